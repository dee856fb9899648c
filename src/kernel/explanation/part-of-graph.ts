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

/** The figures that rest on a fact: their places among the roots of the graph. */
export function figuresUsing({ nodes, roots }: Graph, fact: string): number[] {
  const uses: boolean[] = [];
  for (const node of nodes) uses.push(node.fact === fact || node.operands.some((operand) => uses[operand]));
  return [...roots.keys()].filter((figure) => uses[roots[figure] ?? -1]);
}
