import { create } from 'xmlbuilder2';

/** One element of the e-invoice: its name with prefix, its text or its children, and its attributes. */
export interface Element {
  readonly name: `${'cbc' | 'cac'}:${string}`;
  readonly content: string | readonly Element[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** Absent elements are left out, because an empty one is refused (Peppol R008). */
type Part = Element | undefined | readonly Element[];

/** A basic component with a text; absent when the text is. */
export function basic(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string>> = {},
): Element | undefined {
  return text === undefined || text === '' ? undefined : { name: `cbc:${name}`, content: text, attributes };
}

/** An aggregate component with children in the order given; absent when all of them are. */
export function aggregate(name: string, ...parts: readonly Part[]): Element | undefined {
  const content = present(parts);
  return content.length === 0 ? undefined : { name: `cac:${name}`, content, attributes: {} };
}

/** The elements that are there, in order. */
export function present(parts: readonly Part[]): Element[] {
  return parts.flatMap((part) => part ?? []);
}

const NAMESPACE = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** Writes a UBL 2.1 document with the given root as XML text. */
export function writeDocument(root: 'Invoice' | 'CreditNote', elements: readonly Element[]): string {
  const document = {
    [root]: {
      '@xmlns': `${NAMESPACE}${root}-2`,
      '@xmlns:cac': `${NAMESPACE}CommonAggregateComponents-2`,
      '@xmlns:cbc': `${NAMESPACE}CommonBasicComponents-2`,
      '#': elements.map(toNode),
    },
  };
  return `${create({ version: '1.0', encoding: 'UTF-8' }, document).end({ prettyPrint: true })}\n`;
}

interface XmlNode {
  readonly [name: string]: string | XmlNode | readonly XmlNode[];
}

function toNode({ name, content, attributes }: Element): XmlNode {
  const node: Record<string, XmlNode[string]> = {};
  for (const [key, value] of Object.entries(attributes)) node[`@${key}`] = value;
  node['#'] = typeof content === 'string' ? content : content.map(toNode);
  return { [name]: node };
}
