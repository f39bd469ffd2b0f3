import { readdir } from 'node:fs/promises';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** A rule under its id. */
export interface NamedRule<F extends Finding> extends Rule<F> {
  /** The rule's file name without `.ts`. */
  readonly id: string;
}

/**
 * Every rule of a folder, in the order of their ids: `folder` is a `file:` address that ends in `/`. A rule is a
 * file `NAME.ts` that exports `rule`; tests, declarations and other files are passed over.
 * Throws where a rule file exports none, and names it.
 */
export async function loadRules<F extends Finding>(folder: URL): Promise<readonly NamedRule<F>[]> {
  const files = (await readdir(folder)).filter((file) => /^[a-z0-9-]+\.ts$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const address = new URL(file, folder).href;
      const { rule }: { rule?: Rule<F> } = await import(/* @vite-ignore */ address);
      if (!rule) throw new Error(`${address} exports no rule`);
      return { id: file.slice(0, -'.ts'.length), summary: rule.summary, find: rule.find.bind(rule) };
    }),
  );
}
