import type { Rule } from '../../text/rule.ts';
import model from '../glued-model.json' with { type: 'json' };
import { compileGluedModel, type GluedModel } from '../glued-score.ts';
import { judgeGlued } from '../judge-glued.ts';
import type { Removal } from '../removal.ts';

const compiled = compileGluedModel(model as unknown as GluedModel);

export const rule: Rule<Removal> = {
  summary:
    'Sentences and brackets that look glued to a paragraph, by wording, by whom they speak to and by what the rest knows of their words (learned).',
  find: (source, context) => judgeGlued(source, context, compiled),
};
