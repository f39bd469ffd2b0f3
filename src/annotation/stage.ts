import { firms, offices, papers, publicBody } from './body-words.ts';
import type { Subject } from './find-subject.ts';
import type { Gender } from './guess-gender.ts';
import { nameTails } from './name-words.ts';
import type { Named, NamedAt } from './people-index.ts';
import { type Speaker, toSpeaker } from './speaker.ts';
import type { Paper } from './written-words.ts';

/** Who is on stage where a source has been read up to: people and bodies, who was spoken of last before all others. */
export class Stage {
  #persons: Named[] = [];
  #bodies: Named[] = [];
  /** What the sentence before is about. */
  #subject: Named | null = null;
  /** Bodies of which no name is told: "it" may mean them. */
  readonly #unnamed = new Set<Named>();
  #last: Speaker | null = null;
  #paper: Paper | null = null;
  readonly #byName: ReadonlyMap<string, Named>;

  constructor(all: readonly Named[]) {
    this.#byName = new Map(all.toReversed().map((named) => [named.name, named]));
  }

  /**
   * Remember whom a sentence names: its subject before all others, be it a pronoun, then in the order of the words, those that
   * only own something last.
   */
  noteSentence(names: readonly NamedAt[], subject: Subject | null, start: number): void {
    const centre = subject && this.#toCentre(subject);
    // "Ana Ruiz's first boat was built by Quayside" is about her, "Ana Ruiz's lawyer, Jon Berg, rose" about him.
    const [head] = names;
    const owner = head && isOwner(head) && head.start - start < 3 ? head : null;
    const toRank = (one: NamedAt) =>
      one === owner ? 1 : isOwner(one) ? 3 : one.named.kind === 'person' ? 0 : 2;
    const inOrder = names.toSorted((a, b) => toRank(a) - toRank(b)).map(({ named }) => named);
    for (const named of inOrder.toReversed()) this.note(named);
    if (centre) this.note(centre);
    this.#subject = centre;
  }

  #toCentre(subject: Subject): Named | null {
    if (subject.form === 'name') return subject.at.named;
    const speaker = this.resolvePronoun(subject.word, []);
    const found = this.find(speaker);
    return found && /^(?:it|they)$/.test(subject.word) && !isBody(found) ? null : found;
  }

  /** Remember what was written for the sentences that go on about it. */
  notePaper(paper: Paper | null): void {
    this.#paper = paper;
  }

  /** Remember who has spoken. */
  noteLast(speaker: Speaker): void {
    this.#last = speaker;
  }

  get last(): Speaker | null {
    return this.#last;
  }

  /** Whom the source names so. */
  find(speaker: Speaker | null): Named | null {
    return (speaker && this.#byName.get(speaker.name)) ?? null;
  }

  /** Whether somebody is on stage of whom nothing speaks against a gender. */
  isOf({ name }: Speaker, gender: Gender): boolean {
    const found = this.#persons.find((one) => one.name === name);
    return found !== undefined && (found.gender === null ? found.kind === 'person' : found.gender === gender);
  }

  /** Who a pronoun means that stands beside a name: "Okerlund asked him". */
  resolveBeside(pronoun: string, name: string): Speaker | null {
    const gender: Gender = pronoun === 'him' ? 'm' : 'f';
    const fits = this.#persons.filter(
      (one) => one.name !== name && (one.gender === null || one.gender === gender),
    );
    const found = fits.find(({ gender: known }) => known !== null) ?? fits[0];
    return found ? toSpeaker(found) : null;
  }

  /** What the sentence before was about. */
  get subject(): Speaker | null {
    const named = this.#subject;
    const isSomebody =
      named?.kind === 'person' || named?.kind === 'organization' || named?.name.includes(' ');
    return named && isSomebody ? toSpeaker(named) : null;
  }

  get paper(): Paper | null {
    return this.#paper;
  }

  /** Who was spoken of last. */
  get person(): Named | null {
    return this.#persons[0] ?? null;
  }

  /** The last of a gender who was spoken of. */
  personOf(gender: Gender): Named | null {
    return this.#persons.find((one) => one.gender === gender) ?? null;
  }

  /** Who a pronoun means; one of its own sentence first, of whom `subject` is the subject. */
  resolvePronoun(
    word: string,
    inSentence: readonly NamedAt[],
    subject: NamedAt | null = null,
  ): Speaker | null {
    if (word === 'it') {
      if (this.#paper) return this.#paper.author ?? { name: this.#paper.name, entry: null };
      const head = this.#subject && isBody(this.#subject) ? this.#subject : this.#bodies[0];
      const body = inSentence.findLast(({ named }) => isBody(named))?.named ?? head;
      return body ? toSpeaker(body) : this.#last;
    }
    if (word === 'they' && this.#subject && isBody(this.#subject)) return toSpeaker(this.#subject);
    if (word === 'they' || word === 'who')
      return this.#last ?? (this.#persons[0] ? toSpeaker(this.#persons[0]) : null);
    if (word === 'i' || word === 'we') return this.#last;
    const gender: Gender = word === 'he' ? 'm' : 'f';
    const near = [...new Set([...inSentence.map(({ named }) => named), ...this.#persons])];
    const ranked = near
      .filter((named) => isPerson(named) && (named.gender === null || named.gender === gender))
      .map((named, rank) => ({
        named,
        doubt: rank + toDoubt(this.#isOnStage(named, subject) ? { ...named, kind: 'person' } : named),
      }))
      .toSorted((a, b) => a.doubt - b.doubt);
    const [best] = ranked;
    return best ? toSpeaker(best.named) : this.#last;
  }

  /** Who has just spoken, or is what the sentences are about, is somebody, whatever else is known. */
  #isOnStage(named: Named, subject: NamedAt | null): boolean {
    if (named.kind !== null) return false;
    if (named.name === this.#last?.name) return true;
    return (named === this.#subject || named === subject?.named) && named.name.includes(' ');
  }

  /** Which body a noun means: "the company". */
  findBody(noun: string, inSentence: readonly NamedAt[]): Named | null {
    const before = this.#bodies.filter((one) => !this.#unnamed.has(one));
    const near = [...inSentence.map(({ named }) => named).filter(isBody), ...before];
    if (offices.test(noun)) {
      // Where a text names two governments, "the government" alone says not which, unless its country spoke just before.
      const fits = [...this.#byName.values()].filter(({ name }) =>
        name.toLowerCase().includes(noun.toLowerCase()),
      );
      const going = fits.find(({ name }) => this.#last && isOf(name, this.#last.name));
      return fits.length === 1 ? (fits[0] ?? null) : (going ?? null);
    }
    const called = near.find(({ name }) => name.toLowerCase().split(' ').includes(noun.toLowerCase()));
    if (!firms.test(noun) && !papers.test(noun)) return called ?? null;
    const [body] = near
      .filter(({ name }) => !publicBody.test(name))
      .map((named, rank) => ({ named, doubt: rank + toBodyDoubt(named) * (clubs.test(noun) ? 2 : 1) }))
      .toSorted((a, b) => a.doubt - b.doubt);
    return called ?? body?.named ?? null;
  }

  note(named: Named): void {
    if (isPerson(named)) this.notePerson(named);
    if (isBody(named) && !nameTails.has(named.name.toLowerCase())) this.noteBody(named);
  }

  noteBody(named: Named): void {
    this.#bodies = [named, ...this.#bodies.filter((one) => one !== named)].slice(0, 8);
  }

  /** A body of which no name is told. */
  noteUnnamed(speaker: Speaker): void {
    const body: Named = { ...speaker, kind: 'organization', gender: null };
    this.#unnamed.add(body);
    this.noteBody(body);
  }

  notePerson(person: Named): void {
    this.#persons = [person, ...this.#persons.filter((one) => one !== person)].slice(0, 12);
  }
}

/** "US government" of "US". */
const isOf = (name: string, whole: string): boolean =>
  name === whole || name.startsWith(`${whole} `) || name.startsWith(`${whole}'s `);

const isBody = ({ kind, gender }: Named): boolean =>
  kind === 'organization' || kind === 'product' || (kind === null && gender === null);

/** In reports of matches most names of which nothing is known are players'. */
const clubs = /^(?:club|team)$/i;

const isOwner = ({ possessive }: NamedAt): boolean => possessive;

const isPerson = ({ kind }: Named): boolean => kind === 'person' || kind === null;

/** How many nearer bodies "the company" passes over before it is taken for a name of which less is known. */
const toBodyDoubt = ({ kind, name }: Named): number => (kind !== null ? 0 : name.includes(' ') ? 1.5 : 2.5);

/** How many nearer people a pronoun passes over before it is taken for one of whom less is known. */
const toDoubt = ({ kind, gender, name }: Named): number =>
  (gender === null ? (/^\p{Ll}/u.test(name) ? 1.2 : 0.6) : 0) +
  (kind === 'person' ? 0 : name.includes(' ') ? 3 : 6);
