import type { Subject } from './find-subject.ts';
import type { Gender } from './guess-gender.ts';
import { nameTails } from './name-words.ts';
import type { Named, NamedAt, PeopleIndex } from './people-index.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { speakerNouns } from './speech-words.ts';
import type { Paper } from './written-words.ts';

export interface Speaker {
  readonly name: string;
  readonly entry: string | null;
}

interface Place {
  readonly paragraph: number;
  readonly at: number;
  /** The name that is the subject of its sentence. */
  readonly subject: NamedAt | null;
  /** Where the sentence begins that holds the phrase. */
  readonly sentenceStart: number;
  /** The pronoun that opens the sentence. */
  readonly opening?: string | null;
  /** The verb is one by which courts speak. */
  readonly isRuling?: boolean;
}

/** Nouns for a body named before; others than firms only where its name holds the noun. */
const firms =
  /^(?:company|firm|group|agency|bank|union|association|organi[sz]ation|charity|trust|institute|university|museum|operator|developer|maker|carrier|airline|railway|contractor|retailer|manufacturer|supplier|insurer|lender|publisher|broadcaster|club|newspaper|magazine|website|app|foundation|team)$/i;
/** Nouns for a body that "it" may mean, and that is not the last one named. */
const others =
  /^(?:regulator|watchdog|hospital|school|survey|study|report|inquiry|ministry|department|council)$/i;
const offices =
  /^(?:government|department|ministry|court|authority|administration|commission|committee|board|council|party|coalition|federation|police|embassy)$/i;
const publicBody =
  /\b(?:Ministry|Department|Court|Government|Council|Senate|Parliament|Police|Commission|Committee)\b/;
const spokenFor = new RegExp(`^(?:${speakerNouns})$`, 'i');
/** What somebody is known for, whom a text has named: "the actor said". */
const known =
  /^(?:actor|actress|singer|novelist|poet|composer|author|writer|player|striker|director|star|artist|comedian|rapper|champion|defendant)$/i;
const courts = /\b(?:Court|Tribunal|Circuit)\b/;
const issued =
  /\b(?:in|on|issued|released|published|wrote) (?:an?|its|his|her|their) (?:[\p{L}-]+ ){0,2}?(?<noun>statement|letter|post|tweet|note|memo|email)\b/u;
const papers = /^(?:statement|letter|post|tweet|note|memo|email)$/i;

/** Whom a source last spoke of: what pronouns and "the company" stand for. */
export class SpeakerMemory {
  readonly #people: PeopleIndex;
  #persons: Named[] = [];
  /** What the sentence before is about. */
  #subject: Named | null = null;
  #bodies: Named[] = [];
  /** Bodies of which no name is told: "it" may mean them. */
  readonly #unnamed = new Set<Named>();
  #last: Speaker | null = null;
  #paper: Paper | null = null;
  /** Who said something "in a statement", by the noun. */
  readonly #papers = new Map<string, Speaker>();
  /** Who was introduced as "a White House official", by the noun. */
  readonly #introduced = new Map<string, Speaker>();
  readonly #all: readonly Named[];

  constructor(people: PeopleIndex) {
    this.#people = people;
    this.#all = [...new Set(people.places.flat().map(({ named }) => named))];
  }

  /**
   * Remember whom a sentence names: its subject before all others, be it a pronoun, then in the order of the words, those that
   * only own something last.
   */
  noteSentence(names: readonly NamedAt[], subject: Subject | null): void {
    const centre = subject && this.#toCentre(subject);
    const [owners, others] = [names.filter(isOwner), names.filter((one) => !isOwner(one))];
    const inOrder = [...others, ...owners].map(({ named }) => named);
    for (const named of inOrder.toReversed()) this.#note(named);
    if (centre) this.#note(centre);
    this.#subject = centre;
  }

  #toCentre(subject: Subject): Named | null {
    if (subject.form === 'name') return subject.at.named;
    const speaker = this.#resolvePronoun(subject.word, []);
    const found = this.#all.find(({ name }) => name === speaker?.name) ?? null;
    return found && /^(?:it|they)$/.test(subject.word) && !isBody(found) ? null : found;
  }

  /** Remember what was written for the sentences that go on about it. */
  notePaper(paper: Paper | null): void {
    this.#paper = paper;
  }

  /** Remember who speaks "in a statement": the words of a sentence outside its quotations. */
  noteIssuer(speaker: Speaker, words: string): void {
    const noun = issued.exec(words)?.groups?.['noun'];
    if (noun) this.#papers.set(noun, speaker);
  }

  noteSpeaker(speaker: Speaker, phrase: SpeakerPhrase | null): void {
    this.#last = speaker;
    if (
      phrase?.form === 'description' &&
      (/^(?:an?|one|another) /.test(speaker.name) || !this.#all.some(({ name }) => name === speaker.name))
    )
      this.#introduced.set(phrase.noun.toLowerCase(), speaker);
    if (
      phrase?.form === 'description' &&
      speaker.entry === null &&
      !papers.test(phrase.noun) &&
      !firms.test(phrase.noun) &&
      !offices.test(phrase.noun)
    )
      this.#notePerson({ ...speaker, kind: 'person', gender: toNounGender(phrase) });
    const named =
      phrase?.form === 'name' ? phrase.named : this.#all.find(({ name }) => name === speaker.name);
    if (named) this.#note(named);
    // "the company": a body, whatever its name looks like.
    if (named && phrase?.form === 'description' && (firms.test(phrase.noun) || offices.test(phrase.noun)))
      this.#noteBody(named);
    if (!named && phrase?.form === 'description' && (firms.test(phrase.noun) || others.test(phrase.noun))) {
      const body: Named = { ...speaker, kind: 'organization', gender: null };
      this.#unnamed.add(body);
      this.#noteBody(body);
    }
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

  get last(): Speaker | null {
    return this.#last;
  }

  /** The speaker that a phrase names; a pronoun looks at its own sentence first. */
  resolve(phrase: SpeakerPhrase, place: Place): Speaker | null {
    const inSentence = (this.#people.places[place.paragraph] ?? []).filter(
      ({ start, end }) => start >= place.sentenceStart && end <= phrase.at,
    );
    switch (phrase.form) {
      case 'name':
        return toSpeaker(phrase.named);
      case 'pronoun':
        return this.#resolvePronoun(phrase.word, inSentence, place.subject);
      case 'several':
        return { name: phrase.name, entry: null };
      case 'elided': {
        const court = inSentence.findLast(({ named }) => courts.test(named.name))?.named;
        if (place.isRuling && court) return toSpeaker(court);
        if (place.subject && place.subject.end <= phrase.at && isSpeaker(place.subject.named))
          return toSpeaker(place.subject.named);
        if (place.opening) return this.#resolvePronoun(place.opening, []);
        const able = inSentence.filter(({ named, possessive }) => !possessive && isSpeaker(named));
        const subject =
          able.find(({ named }) => isPerson(named)) ??
          able.find(({ named }) => named.kind !== 'place') ??
          able[0];
        return subject ? toSpeaker(subject.named) : this.#last;
      }
      case 'description':
        return this.#resolveDescription(phrase, { place, inSentence });
    }
  }

  #resolvePronoun(
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

  #resolveDescription(
    phrase: { words: string; noun: string; apposed: boolean },
    { place, inSentence }: { place: Place; inSentence: readonly NamedAt[] },
  ): Speaker {
    const { noun, apposed } = phrase;
    const isPaper = papers.test(noun);
    if (isPaper && this.#paper?.author) return this.#paper.author;
    // "the statement said", after "the port said in a statement".
    const issuer =
      isPaper && /^(?:the|this|that) /i.test(phrase.words) ? this.#papers.get(noun.toLowerCase()) : undefined;
    if (issuer) return issuer;
    const sender = papers.test(noun)
      ? /\b(?:from|by) the (?<sender>\p{Ll}+)\b/u.exec(phrase.words)?.groups?.['sender']
      : undefined;
    const sent = sender === undefined ? null : this.#findBody(sender, inSentence);
    if (sent) return toSpeaker(sent);
    const years = /^the (\d{2})-year-old\b/i.exec(phrase.words)?.[1];
    if (years) {
      const bearer = this.#people.aged(years) ?? this.#persons.find(({ kind }) => kind === 'person');
      if (bearer) return toSpeaker(bearer);
    }
    const plain = /^(?:the|this|that) (?:[\p{L}-]+ )?\p{L}+$/iu.test(phrase.words);
    if (plain) {
      const holder = this.#people.roleAt(noun.toLowerCase(), place.paragraph, place.sentenceStart);
      if (holder) return toSpeaker(holder);
      const body = apposed ? null : this.#findBody(noun, inSentence);
      if (body) return toSpeaker(body);
      const introduced = this.#introduced.get(noun.toLowerCase());
      if (introduced && !/ .* /.test(phrase.words)) return introduced;
      // "the forger", of whom no name was told: whoever was spoken of last.
      const last = this.#last ?? (this.#persons[0] && toSpeaker(this.#persons[0]));
      const isKnown = !apposed && (known.test(noun) || !spokenFor.test(noun)) && !noun.endsWith('s');
      const isNamed = last && this.#all.some(({ name }) => name === last.name);
      if (isNamed && isKnown)
        return known.test(noun) && this.#persons[0] ? toSpeaker(this.#persons[0]) : last;
    }
    const words = toHead(phrase.words, noun);
    const opens = words.startsWith(`${noun} `) && /^\p{Ll}/u.test(words.slice(noun.length + 1));
    const first = opens
      ? /^\p{Lu}/u
      : /^(?:The|An?|One|Another|Its|His|Her|Their|Some|Many|Two|Three|Several) /;
    return { name: words.replace(first, (capital) => capital.toLowerCase()), entry: null };
  }

  #findBody(noun: string, inSentence: readonly NamedAt[]): Named | null {
    const before = this.#bodies.filter((one) => !this.#unnamed.has(one));
    const near = [...inSentence.map(({ named }) => named).filter(isBody), ...before];
    if (offices.test(noun)) {
      // Where a text names two governments, "the government" alone says not which, unless its country spoke just before.
      const fits = this.#all.filter(({ name }) => name.toLowerCase().includes(noun.toLowerCase()));
      const going = fits.find(({ name }) => this.#last && isOf(name, this.#last.name));
      return fits.length === 1 ? (fits[0] ?? null) : (going ?? null);
    }
    if (!firms.test(noun) && !papers.test(noun)) return null;
    const called = near.find(({ name }) => name.toLowerCase().includes(noun.toLowerCase()));
    const [body] = near
      .filter(({ name }) => !publicBody.test(name))
      .map((named, rank) => ({ named, doubt: rank + toBodyDoubt(named) }))
      .toSorted((a, b) => a.doubt - b.doubt);
    return called ?? body?.named ?? null;
  }

  #note(named: Named): void {
    if (isPerson(named)) this.#notePerson(named);
    if (isBody(named) && !nameTails.has(named.name.toLowerCase())) this.#noteBody(named);
  }

  #noteBody(named: Named): void {
    this.#bodies = [named, ...this.#bodies.filter((one) => one !== named)].slice(0, 8);
  }

  #notePerson(person: Named): void {
    this.#persons = [person, ...this.#persons.filter((one) => one !== person)].slice(0, 12);
  }
}

/** "US government" of "US". */
const isOf = (name: string, whole: string): boolean =>
  name === whole || name.startsWith(`${whole} `) || name.startsWith(`${whole}'s `);

const isBody = ({ kind, gender }: Named): boolean =>
  kind === 'organization' || kind === 'product' || (kind === null && gender === null);

const isOwner = ({ possessive }: NamedAt): boolean => possessive;

const isSpeaker = ({ kind }: Named): boolean => kind !== 'instrument' && kind !== 'programme';

const isPerson = ({ kind }: Named): boolean => kind === 'person' || kind === null;

/** How many nearer bodies "the company" passes over before it is taken for a name of which less is known. */
const toBodyDoubt = ({ kind, name }: Named): number => (kind !== null ? 0 : name.includes(' ') ? 1.5 : 2.5);

/** How many nearer people a pronoun passes over before it is taken for one of whom less is known. */
const toDoubt = ({ kind, gender, name }: Named): number =>
  (gender === null ? 0.6 : 0) + (kind === 'person' ? 0 : name.includes(' ') ? 3 : 6);

/** "a spokesman", "another mother": a description may tell which pronoun follows it. */
function toNounGender({ words, noun }: { words: string; noun: string }): Gender {
  if (
    /(?:man|men|father|husband|son|brother|king|prince|boy|widower|actor|priest|landlord)$/i.test(noun) &&
    !/wom[ae]n$/i.test(noun)
  )
    return 'm';
  if (/(?:wom[ae]n|mother|wife|daughter|sister|queen|girl|widow|actress)$/i.test(noun)) return 'f';
  return /\bher (?:own )?/i.test(words) ? 'f' : null;
}

/** A description up to its relative clause or participle: "a pilot who had landed", "a report seen by us". */
function toHead(words: string, noun: string): string {
  const from = words.indexOf(noun) + noun.length;
  const tail = from < noun.length ? null : tails.exec(words.slice(from));
  return tail ? words.slice(0, from + tail.index) : words;
}

const tails =
  / (?:who|whose|which|that|(?!(?:involved|concerned|briefed|based|named|called|led|run|owned|backed|related|united|retired)\b)[\p{Ll}-]+ed (?:of|with|by|in|on|to|from|for|out|at|last|this|after)|seen (?:by|in)|speaking|asking|sent (?:to|by)|written (?:by|to))\b/u;

const toSpeaker = ({ name, entry }: Named): Speaker => ({ name, entry });
