import { invoiceSchema, type Invoice } from '@e-invoice-eu/core';
import { convert } from 'xmlbuilder2';

/** An element of the document: its text, or its children and attributes. */
type XmlNode = string | { readonly [name: string]: XmlNode | readonly XmlNode[] };

/** What is read of a schema: which element holds which, and which one is a list. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const ROOT = (invoiceSchema as Schema).properties?.['ubl:Invoice'] ?? {};

/** The same invoice as @e-invoice-eu/core takes it: its elements as JSON, an attribute beside what it belongs to. */
export function peerInvoice(ubl: string): Invoice {
  const { Invoice: root } = elementsOf(ubl);
  return { 'ubl:Invoice': toPeer(root ?? {}, ROOT) } as unknown as Invoice;
}

/** The elements of a document, to be held against those of another that may be laid out otherwise. */
export function elementsOf(ubl: string): Record<string, XmlNode> {
  return convert(ubl, { format: 'object' }) as unknown as Record<string, XmlNode>;
}

function toPeer(node: XmlNode, schema: Schema): unknown {
  if (typeof node === 'string') return node;
  const members = Object.entries(node).filter(([name]) => !name.startsWith('@xmlns'));
  return Object.fromEntries(
    members.flatMap(([name, content]) => {
      const below = schema.properties?.[name] ?? {};
      const children = [content].flat() as readonly XmlNode[];
      const attributes = children.flatMap((child) => attributesOf(name, child));
      const values = children.map((child) => toPeer(textOf(child), below.items ?? below));
      return [[name, below.type === 'array' ? values : values[0]], ...attributes];
    }),
  );
}

function attributesOf(name: string, child: XmlNode): [string, XmlNode][] {
  if (typeof child === 'string') return [];
  return Object.entries(child).flatMap(([key, value]) =>
    key.startsWith('@') ? [[`${name}${key}`, value as XmlNode]] : [],
  );
}

/** The text of an element with attributes; an element with children as it is. */
function textOf(child: XmlNode): XmlNode {
  return typeof child === 'string' ? child : ((child['#'] as XmlNode | undefined) ?? child);
}
