/** Tags that are alike from afar; those that are not listed stand for themselves where they are an open class, else for none. */
const groups: readonly string[] = [
  'the a an this that these those my your his her its their our some any no every each all both either neither another such several many much few more most less',
  'which who whom whose when where why how what whether if',
  'and or but nor so yet than',
  'because although though while as since until till before after',
  'i you he she it we they one there',
  'me him them us himself herself itself themselves',
  'of in on at by for with from into onto about over under between among against during through without within across behind beyond near off out up down around along toward towards upon via per like unlike despite including amid according',
  'to',
  "is am are was were 's 'm 're",
  'be been being',
  "has have had having 've",
  "will would shall should can could may might must do does did 'll 'd",
  "not n't",
  'also only even just now then still already again ever never once too very here other others own same least',
  'said told says say asked called known named',
  '. ? !',
  ', ; : - -- ... )',
  '" \'',
  ...'NOUN NOUNS NAME ADJ NUM YEAR DAY MONTH VBASE VING VPAST VS ADV'.split(' '),
];

const numbers = new Map(groups.flatMap((tags, at) => tags.split(' ').map((tag) => [tag, at + 2] as const)));

/** Numbers of classes: 0 is the paragraph's edge, 1 any other tag. */
export const coarseCount = groups.length + 2;

export function toCoarse(tag: string): number {
  return numbers.get(tag) ?? 1;
}
