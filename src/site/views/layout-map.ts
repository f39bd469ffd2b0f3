import { Graph, layout } from '@dagrejs/dagre';
import type { Kind } from '../../text/annotation.ts';
import type { RelationsView } from './relations-view.ts';

export interface MapNode {
  readonly path: string;
  readonly kind: Kind;
  readonly href: string;
  readonly lines: readonly string[];
  /** The upper left corner, in pixels of the picture. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapEdge {
  /** An SVG path from the one to the other. */
  readonly path: string;
  /** The relations that it stands for, in words. */
  readonly name: string;
  /** Their numbers in the table. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface RelationMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

const lineHeight = 17;
const letterWidth = 6.9;
const longestLine = 18;
const margin = 8;

/**
 * Lays a map of relations out in layers, from the top down (Sugiyama's method, by dagre): the same relations give the same
 * picture. Relations between the same two in the same direction share a line.
 */
export function layoutMap({ nodes, rows }: Pick<RelationsView, 'nodes' | 'rows'>): RelationMap {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 34, edgesep: 8, marginx: margin, marginy: margin });
  const names = new Map(nodes.map(({ path, name }) => [path, name]));
  for (const { path, name } of nodes) {
    const lines = toLines(name);
    const width = Math.max(...lines.map((line) => line.length)) * letterWidth + 18;
    graph.setNode(path, { width: Math.round(width), height: lines.length * lineHeight + 12 });
  }
  const lines = Map.groupBy(rows, ({ from, to }) => `${from} ${to}`);
  for (const [key, group] of lines) {
    const [first] = group;
    if (!first) continue;
    const label = group.map(({ number }) => number).join(', ');
    graph.setEdge(first.from, first.to, { width: label.length * 6 + 8, height: 14, labelpos: 'c' }, key);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map(({ path, kind, name, href }) => {
      const at = graph.node(path) as { x: number; y: number; width: number; height: number };
      const corner = { x: round(at.x - at.width / 2), y: round(at.y - at.height / 2) };
      return { path, kind, href, lines: toLines(name), ...corner, width: at.width, height: at.height };
    }),
    edges: [...lines].flatMap(([key, group]) => {
      const [first] = group;
      if (!first) return [];
      const edge = graph.edge(first.from, first.to, key) as { points: Point[]; x: number; y: number };
      const types = group.map(({ type, number }) => `${number}: ${type}`).join('; ');
      return [
        {
          path: toPath(edge.points),
          name: `${names.get(first.from)} → ${names.get(first.to)}, ${types}`,
          label: group.map(({ number }) => number).join(', '),
          x: round(edge.x),
          y: round(edge.y),
        },
      ];
    }),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A smooth line through the points: quadratic curves whose ends are the middles between them. */
function toPath(points: readonly Point[]): string {
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  const middle = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  const curves = rest.map((point, index) => `Q${at(point)} ${at(middle(point, rest[index + 1] ?? last))}`);
  return [`M${at(first)}`, ...curves, `L${at(last)}`].join('');
}

/** A name in lines of about eighteen letters. */
function toLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < longestLine)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
