import type { Rule } from '../../text/rule.ts';
import { judgeLines } from '../judge-lines.ts';
import model from '../line-model.json' with { type: 'json' };
import { compileModel, type LineModel } from '../line-score.ts';
import type { Removal } from '../removal.ts';

const compiled = compileModel(model as unknown as LineModel);

export const rule: Rule<Removal> = {
  summary:
    'Lines that look like what surrounds an article, by length, ending, wording, place and neighbours (learned).',
  find: (source, context) => judgeLines(source, context, compiled),
};
