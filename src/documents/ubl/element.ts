import { writeXml, type XmlElement } from '../../kernel/text';

/** One element of the e-invoice. */
export interface Element extends XmlElement {
  readonly name: `${'cbc' | 'cac'}:${string}`;
  readonly content: string | readonly Element[];
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
  return content.length === 0 ? undefined : { name: `cac:${name}`, content };
}

/** The elements that are there, in order. */
export function present(parts: readonly Part[]): Element[] {
  return parts.flatMap((part) => part ?? []);
}

const NAMESPACE = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** Writes a UBL 2.1 document with the given root as XML text. */
export function writeDocument(root: 'Invoice' | 'CreditNote', elements: readonly Element[]): string {
  const attributes = {
    xmlns: `${NAMESPACE}${root}-2`,
    'xmlns:cac': `${NAMESPACE}CommonAggregateComponents-2`,
    'xmlns:cbc': `${NAMESPACE}CommonBasicComponents-2`,
  };
  return `${writeXml({ name: root, content: elements, attributes })}\n`;
}
