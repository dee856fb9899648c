/** An element: its name with prefix, and its text or its children in order. */
export interface XmlElement {
  readonly name: string;
  readonly content: string | readonly XmlElement[];
  readonly attributes?: Readonly<Record<string, string>>;
}

const INDENT = '  ';

/** Writes a document of XML 1.0 in UTF-8 with its root on a line of its own, as every element that holds others. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

function written({ name, content, attributes = {} }: XmlElement, indent: string): string {
  const opening = `${indent}<${name}${Object.entries(attributes).map(writtenAttribute).join('')}`;
  if (content.length === 0) return `${opening}/>`;
  if (typeof content === 'string') return `${opening}>${escaped(content)}</${name}>`;
  const children = content.map((child) => written(child, indent + INDENT)).join('\n');
  return `${opening}>\n${children}\n${indent}</${name}>`;
}

function writtenAttribute([name, value]: readonly [string, string]): string {
  return ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
