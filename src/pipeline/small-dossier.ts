/** A dossier of two texts for tests: every kind of page once, and no fault. */
export const smallDossier: Readonly<Record<string, string>> = {
  'seeds/harbour.txt': `Harbour board to close the old ferry pier

The board of Port Ansgar will close the old ferry pier on 4 March 2021, its chair Ines Haldorsen said.

“The pier has served us well, but it is not safe,” Haldorsen told reporters on Monday. “We have no money to mend it.”

The repair would cost 12 million crowns, the board said.
`,
  'seeds/harbour.yml': `short: HP
title: Harbour board to close the old ferry pier
publisher: Harbour Post
published: 2021-02-10
published-basis: stated
language: en
`,
  'seeds/island.txt': `Islanders protest against closing of pier

Forty islanders protested on Tuesday against the closing of the ferry pier. Subscribers only

The island council asked the board to wait until 4 April 2021. “We were not asked,” said its mayor, Odd Brekke.
`,
  'seeds/island.yml': `short: IN
publisher: Island News
published: 2021-02-17
language: en
keep: [b3]
`,
  'content/index.md': `---
title: The ferry pier
question: May a board close a pier?
---

The board means to close the pier “on 4 March 2021” [HP ¶2](sources/harbour.md#b2).
`,
  'content/chapters/01-the-pier.md': `---
title: The pier
question: Why does it close?
---

It is “not safe” [HP ¶3](../sources/harbour.md#b3), and a repair would cost 12 million crowns [HP ¶4](../sources/harbour.md#b4).

[Ms Haldorsen](../entries/people/ines-haldorsen.md) leads the board [HP ¶2](../sources/harbour.md#b2).

:::editor
No text says what the ferries will do.
:::
`,
  'content/entries/people/ines-haldorsen.md': `---
name: Ines Haldorsen
aliases: [Haldorsen]
summary: Chair of the harbour board.
relations:
  - {type: member of, to: entries/organizations/harbour-board, cite: "harbour#b2"}
---

She chairs the board [HP ¶2](../../sources/harbour.md#b2).
`,
  'content/entries/organizations/harbour-board.md': `---
name: Harbour board
aliases: [The board of Port Ansgar]
---

It runs the port [HP ¶2](../../sources/harbour.md#b2).
`,
  'content/events/closing.md': `---
title: The pier closes
date: 2021-03-04
precision: day
basis: stated
status: scheduled
actors: [entries/organizations/harbour-board]
---

It is to close on 4 March 2021 [HP ¶2](../sources/harbour.md#b2).
`,
  'content/claims/not-asked.md': `---
title: The islanders were not asked
kind: allegation
to: [entries/organizations/harbour-board]
status: asserted
witnesses:
  - {cite: "island#b3", text: "We were not asked", strength: asserted}
---

The mayor said “We were not asked” [IN ¶3](../sources/island.md#b3).
`,
};

/** The bytes of a dossier's files, some of them replaced; an empty replacement leaves the file out. */
export function toFiles(
  files: Readonly<Record<string, string>>,
  replaced: Readonly<Record<string, string>> = {},
): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries({ ...files, ...replaced })
      .filter(([, text]) => text !== '')
      .map(([path, text]) => [path, encoder.encode(text)]),
  );
}
