import type { Processor } from 'unified';

/**
 * remark plugin: escapes every colon that could begin a directive. mdast-util-directive 3 does so only before A to Z, and
 * not behind another escape, while remark-directive reads `10:30`, `:é` and `\\*:a` as directives.
 */
export function remarkEscapeDirectives(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions ??= [];
  data.toMarkdownExtensions.push({
    unsafe: [{ character: ':', after: '[0-9A-Za-z\\u0080-\\uFFFF]', inConstruct: 'phrasing' }],
  });
}
