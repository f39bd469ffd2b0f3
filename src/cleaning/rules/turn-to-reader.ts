import type { Rule } from '../../text/rule.ts';
import { type BlockProfile, toProfile } from '../profile.ts';
import { toAddress, toRegister } from '../register.ts';
import type { Removal } from '../removal.ts';
import { isRunningText } from '../running-text.ts';
import type { Sentence } from '../sentences.ts';

/** A text in which more paragraphs than this share speak to the reader is an advice column, a letter, a sermon. */
const usual = 0.12;
const fewestParagraphs = 4;
const longest = 25;
const leastPoints = 2;
const mostSentences = 4;

export const rule: Rule<Removal> = {
  summary: 'Requests to the reader at an end of a paragraph, in a text that otherwise does not speak to him.',
  *find(source) {
    const { blocks, language } = toProfile(source);
    const running = blocks.filter(isRunningText);
    const speaking = running.filter((block) => toRegister(block, language).reader > 0).length;
    if (running.length < fewestParagraphs || speaking - 1 > usual * running.length) return;
    for (const block of blocks) {
      const { span } = block.block;
      if (block.sentences.length < 2) continue;
      for (const [start, end] of findRequests(block, language)) {
        yield {
          span: { start: span.start + start, end: span.start + end },
          label: 'other',
          strength: 3,
          reason: 'asks something of the reader, to whom the text otherwise does not speak',
        };
      }
    }
  },
};

/** The sentences that ask at the block's end and at its beginning, where they are the smaller part of it. */
function findRequests(block: BlockProfile, language: string): [number, number][] {
  const found: [number, number][] = [];
  const { sentences } = block;
  const size = block.block.text.length;
  let from = sentences.length;
  let most = 0;
  while (from > 1 && from > sentences.length - mostSentences) {
    const sentence = sentences[from - 1];
    const own = sentence ? toPoints(block, sentence, language) : 0;
    if (!own) break;
    most = Math.max(most, own);
    from--;
  }
  const tail = sentences[from];
  if (tail && most >= leastPoints && tail.start * 2 > size) found.push([tail.start, size]);
  const first = sentences[0];
  if (first && first.end * 2 < size && toPoints(block, first, language) >= leastPoints)
    found.push([0, first.end]);
  return found;
}

function toPoints(block: BlockProfile, sentence: Sentence, language: string): number {
  const text = block.block.text.slice(sentence.start, sentence.end);
  const words = text.split(' ').length;
  if (words < 2 || words > longest || /["“”„«»]/.test(text)) return 0;
  const { reader, writer, asking } = toAddress(block, sentence, language);
  const sign = /[▶►☐☑→✉]|\p{Extended_Pictographic}|\(\d+\s?min\)/u.test(text.replace(/[©®™]/g, ''));
  return Math.min(1, asking) + Math.min(1, reader) + Math.min(1, writer) + Number(sign);
}
