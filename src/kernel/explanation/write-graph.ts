import type { Because, Node, Operation } from './node';

/** A node as it is stored: its operands are places in the list, and always come before it. */
export interface GraphNode {
  readonly operation: Operation;
  readonly value: string;
  readonly operands: readonly number[];
  readonly fact?: string;
  readonly field?: string;
  readonly because?: Because;
}

/** The steps of several figures together, each step once; `roots` are the places of the figures. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly roots: readonly number[];
}

/** Writes the explanations of figures as one graph in which equal steps are shared (R12). */
export function writeGraph(figures: readonly Node[]): Graph {
  const nodes: GraphNode[] = [];
  const placesByContent = new Map<string, number>();
  const placesByNode = new Map<Node, number>();
  const place = (node: Node): number => {
    const known = placesByNode.get(node);
    if (known !== undefined) return known;
    const { operands, ...step } = node;
    const written: GraphNode = { ...step, operands: operands.map(place) };
    const content = JSON.stringify(written);
    const index = placesByContent.get(content) ?? nodes.push(written) - 1;
    placesByContent.set(content, index);
    placesByNode.set(node, index);
    return index;
  };
  return { roots: figures.map(place), nodes };
}
