import type { Graph, GraphNode } from './write-graph';

/** The steps that a figure rests on and no others; the figure itself comes last. */
export function partOfGraph({ nodes }: Graph, root: number): GraphNode[] {
  const places = new Map<number, number>();
  const part: GraphNode[] = [];
  const place = (index: number): number => {
    const known = places.get(index);
    if (known !== undefined) return known;
    const node = nodes[index];
    if (!node) throw new Error(`An explanation has no step ${index}`);
    const placed = part.push({ ...node, operands: node.operands.map(place) }) - 1;
    places.set(index, placed);
    return placed;
  };
  place(root);
  return part;
}

/** What an explanation starts from: a fact, or one field of it. */
export interface Leaf {
  readonly fact: string;
  readonly field?: string;
}

/** The figures that rest on one of the leaves: their places among the roots of the graph. */
export function figuresUsing({ nodes, roots }: Graph, leaves: readonly Leaf[]): number[] {
  const uses: boolean[] = [];
  for (const node of nodes)
    uses.push(leaves.some((leaf) => isLeaf(node, leaf)) || node.operands.some((operand) => uses[operand]));
  return [...roots.keys()].filter((figure) => uses[roots[figure] ?? -1]);
}

function isLeaf(node: GraphNode, { fact, field }: Leaf): boolean {
  return node.fact === fact && (field === undefined || node.field === field);
}
