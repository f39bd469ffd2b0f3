import { findQuoted } from '../find-quoted.ts';
import { parseCite } from '../find-references.ts';
import type { Check } from './check.ts';
import { isCitable } from './citations-resolve.ts';

export const check: Check = {
  summary: 'Every link to a page of the dossier, in a text or at the head of a page, leads to one.',
  *find({ dossier, prose, pages, blockAt, lineOf }) {
    for (const { passages, prose: page } of prose.values()) {
      for (const { to, url, line, column } of passages.flatMap(({ links }) => links)) {
        const outward = /^(?:https?:|mailto:)/i.test(url);
        if (outward || (to && pages.has(to))) continue;
        yield {
          file: page.file,
          line,
          column,
          severity: 'error',
          problem: `no page "${url}"`,
          remedy: 'link a page of content/ by its relative path, ending in .md',
        };
      }
    }
    const missing = function* (file: string, path: readonly PropertyKey[], to: string) {
      if (pages.has(to)) return;
      yield {
        file,
        line: lineOf(file, path),
        column: null,
        severity: 'error' as const,
        problem: `no page "${to}"`,
        remedy: 'write the path of a page of content/ without .md',
      };
    };
    for (const { head, prose: page } of dossier.claims) {
      for (const key of ['about', 'by', 'to', 'denied-by', 'answers'] as const) {
        for (const [i, to] of head[key].entries()) yield* missing(page.file, [key, i], to);
      }
    }
    for (const { head, prose: page } of dossier.events) {
      for (const [i, to] of head.actors.entries()) yield* missing(page.file, ['actors', i], to);
    }
    for (const { head, prose: page } of dossier.chapters) {
      for (const [i, to] of head.entries.entries()) yield* missing(page.file, ['entries', i], to);
    }
    for (const [i, to] of dossier.settings.about.entries())
      yield* missing('content/index.md', ['about', i], to);
    for (const { head, prose: page } of dossier.entries) {
      for (const [i, { to, cite }] of head.relations.entries()) {
        const file = page?.file ?? '';
        yield* missing(file, ['relations', i, 'to'], to);
        const block = blockAt(parseCite(cite));
        if (block && isCitable(block)) continue;
        yield {
          file,
          line: lineOf(file, ['relations', i, 'cite']),
          column: null,
          severity: 'error',
          problem: `no block to cite at "${cite}"`,
          remedy: 'cite SOURCE#bN, a block that was kept',
        };
      }
      for (const [i, not] of head.not.entries()) {
        const place = /^[a-z0-9-]+#b\d+$/.test(not) ? parseCite(not) : null;
        const file = page?.file ?? '';
        if (place && !blockAt(place)) {
          yield {
            file,
            line: lineOf(file, ['not', i]),
            column: null,
            severity: 'error',
            problem: `no block "${not}"`,
            remedy: 'name SOURCE#bN, or a phrase',
          };
        } else if (
          !place &&
          !dossier.sources.some(({ blocks }) => blocks.some(({ text }) => findQuoted(text, not)))
        ) {
          yield {
            file,
            line: lineOf(file, ['not', i]),
            column: null,
            severity: 'error',
            problem: `“${not}” stands in no source`,
            remedy: 'correct the phrase, or take it out',
          };
        }
      }
    }
  },
};
