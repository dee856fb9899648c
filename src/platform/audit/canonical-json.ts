import { createHash } from 'node:crypto';

/** What can be stored as JSON without loss. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** One spelling for one value: names sorted, no spaces. Hashes are taken of this, of documents with their whole calculation. */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (isList(value)) {
    for (const item of value) text += (text && ',') + canonicalJson(item);
    return `[${text}]`;
  }
  for (const name of Object.keys(value).sort()) {
    text += `${text && ','}${quoted(name)}:${canonicalJson(value[name] as JsonValue)}`;
  }
  return `{${text}}`;
}

/** `Array.isArray` takes a list that nobody changes for no list. */
const isList: (value: object) => value is readonly JsonValue[] = Array.isArray;

/** A character that JSON writes otherwise than it stands. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** Most texts stand in JSON as they are, and to see that takes half the time. */
function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** SHA-256 (hex) of the one spelling of what can be stored as JSON. */
export function hashOf(value: object): string {
  return createHash('sha256')
    .update(canonicalJson(value as JsonValue), 'utf8')
    .digest('hex');
}
