import type { IssuedDocument } from '../../../invoicing/domain';
import type { Fault } from '../../../kernel/fault/fault';

/** Control characters, invisible marks that reorder text, and halves of characters. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

/** Text that no rule of the e-invoice looks at, yet that breaks what receives it. */
export function checkTexts(document: IssuedDocument): Fault[] {
  return textsOf(document).flatMap(({ path, text }) => {
    if (CONTROL.test(text)) return [{ path, code: 'control-character' }];
    if (text === '') return isOptionalLabel(path) ? [] : [{ path, code: 'missing-field' }];
    return text === text.trim() ? [] : [{ path, code: 'surrounding-blanks' }];
  });
}

export interface PlacedText {
  readonly path: string;
  readonly text: string;
}

/** Every text of a document with its place, such as `lines[2].label`. */
export function textsOf(value: unknown, path = ''): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => textsOf(item, `${path}[${index.toString()}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

/** Whether a line needs a label depends on its part; the check of lines says so. */
function isOptionalLabel(path: string): boolean {
  return /^lines\[\d+\]\.label$/.test(path);
}
