import { create } from 'xmlbuilder2';

/** A node of an e-invoice: its name with prefix, its text, its attributes and its children in order. */
export interface UblNode {
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly UblNode[];
}

/** The root of an e-invoice. */
export function readUbl(xml: string): UblNode {
  const root = create(xml).root();
  return read(root.node as unknown as DomNode);
}

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string;
  readonly childNodes: Iterable<DomNode>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

const ELEMENT = 1;

function read(node: DomNode): UblNode {
  const children = [...node.childNodes].filter(({ nodeType }) => nodeType === ELEMENT).map(read);
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return { name: node.nodeName, text: children.length === 0 ? node.textContent : '', attributes, children };
}

/** Every node at a path of names, such as `cac:TaxTotal/cac:TaxSubtotal`. */
export function nodesAt(node: UblNode, path: string): UblNode[] {
  return path
    .split('/')
    .reduce<readonly UblNode[]>(
      (nodes, name) => nodes.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [node],
    )
    .slice();
}

/** The texts at a path. */
export function textsAt(node: UblNode, path: string): string[] {
  return nodesAt(node, path).map(({ text }) => text);
}

/** Every node of the tree. */
export function everyNode(node: UblNode): UblNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}
