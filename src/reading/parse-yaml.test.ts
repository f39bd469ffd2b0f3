import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FaultError } from '../text/fault.ts';
import { parseYaml } from './parse-yaml.ts';

const faultOf = (yaml: string) => {
  try {
    parseYaml(yaml, { file: 'a.yml', firstLine: 2 });
  } catch (error) {
    assert.ok(error instanceof FaultError);
    return error.fault;
  }
  return null;
};

test('dates stay strings, and every value knows its line', () => {
  const { data, lineOf } = parseYaml('title: x\npublished: 2024-02-30\nlist:\n  - a\n  - b\n', {
    file: 'a.yml',
    firstLine: 2,
  });
  assert.deepEqual(data, { title: 'x', published: '2024-02-30', list: ['a', 'b'] });
  assert.deepEqual([lineOf(['published']), lineOf(['list', 1]), lineOf(['nothing'])], [3, 6, 2]);
});

test('what is not YAML is told with its line in the file', () => {
  assert.equal(faultOf('a: 1\nb: [')?.line, 3);
  assert.equal(faultOf('a: 1\na: 2\n')?.problem, 'not valid YAML: Map keys must be unique');
});

test('deep nesting and a bomb of aliases are refused in plain words', () => {
  assert.equal(
    faultOf(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)?.problem,
    'not valid YAML: brackets or lists nested too deeply',
  );
  const bomb = [
    'a0: &a0 [x,x,x,x,x,x,x,x,x]',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map(
      (n) =>
        `a${n}: &a${n} [${Array(9)
          .fill(`*a${n - 1}`)
          .join(',')}]`,
    ),
  ].join('\n');
  assert.match(faultOf(bomb)?.problem ?? '', /alias/i);
});

test('__proto__ is a key like any other', () => {
  parseYaml('__proto__:\n  polluted: true\n', { file: 'a.yml' });
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
