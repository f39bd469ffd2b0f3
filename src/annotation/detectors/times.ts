import type { Time } from '../../text/annotation.ts';
import { type CalendarDay, parseDay } from '../../text/calendar.ts';
import type { Detector } from '../detector.ts';
import { findTimes, toAnchor, toReported } from '../find-times.ts';
import { isSouthern } from '../is-southern.ts';

/** Over so many paragraphs without a date one counts from the last. */
const farthest = 3;
const reasons = {
  stated: 'the date is stated in full',
  derived: 'the date is worked out from the day of publication or a date told before',
  unknown: 'the words tell a time that the text alone does not fix',
};

export const rule: Detector<Omit<Time, 'rule'>> = {
  summary:
    'Expressions of time, resolved from the day of publication: a bare weekday is the last one unless the words look ahead.',
  *find(_source, { blocks, metadata }) {
    const published = parseDay(metadata.published);
    const southern = isSouthern(blocks.map(({ text, kept }) => (kept ? text : '')).join('\n'));
    let before: string | null = null;
    let reported: CalendarDay | null = null;
    let age = 0;
    for (const { block, text, kept } of blocks) {
      if (!kept) continue;
      const times = findTimes(text, { published, anchor: before, reported, southern });
      const anchor = times.map(({ value }) => toAnchor(value)).findLast((one) => one !== null) ?? null;
      age = anchor === null ? age + 1 : 0;
      before = anchor ?? (age < farthest ? before : null);
      for (const { span, value } of times) {
        reported ??= toReported(value, published);
        yield {
          type: 'time',
          block: block.id,
          span: { start: block.span.start + span.start, end: block.span.start + span.end },
          reason: reasons[value.basis],
          ...value,
        };
      }
    }
  },
};
