import { type Cue, findCues } from './find-cues.ts';
import type { Stretch } from './quote-marks.ts';
import type { Paragraph } from './read-speaker.ts';

/** No cue of its own, or the one that stands between both parts: “A,” she said, “B”. */
export function isInterrupted(
  previous: Stretch,
  stretch: Stretch,
  { paragraph, cued }: { paragraph: Paragraph; cued: { cue: Cue } | null },
): boolean {
  if (previous.paragraph !== stretch.paragraph) return false;
  const { text, blanked } = paragraph;
  const bridge = blanked.slice(previous.end + 1, stretch.start - 1);
  const words = text.slice(previous.start, previous.end);
  if (bridge.trim() === '') return cued === null;
  const between = cued ? cued.cue.start >= previous.end && cued.cue.end < stretch.start : false;
  if (/[.!?…]\s*$/.test(bridge))
    return cued === null && (between || /[,!?—–-]$/.test(words) || /^,/.test(bridge) || /^\s/.test(bridge));
  if (between)
    return (
      /^[,\s]/.test(bridge) && /[,—–:]\s*$/.test(bridge) && (/[,!?—–-]$/.test(words) || /^,/.test(bridge))
    );
  const joins = /\b(?:and|or|but|while|as well as|nor|would|was|were|is|are|be)\b/.test(bridge);
  return (
    !joins &&
    bridge.trim().split(/\s+/).length <= 6 &&
    !findCues(bridge, { start: 0, end: bridge.length }).length
  );
}
