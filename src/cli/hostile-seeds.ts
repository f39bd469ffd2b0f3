import iconv from 'iconv-lite';
import { smallDossier } from '../pipeline/small-dossier.ts';

const rlo = '\u202e';
const isolate = '\u2067';
const acts =
  '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">Go</a><iframe src="//evil.example"></iframe>' +
  '<base href="//evil.example/"><meta http-equiv=refresh content="0;url=//evil.example"><form action="//evil.example"><input name=q></form>' +
  '<svg onload=alert(1)></svg><link rel=stylesheet href="//evil.example/x.css"><object data="data:text/html,x"></object>';
const prose = (about: string) =>
  `The council of ${about} met on Monday and said that the ferry pier would stay open until April.`;
const onPaper = (about: string, ...texts: readonly string[]) =>
  `${about}\n\n${prose(about)}\n\n${texts.join('\n\n')}\n`;

/** What the authored pages cite. */
const cited = Object.fromEntries(
  Object.entries(smallDossier).filter(([path]) => !/island|not-asked|events/.test(path)),
);

/** Texts that try to act, to break out, to bury or to stop a site: each one is to be a page. By path in a dossier. */
export const hostileSeeds: Readonly<Record<string, string | Uint8Array>> = {
  ...cited,
  'seeds/markup.txt': onPaper('Markup in a text', `First ${acts} last words of markup.`),
  'seeds/markup-md.md': onPaper(
    'Markup in Markdown',
    `First ${acts} last words of markup.`,
    '[Go there](javascript:alert(1)) and [here](data:text/html,x) and [out](//evil.example/x) and <file:///etc/passwd> stay words.',
    '![A picture that is missing](./missing.png) ![A picture far away](https://evil.example/p.png) stays a caption.',
  ),
  'seeds/markup-html.html': `<!doctype html><html lang="en"><head><base href="//evil.example/"><title>Markup in a page</title>
<meta http-equiv="refresh" content="0;url=//evil.example"><script>alert('head')</script><link rel="canonical" href="javascript:alert(1)"></head>
<body onload="alert(1)"><article><h1>Markup in a page</h1><p onclick="alert(1)" id="main">${prose('Page')}</p>
<p>The <a href="javascript:alert(1)">first</a> words <img src="//evil.example/x.png" onerror="alert(1)" alt="seen"> and the last words.</p>
<form action="//evil.example" name="scripts"><p>${prose('Form')} A form asks nothing <input name="id"></p></form>
<p>An example: &lt;script&gt;alert(2)&lt;/script&gt; is shown as it is written.</p></article></body></html>\n`,
  'seeds/autolink.md': onPaper(
    'Autolinks',
    'See http://a.example/x<img src=x onerror=alert(1)> and www.a.example/<b>bold and me@a.example<svg onload=alert(1)> here.',
  ),
  'seeds/autolink-text.txt': onPaper(
    'Autolinks in a text',
    'See http://a.example/x<img src=x onerror=alert(1)> and \\<b> and **stars** and _lines_ here.',
  ),
  'seeds/directives.txt': onPaper(
    'Directives',
    'Note:this stays, :time[at noon]{datetime=1} stays, ::leaf{#b1} stays.',
    '[1]: http://one.example is a line of a text.',
    '[^1]: A footnote that is a line of a text.',
    ':::removed{label="newsletter"}',
    'Words inside of what looks like a removal stay on the page as they are.',
    ':::',
    ':p[9]{#b9} is no paragraph, and {#b3} is no id.',
  ),
  'seeds/directives-md.md': onPaper(
    'Directives in Markdown',
    'Note:this stays, :time[at noon]{datetime=1} stays, ::leaf{#b1} stays.',
    '[1]: http://one.example',
    '[^1]: A footnote that is a line of a text.',
    'The text refers to neither of these two, and ends here.',
  ),
  'seeds/deep-quotes.md': `${'> '.repeat(2000)}Words under two thousand quotations.\n\n${prose('Deep')}\n`,
  'seeds/deep-lists.md': `${'* '.repeat(800)}Words under eight hundred lists.\n\n${prose('Lists')}\n`,
  'seeds/deep-page.html': `<html><body>${'<div>'.repeat(2000)}<p>Words under two thousand elements.</p><p>${prose('Page')}</p>${'</div>'.repeat(2000)}</body></html>`,
  'seeds/deep-markup.md': `${'<div>'.repeat(2000)}Words after two thousand tags.\n\n${prose('Tags')}\n`,
  'seeds/ticks.md': `${'\\`'.repeat(10_000)} Words after thirty thousand marks.\n\n${prose('Ticks')}\n`,
  'seeds/climbing.md': `---\ntitle: Climbing out\nslug: ../../../outside\nid: ../../x\npermalink: /etc/x\n---\n\n${prose('Climbing')}\n`,
  'seeds/Same.txt': onPaper('The first of two', 'Only the first of two says this.'),
  'seeds/same.txt': onPaper('The second of two', 'Only the second of two says this.'),
  'seeds/a#b?%2e%2e&c.md': onPaper('An odd name', 'A text whose file has an odd name is a page.'),
  'seeds/-rf.txt': onPaper('A name like an option', 'A text whose file is called like an option is a page.'),
  'seeds/index.html': `<html><body><article><h1>An index</h1><p>${prose('Index')}</p><p>This is the text of a seed called index.</p></article></body></html>`,
  'seeds/con.txt': onPaper('A device', 'A text whose file is called like a device is a page.'),
  [`seeds/${'long-name-'.repeat(24)}.txt`]: onPaper('A long name', 'A text with a long file name is a page.'),
  'seeds/names.txt': onPaper(
    'Names',
    'The mayor, Odd Brekke, spoke to Harbour board about "><script>alert(3)</script> on Monday.',
  ),
  'seeds/names.yml': `title: '</title></script><script>alert("title")</script> Names & "quotes" <!--'
short: '<b>S'
publisher: '"><img src=x onerror=alert(1)>'
authors: ['<img src=x onerror=alert(1)>', "'; alert(1); '"]
rights: '</dd><script>alert("rights")</script>'
url: 'javascript:alert(1)'
language: 'en" onmouseover="alert(1)'
published: 2021-02-03
`,
  'seeds/long-title.yml': `title: '${'Very '.repeat(80)}long'\n`,
  'seeds/long-title.txt': onPaper(
    'A long title',
    'A text with a title of four hundred characters is a page.',
  ),
  'seeds/directions.txt': `${rlo}Turned title ${isolate}\n\n${prose('Turning')}\n\nAccess ${rlo}level${isolate} is left open here by Ines ${rlo}Haldorsen.\n\n${prose('Next')}\n`,
  'seeds/directions.yml': `publisher: "News \\u202eturned"\nauthors: ["Ada \\u202eturned"]\nnotes:\n  - {block: b3, words: is left open, note: "a note \\u202e turned \\u001b[31m"}\n`,
  'seeds/controls.txt': `Controls \u001b]0;owned\u0007 in a title\n\n${prose('Controls')}\n\nA NUL\u0000, an escape \u001b[31m, a C1 \u009b31m, \ufffe and a form feed\u000c are gone from the words.\n`,
  'seeds/western.txt': iconv.encode(
    onPaper('Encodings', 'The “minister” said it cost €6 – or so – at Café Zürich, the company’s owner…'),
    'windows-1252',
  ),
  'seeds/wide.txt': iconv.encode(onPaper('Wide', 'Words in sixteen bits — “quoted”.'), 'utf-16le', {
    addBOM: true,
  }),
  'seeds/old-lines.txt': onPaper('Old lines', 'Words after old ends of lines.').replaceAll('\n', '\r'),
  'seeds/dos-lines.md': onPaper('Two marks a line', 'Words after two marks a line.').replaceAll('\n', '\r\n'),
  'seeds/rule.md': `---\nThe first section under a rule.\n---\n\n${prose('Rule')}\n\n---\n\nThe last section under a rule.\n`,
  'seeds/keys.md': `---\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\ntoString: x\ntitle: The right title of keys\n---\n\n${prose('Keys')}\n`,
  'seeds/dated.md': `---\ntitle: A dated text\ndate: 2024-01-01\n---\n\n${prose('Dates')}\n`,
  'seeds/unclosed.md': `Unclosed\n\n${prose('Unclosed')}\n\n<textarea>\n\nWords after an open field.\n\n<script>\n\nWords after an open script.\n\n<!-- Words in an open comment.\n`,
  'seeds/clobber.md': `Clobbering\n\n${prose('Clobber')}\n\n<form name=scripts id=search-records><input name=currentScript><img name=getElementById id=main></form> Words after names.\n`,
  'seeds/clobber-names.md': onPaper(
    '# main',
    '## search-records',
    'Words under headings that are called like ids.',
  ),
  'content/entries/terms/angle.md': `---
name: '<img src=x onerror=alert(4)> & "quoted"'
aliases: ['Note:this']
summary: '</script><script>alert("summary")</script>'
docket: {what: '<b>bold</b>'}
---

The editor cites <script>alert()</script> as [HP ¶2](../../sources/harbour.md#b2) says.
`,
  'content/claims/said.md': `---
title: '"><svg onload=alert(8)> a claim'
kind: allegation
by: [entries/people/ines-haldorsen]
status: asserted
witnesses:
  - {cite: "harbour#b3", text: "not safe", strength: asserted, via: "<b onclick=alert(9)>via", value: "</script>"}
---

It is “not safe” [HP ¶3](../sources/harbour.md#b3).
`,
  'content/events/closing.md': `---
title: '</title><img src=x onerror=alert(10)> an event'
date: 2021-03-04
precision: day
basis: stated
status: scheduled
actors: [entries/organizations/harbour-board]
---

It is to close on 4 March 2021 [HP ¶2](../sources/harbour.md#b2).
`,
  'content/chapters/02-main.md': `---
title: 'Main </title><script>alert(6)</script>'
question: "Which \\u202eway \\e[31m?"
---

It is “not safe” [HP ¶3](../sources/harbour.md#b3).

## Main

It takes <iframe src=//evil.example></iframe> as text [HP ¶3](../sources/harbour.md#b3).

## Scripts

It takes ![far](https://evil.example/p.png) as text [HP ¶3](../sources/harbour.md#b3).

## Main

It is “not safe” [HP ¶3](../sources/harbour.md#b3).
`,
};

/** What must be read on the page of a seed, by the file's name; white space is one space. */
export const visible: Readonly<Record<string, readonly string[]>> = {
  'markup.txt': [`First ${acts} last words of markup.`],
  'markup-md.md': [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'last words of markup.',
    'Go there and here and out and',
    'A picture that is missing',
    'A picture far away',
    'stays a caption.',
  ],
  'markup-html.html': [
    'and the last words.',
    prose('Page'),
    prose('Form'),
    'An example: <script>alert(2)</script> is shown as it is written.',
  ],
  'autolink.md': ['<img src=x onerror=alert(1)>', '<b>bold', '<svg onload=alert(1)> here.'],
  'autolink-text.txt': [
    'See http://a.example/x<img src=x onerror=alert(1)> and \\<b> and **stars** and _lines_ here.',
  ],
  'directives.txt': [
    'Note:this stays, :time[at noon]{datetime=1} stays, ::leaf{#b1} stays.',
    '[1]: http://one.example is a line of a text.',
    '[^1]: A footnote that is a line of a text.',
    ':::removed{label="newsletter"}',
    'Words inside of what looks like a removal stay on the page as they are.',
    ':p[9]{#b9} is no paragraph, and {#b3} is no id.',
  ],
  'directives-md.md': [
    'Note:this stays, :time[at noon]{datetime=1} stays, ::leaf{#b1} stays.',
    '[1]: http://one.example',
    'A footnote that is a line of a text.',
    'and ends here.',
  ],
  'deep-quotes.md': ['Words under two thousand quotations.', prose('Deep')],
  'deep-lists.md': ['Words under eight hundred lists.', prose('Lists')],
  'deep-page.html': ['Words under two thousand elements.', prose('Page')],
  'deep-markup.md': ['Words after two thousand tags.', prose('Tags')],
  'ticks.md': ['Words after thirty thousand marks.', prose('Ticks')],
  'climbing.md': [prose('Climbing')],
  'Same.txt': ['Only the first of two says this.'],
  'same.txt': ['Only the second of two says this.'],
  'a#b?%2e%2e&c.md': ['A text whose file has an odd name is a page.'],
  '-rf.txt': ['A text whose file is called like an option is a page.'],
  'index.html': ['This is the text of a seed called index.'],
  'con.txt': ['A text whose file is called like a device is a page.'],
  [`${'long-name-'.repeat(24)}.txt`]: ['A text with a long file name is a page.'],
  'names.txt': ['about "><script>alert(3)</script> on Monday.'],
  'long-title.txt': ['A text with a title of four hundred characters is a page.', 'Very Very long'],
  'directions.txt': ['is left open here', prose('Next')],
  'controls.txt': ['A NUL, an escape [31m, a C1 31m, and a form feed are gone from the words.'],
  'western.txt': ['The “minister” said it cost €6 – or so – at Café Zürich, the company’s owner…'],
  'wide.txt': ['Words in sixteen bits — “quoted”.'],
  'old-lines.txt': ['Words after old ends of lines.'],
  'dos-lines.md': ['Words after two marks a line.'],
  'rule.md': ['The first section under a rule.', prose('Rule'), 'The last section under a rule.'],
  'keys.md': ['The right title of keys', prose('Keys')],
  'dated.md': ['1 January 2024', prose('Dates')],
  'unclosed.md': ['Words after an open field.', 'Words after an open script.', 'Words in an open comment.'],
  'clobber.md': ['Words after names.'],
  'clobber-names.md': ['Words under headings that are called like ids.'],
};
