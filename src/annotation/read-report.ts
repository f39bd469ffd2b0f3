import { type Cue, readCue } from './find-cues.ts';
import type { Paragraph, SentenceView } from './read-speaker.ts';
import type { Speaker } from './speaker.ts';
import type { SpeakerMemory } from './speaker-memory.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** Who reports without quotation marks: the first verb of speech that has a subject. */
export function readReport(
  { blanked, index }: Paragraph,
  { sentence, names, cues, subject }: Pick<SentenceView, 'sentence' | 'names' | 'cues' | 'subject'>,
  memory: SpeakerMemory,
): { speaker: Speaker; phrase: SpeakerPhrase } | null {
  for (const cue of cues.filter(({ weak, form }) => !weak && form !== 'participle' && form !== 'passive')) {
    const found = readReporter(cue, { blanked, sentence, names });
    // "a resident, who asked not to be named, said": the first verb has no subject of its own.
    if (found?.form === 'elided') continue;
    const speaker =
      found &&
      memory.resolve(found, {
        paragraph: index,
        at: found.at,
        subject: subject?.form === 'name' ? subject.at : null,
        names,
        sentenceStart: sentence.start,
      });
    return speaker && found && { speaker, phrase: found };
  }
  return null;
}

/** Who is the subject of a verb of speech in a sentence without a quotation. */
function readReporter(
  cue: Cue,
  { blanked, sentence, names }: Pick<SentenceView, 'sentence' | 'names'> & { blanked: string },
): SpeakerPhrase | null {
  // "It will keep its name, said Ana Ruiz": the subject stands behind its verb.
  // In "Ana Ruiz, who left, said it was late" a clause follows, and the subject stands before.
  const inverted =
    /,\s*$/.test(blanked.slice(sentence.start, cue.start)) &&
    !/^[^,.;]*\b(?:was|were|is|are|had|has|have|would|will|could|should|did|\p{Ll}+ed)\b/u.test(
      blanked.slice(cue.end, sentence.end),
    ) &&
    /^(?:said|wrote|added|explained|argued)$/.test(blanked.slice(cue.start, cue.end));
  const behind = inverted ? readCue(blanked, cue, { sentence, from: cue.start, names, inverted }) : null;
  return behind ?? readCue(blanked, cue, { sentence, from: sentence.start, names, inverted: false });
}
