import type { MetadataLabel, RemovedLabel } from '../../text/label.ts';

/**
 * Words by which pages name their parts in class and id, after the part: a convention of the Web, in its
 * makers' English. `*` stands for any letters. The first label that fits wins, so the telling ones come first.
 */
export const regionNames: readonly (readonly [MetadataLabel | RemovedLabel, string])[] = [
  ['cookie-notice', 'cookie cookies gdpr consent'],
  ['paywall', 'paywall regwall piano'],
  ['comments', 'comment comments commentlist respond disqus livefyre vukkle*'],
  [
    'newsletter',
    'newsletter newsletters signup sign-up subscribe subscription optin opt-in mailchimp mc-embed',
  ],
  ['share', 'share shares sharing sharedaddy social social* addthis addtoany sharethis follow follow-us'],
  [
    'related-link',
    'related recommend* more-stories read-more readmore also-like next-prev yarpp outbrain taboola zergnet trending most-read ' +
      'most-popular popular teaser teasers latest recent recirc* up-next see-also rail carousel promo promos callout cta ' +
      'crosslink crosslinks inline-link read-next next-post prev-post post-navigation nav-links',
  ],
  [
    'author-bio',
    'bio author-bio about-author about-the-author author-box authorbox author-info author-profile author-description ' +
      'author-details author-card author-excerpt',
  ],
  [
    'byline',
    'byline* dateline timestamp time-stamp pubdate pub-date publish-date publish-info published posted-on posted-by ' +
      'entry-meta entry-date entry-author entry-info post-meta post-info post-date post-author post-details article-meta article-info article-date article-author ' +
      'story-meta story-date content-meta blog-meta meta postinfo postmeta postmetadata author authors date dates updated ' +
      'last-updated writer',
  ],
  ['credit', 'credit credits copyright-holder'],
  [
    'caption',
    'caption caption* figcaption cutline image-description image-info media-info thumbnail slideshow slide slides lightbox ' +
      '*gallery*',
  ],
  [
    'advertisement',
    'ad ads adv advert adverts advertisement* advertising advertorial adslot adsense adunit dfp gpt sponsor sponsored sponsors ' +
      'googledfp*',
  ],
  ['tags', 'tag tags taglist tagcloud topic topics category categories cat-links keywords kicker eyebrow'],
  ['copyright', 'copyright copyrights legal disclaimer'],
  [
    'navigation',
    'nav navbar navigation topnav menu menus breadcrumb breadcrumbs pagination pager sidebar side-bar footer masthead toolbar ' +
      'topbar site-header page-header global-header header-top skip toc control-panel control-bar controls',
  ],
  ['pull-quote', 'pullquote pullquotes pull-quote pull-quotes pullout'],
  ['app-promo', 'app-promo app-banner smartbanner download-app'],
  [
    'other',
    'print printonly print-only print-header modal popup popover tooltip overlay dialog login signin sign-in loading notification ' +
      'sr-only screen-reader-text visuallyhidden visually-hidden offscreen views rating ratings votes reading-time read-time ' +
      'poll survey disclosure',
  ],
];

/** Parts that an element's name alone tells. */
export const regionElements: Readonly<Record<string, MetadataLabel | RemovedLabel>> = {
  nav: 'navigation',
  footer: 'navigation',
  figcaption: 'caption',
  aside: 'related-link',
  form: 'other',
  button: 'other',
  label: 'other',
  legend: 'other',
  address: 'byline',
};
