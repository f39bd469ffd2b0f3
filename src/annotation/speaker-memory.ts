import { firms, offices, others, papers } from './body-words.ts';
import type { Subject } from './find-subject.ts';
import { isSomebody } from './is-somebody.ts';
import { isHuman } from './is-told-of-as-person.ts';
import type { Named, NamedAt, PeopleIndex } from './people-index.ts';
import { type Speaker, toSpeaker } from './speaker.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { isSpeakerNoun } from './speech-words.ts';
import { Stage } from './stage.ts';
import { toDescribed } from './to-described.ts';
import { toNounGender } from './to-noun-gender.ts';
import type { Paper } from './written-words.ts';

interface Place {
  readonly paragraph: number;
  readonly at: number;
  /** The name that is the subject of its sentence. */
  readonly subject: NamedAt | null;
  /** The names of the sentence that holds the phrase, outside quotation marks. */
  readonly names: readonly NamedAt[];
  /** Where it begins. */
  readonly sentenceStart: number;
  /** The pronoun that opens the sentence. */
  readonly opening?: string | null;
  /** The verb is one by which courts speak. */
  readonly isRuling?: boolean;
}

/** What somebody is known for, whom a text has named: "the actor said". */
const known =
  /^(?:actor|actress|singer|novelist|poet|playwright|composer|author|writer|player|striker|director|star|artist|comedian|rapper|champion|defendant|priest|nun|nurse|farmer|baker|chef|joiner|teacher|pensioner|widow|grandmother|grandfather|carpenter|plumber|builder|mechanic|skipper|fisherman|shopkeeper|publican|potter|tailor|violinist|pianist)$/i;
const teens = ['13', '14', '15', '16', '17', '18', '19'];
const courts = /\b(?:Court|Tribunal|Circuit)\b/;
const issued =
  /\b(?:in|on|issued|released|published|wrote) (?:an?|its|his|her|their) (?:[\p{L}-]+ ){0,2}?(?<noun>statement|letter|post|tweet|note|memo|email)\b/u;

/** Who spoke before, and whom pronouns, "the company" and "the statement" stand for. */
export class SpeakerMemory {
  readonly #people: PeopleIndex;
  readonly #stage: Stage;
  /** Who said something "in a statement", by the noun. */
  readonly #papers = new Map<string, Speaker>();
  /** Who was introduced as "a White House official", by the noun. */
  readonly #introduced = new Map<string, Speaker>();

  constructor(people: PeopleIndex) {
    this.#people = people;
    this.#stage = new Stage([...new Set(people.places.flat().map(({ named }) => named))]);
  }

  noteSentence(names: readonly NamedAt[], subject: Subject | null, start: number): void {
    this.#stage.noteSentence(names, subject, start);
  }

  notePaper(paper: Paper | null): void {
    this.#stage.notePaper(paper);
  }

  /** Remember who speaks "in a statement": the words of a sentence outside its quotations. */
  noteIssuer(speaker: Speaker, words: string): void {
    const noun = issued.exec(words)?.groups?.['noun'];
    if (noun) this.#papers.set(noun, speaker);
  }

  noteSpeaker(speaker: Speaker, phrase: SpeakerPhrase | null): void {
    this.#stage.noteLast(speaker);
    const named = phrase?.form === 'name' ? phrase.named : this.#stage.find(speaker);
    if (phrase?.form === 'description') this.#noteDescribed(speaker, phrase);
    if (named) this.#stage.note(named);
    if (phrase?.form !== 'description') return;
    const { noun } = phrase;
    // "the company": a body, whatever its name looks like.
    if (named && (firms.test(noun) || offices.test(noun))) this.#stage.noteBody(named);
    if (!named && (firms.test(noun) || others.test(noun))) this.#stage.noteUnnamed(speaker);
  }

  #noteDescribed(speaker: Speaker, phrase: SpeakerPhrase & { form: 'description' }): void {
    const { noun } = phrase;
    if (/^(?:an?|one|another) /.test(speaker.name) || this.#stage.find(speaker) === null)
      this.#introduce(noun, speaker);
    if (speaker.entry === null && isSomebody(phrase))
      this.#stage.notePerson({ ...speaker, kind: 'person', gender: toNounGender(phrase) });
  }

  /** Whom the pronoun with which a sentence begins means. */
  resolvePronoun(word: string): Speaker | null {
    return this.#stage.resolvePronoun(word, []);
  }

  /** Remember somebody without a name of whom a paragraph tells. */
  noteScene(phrase: SpeakerPhrase & { form: 'description' }): Speaker {
    const speaker: Speaker = { name: toDescribed(phrase.words, phrase.noun), entry: null };
    this.#stage.notePerson({ ...speaker, kind: 'person', gender: toNounGender(phrase) });
    this.#introduce(phrase.noun, speaker);
    return speaker;
  }

  /** By its noun, and by the last word before what tells more of it: "one player's agent". */
  #introduce(noun: string, speaker: Speaker): void {
    const head = /^(?:[\p{L}\d'’-]+ )*?([\p{L}-]+)(?= (?:of|for|at|in|from|on|who|with)\b|$)/u.exec(
      speaker.name,
    )?.[1];
    for (const key of [noun, head ?? noun]) this.#introduced.set(key.toLowerCase(), speaker);
  }

  resolveBeside(pronoun: string, name: string): Speaker | null {
    return this.#stage.resolveBeside(pronoun, name);
  }

  /** Whether "he" or "she" may mean somebody who has just been spoken of. */
  canBe(speaker: Speaker, pronoun: string): boolean {
    return /^(?:he|she)$/.test(pronoun) && this.#stage.isOf(speaker, pronoun === 'he' ? 'm' : 'f');
  }

  get subject(): Speaker | null {
    return this.#stage.subject;
  }

  get last(): Speaker | null {
    return this.#stage.last;
  }

  /** The speaker that a phrase names; a pronoun looks at its own sentence first. */
  resolve(phrase: SpeakerPhrase, place: Place): Speaker | null {
    const inSentence = place.names.filter(({ end }) => end <= phrase.at);
    switch (phrase.form) {
      case 'name':
        return toSpeaker(phrase.named);
      case 'pronoun':
        return this.#stage.resolvePronoun(phrase.word, inSentence, place.subject);
      case 'several':
        return { name: phrase.name, entry: null };
      case 'elided': {
        const court = inSentence.findLast(({ named }) => courts.test(named.name))?.named;
        if (place.isRuling && court) return toSpeaker(court);
        if (place.subject && place.subject.end <= phrase.at && isSpeaker(place.subject.named))
          return toSpeaker(place.subject.named);
        if (place.opening) return this.#stage.resolvePronoun(place.opening, []);
        const able = inSentence.filter(({ named, possessive }) => !possessive && isSpeaker(named));
        const subject =
          able.find(({ named }) => named.kind === 'person' || named.kind === null) ??
          able.find(({ named }) => named.kind !== 'place') ??
          able[0];
        return subject ? toSpeaker(subject.named) : this.#stage.last;
      }
      case 'description':
        return this.#resolveDescription(phrase, { place, inSentence });
    }
  }

  #resolveDescription(
    phrase: { words: string; noun: string; apposed: boolean },
    { place, inSentence }: { place: Place; inSentence: readonly NamedAt[] },
  ): Speaker {
    const { noun, apposed } = phrase;
    const isPaper = papers.test(noun);
    if (isPaper && this.#stage.paper?.author) return this.#stage.paper.author;
    // "the statement said", after "the port said in a statement".
    const issuer =
      isPaper && /^(?:the|this|that) /i.test(phrase.words) ? this.#papers.get(noun.toLowerCase()) : undefined;
    if (issuer) return issuer;
    const sender = papers.test(noun)
      ? /\b(?:from|by) the (?<sender>\p{Ll}+)\b/u.exec(phrase.words)?.groups?.['sender']
      : undefined;
    const sent = sender === undefined ? null : this.#stage.findBody(sender, inSentence);
    if (sent) return toSpeaker(sent);
    const years = /^the (\d{2})-year-old\b/i.exec(phrase.words)?.[1];
    if (years) {
      const bearer = this.#people.aged(years) ?? this.#stage.person;
      if (bearer) return toSpeaker(bearer);
    }
    const parent = /^the (mother|father|grandmother|grandfather|widow) of (?:\p{Ll}+)$/iu.exec(
      phrase.words,
    )?.[1];
    if (parent) {
      const bearer = this.#stage.personOf(toNounGender({ words: '', noun: parent }));
      if (bearer) return toSpeaker(bearer);
    }
    if (/^the teenager$/i.test(phrase.words)) {
      const bearer = teens.map((age) => this.#people.aged(age)).find((one) => one !== null);
      if (bearer) return toSpeaker(bearer);
    }
    const plain = /^(?:the|this|that) (?:[\p{L}-]+ )?\p{L}+$/iu.test(phrase.words);
    if (plain) {
      const holder = this.#people.roleAt(noun.toLowerCase(), place.paragraph, place.sentenceStart);
      if (holder) return toSpeaker(holder);
      const body = apposed ? null : this.#stage.findBody(noun, inSentence);
      if (body) return toSpeaker(body);
      const introduced = this.#introduced.get(noun.toLowerCase());
      // "the former official", after "one former official": no other word than there.
      const more = phrase.words.split(' ').slice(1, -1);
      if (introduced && more.every((word) => introduced.name.split(' ').includes(word))) return introduced;
      const known = apposed || noun.endsWith('s') ? null : this.#resolveKnown(noun);
      if (known) return known;
    }
    return { name: toDescribed(phrase.words, noun), entry: null };
  }

  /** "the forger", of whom no name was told so: whoever was spoken of last. */
  #resolveKnown(noun: string): Speaker | null {
    const { person } = this.#stage;
    const last = this.#stage.last ?? (person && toSpeaker(person));
    if (!last || this.#stage.find(last) === null) return null;
    if (known.test(noun)) return person ? toSpeaker(person) : last;
    return isSpeakerNoun(noun) || !isHuman(noun.toLowerCase()) ? null : last;
  }
}

const isSpeaker = ({ kind }: Named): boolean => kind !== 'instrument' && kind !== 'programme';
