import { firms, offices, others, papers } from './body-words.ts';
import { isHuman } from './is-told-of-as-person.ts';
import { toNounGender } from './to-noun-gender.ts';

/** Nouns for somebody without a name that tell no trade. */
const plain =
  /^(?:one|another|source|insider|person|somebody|someone|expert|critic|reviewer|witness|survivor|victim|parent|activist|campaigner|relative|colleague|neighbou?r)s?$/i;

/** Whether a description is a person's: "one cafe owner on the quay", but not "one report" nor "the death of a boy". */
export function isSomebody({ words, noun }: { words: string; noun: string }): boolean {
  if (/ (?:of|for) /.test(words.slice(0, Math.max(0, words.indexOf(noun))))) return false;
  const isThing = [papers, firms, offices, others].some((things) => things.test(noun));
  return (
    isHuman(noun.toLowerCase()) ||
    plain.test(noun) ||
    toNounGender({ words: '', noun }) !== null ||
    (/^(?:one|another) /i.test(words) && !isThing)
  );
}
