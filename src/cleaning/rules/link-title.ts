import type { Rule } from '../../text/rule.ts';
import { type BlockProfile, toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';
import { isRunningText } from '../running-text.ts';

export const rule: Rule<Removal> = {
  summary: 'The headline of another article between two paragraphs: it heads nothing that follows.',
  *find(source) {
    const { blocks } = toProfile(source);
    for (let index = 1; index + 1 < blocks.length; index++) {
      const block = blocks[index];
      const before = blocks[index - 1];
      const after = blocks[index + 1];
      if (!block || !before || !after) continue;
      if (!isTitle(block) || !isRunningText(before) || !after.ends) continue;
      if (!goesOn(after)) continue;
      yield {
        span: block.block.span,
        label: 'related-link',
        strength: 4.2,
        reason: `reads as a headline, yet ${after.block.id} goes on with the text before it`,
      };
    }
  },
};

/** From this length on, a line without a name or a quotation is a headline too. */
const longer = 9;

function isTitle(profile: BlockProfile): boolean {
  const { words, ends, block, sentences } = profile;
  return (
    words >= 7 &&
    words <= 22 &&
    !ends &&
    sentences.length === 1 &&
    !/[:;,]$/.test(block.text) &&
    /^["'“‘]?\p{Lu}/u.test(block.text) &&
    (words >= longer || namesIn(profile) > 0 || /[“”"‘]|(?<=\s)'/.test(block.text))
  );
}

/** Words with a capital after the first. */
function namesIn({ block, tokens }: BlockProfile): number {
  return tokens.slice(1).filter(({ isWord, start }) => isWord && /\p{Lu}/u.test(block.text[start] ?? ''))
    .length;
}

/** Whether a paragraph takes up something named before: it opens with a pronoun or "The company". */
function goesOn({ hits, tokens }: BlockProfile): boolean {
  return (
    hits.some(({ kind, from }) => kind === 'continuing' && from === 0) ||
    (tokens[0]?.text === 'the' && tokens.length > 3)
  );
}
