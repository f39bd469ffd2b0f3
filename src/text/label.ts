export const keptLabels = [
  'headline',
  'dek',
  'subheading',
  'body',
  'list-item',
  'dateline',
  'correction',
] as const;

/** Not part of the clean text, kept as metadata and still citable. */
export const metadataLabels = ['byline', 'caption', 'credit'] as const;

export const removedLabels = [
  'advertisement',
  'newsletter',
  'paywall',
  'cookie-notice',
  'related-link',
  'share',
  'comments',
  'author-bio',
  'tags',
  'navigation',
  'copyright',
  'duplicate',
  'pull-quote',
  'unrelated-news',
  'app-promo',
  'update-note',
  'section-label',
  'other',
] as const;

export type KeptLabel = (typeof keptLabels)[number];
export type MetadataLabel = (typeof metadataLabels)[number];
export type RemovedLabel = (typeof removedLabels)[number];
export type Label = KeptLabel | MetadataLabel | RemovedLabel;
