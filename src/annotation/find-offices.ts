import type { Span } from '../text/span.ts';
import { functionWords, roles } from './name-words.ts';
import type { Named, NamedAt } from './people-index.ts';

/** "Mayor Ana Ruiz", "Ana Ruiz, the port's director": the office on either side of a name. */
export function findOffices(
  text: string,
  paragraph: number,
  places: readonly NamedAt[],
): readonly (Span & { role: string; named: Named; paragraph: number })[] {
  return places.flatMap(({ start, end, named }) => {
    if (named.kind === 'organization' || named.kind === 'product') {
      // "The group, Quay Watch,": which body the noun means from here on.
      const called = /\b[Tt]he (?<noun>\p{Ll}+), $/u.exec(text.slice(Math.max(0, start - 30), start))
        ?.groups?.['noun'];
      return called && text[end] === ',' ? [{ start, end, role: called, named, paragraph }] : [];
    }
    const before = (text.slice(Math.max(0, start - 40), start).match(/\p{L}+/gu) ?? []).slice(-3);
    const apposition = /^, ([^,.;“”"]{3,90})/.exec(text.slice(end, end + 100))?.[1] ?? '';
    const inside = text.slice(start, end).split(' ');
    const words = [...before, ...inside, ...(apposition.match(/\p{L}+/gu) ?? [])];
    const held = words
      .map((word) => word.toLowerCase())
      .filter((word) => (roles.has(word) && !isBody(word)) || isTrade(word));
    // "the foreman, Ana Ruiz", "porter Ana Ruiz": whatever noun stands right before the name.
    const noun = /(?<![\p{L}-])(\p{Ll}[\p{Ll}-]+),? $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
    if (noun && named.name.includes(' ') && !functionWords.has(noun) && !isBody(noun)) held.push(noun);
    return [...new Set(held)].map((role) => ({ start, end, role, named, paragraph }));
  });
}

const isBody = (word: string): boolean =>
  /^(?:administration|government|cabinet|campaign|democrats?|republicans?|conservatives?|tory|labour|officials|ministers|state|house|general|deputy|vice|foreign|chief|prime|former|interior|finance|health|treasury|trade|energy|education|justice|defen[cs]e)$/.test(
    word,
  );

const isTrade = (word: string): boolean =>
  /^(?:farmer|baker|driver|fisherman|nurse|teacher|resident|owner|scientist|researcher|historian|economist|activist|campaigner|engineer|architect|biologist|lawyer|skipper|mechanic|curator|novelist|singer|actor|actress|composer|striker|manager|landlord|tenant|chairwoman|headteacher|principal|surgeon|geologist|ecologist)$/.test(
    word,
  );
