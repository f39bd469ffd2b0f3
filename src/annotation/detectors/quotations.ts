import type { Quotation } from '../../text/annotation.ts';
import { attributeSpeech } from '../attribute-speech.ts';
import { readBlockQuotation } from '../block-quotation.ts';
import type { Detector, ReadableBlock } from '../detector.ts';
import { toPeopleIndex } from '../people-index.ts';
import { findStretches, type Stretch, toMarkStyle } from '../quote-marks.ts';
import { toMentionsByBlock } from '../to-mentions-by-block.ts';
import { findTurns } from '../transcript.ts';

type Found = Omit<Quotation, 'rule'>;

export const rule: Detector<Found> = {
  summary:
    'Words in quotation marks that somebody says, the answers of a transcript, and block quotations, each with its speaker.',
  *find(_source, context) {
    const blocks = context.blocks.filter(({ kept }) => kept);
    const paragraphs = blocks.map(({ text }) => text);
    const mentions = toMentionsByBlock(blocks, context.mentions);
    const people = toPeopleIndex(paragraphs, mentions);
    const turns = findTurns(paragraphs, people);
    const answering = new Set(turns.map(({ paragraph }) => paragraph));
    const blockQuotations = new Map(
      blocks.flatMap((one, index) => {
        const found = answering.has(index) ? null : readBlockQuotation(one);
        return found ? [[index, found] as const] : [];
      }),
    );
    const stretches = findStretches(paragraphs, toMarkStyle(paragraphs)).filter(
      ({ paragraph }) => !answering.has(paragraph) && !blockQuotations.has(paragraph),
    );
    const isName = ({ paragraph, start, end }: Stretch) =>
      (mentions[paragraph] ?? []).some((one) => one.start <= start && one.end >= end - 1);
    const speeches = attributeSpeech(paragraphs, stretches, { people, isName, blockQuotations });
    for (const { stretch, quotation, speaker, reason } of speeches)
      yield toQuotation(blocks[stretch.paragraph], { ...stretch, id: `q${quotation}`, speaker, reason });
    const said = speeches.at(-1)?.quotation ?? 0;
    for (const { answer, speaker, ...turn } of turns) {
      const reason = 'an answer in a transcript';
      yield toQuotation(blocks[turn.paragraph], { ...turn, id: `q${said + answer}`, speaker, reason });
    }
  },
};

function toQuotation(
  readable: ReadableBlock | undefined,
  found: {
    start: number;
    end: number;
    id: string;
    speaker: { name: string; entry: string | null } | null;
    reason: string;
  },
): Found {
  if (!readable) throw new Error('a quotation outside the paragraphs read');
  const { block } = readable;
  return {
    type: 'quotation',
    block: block.id,
    span: { start: block.span.start + found.start, end: block.span.start + found.end },
    reason: found.reason,
    id: found.id,
    speaker: found.speaker?.name ?? null,
    entry: found.speaker?.entry ?? null,
  };
}
