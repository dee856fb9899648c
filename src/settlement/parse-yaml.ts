import { isScalar, LineCounter, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import { isNestedTooDeep } from './is-nested-too-deep';

/** Plain values: objects, lists and text. */
export type ParsedYaml =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/**
 * Parses YAML, or JSON, as plain text: whoever reads the values knows which of them are numbers, and loses
 * nothing. Refuses with a Dutch reason what is no YAML, what has two keys of one name, and what would take
 * far more time or memory than its length.
 */
export function parseYaml(text: string): ParsedYaml {
  if (isNestedTooDeep(text)) return { ok: false, reason: 'te diep genest' };
  const lineCounter = new LineCounter();
  // The library compares every key with every other one.
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, lineCounter });
  const reason = faultOf(document) ?? faultOfKeys(document, lineCounter);
  return reason === undefined ? valueOf(document) : { ok: false, reason };
}

function faultOf({ errors: [error] }: Document.Parsed): string | undefined {
  const [start] = error?.linePos ?? [];
  return error && (start ? `regel ${start.line}, teken ${start.col}` : 'opbouw');
}

/** What is wrong with the keys of the first object whose keys are no names, or not each its own. */
function faultOfKeys(document: Document.Parsed, lines: LineCounter): string | undefined {
  let found: string | undefined;
  visit(document, {
    Map: (_, map) => {
      const fault = faultInMap(map as YAMLMap.Parsed);
      if (fault === undefined) return undefined;
      found = `regel ${lines.linePos(fault.offset).line}: ${fault.reason}`;
      return visit.BREAK;
    },
  });
  return found;
}

function faultInMap({ items }: YAMLMap.Parsed): { reason: string; offset: number } | undefined {
  const names = new Set<string>();
  for (const { key } of items) {
    const [offset] = key.range;
    if (!isScalar(key) || typeof key.value !== 'string')
      return { reason: 'een sleutel is geen tekst', offset };
    if (names.has(key.value)) return { reason: `${key.value} staat er al`, offset };
    names.add(key.value);
  }
  return undefined;
}

function valueOf(document: Document.Parsed): ParsedYaml {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch (error) {
    // Aliases: a few of them make a file of any size.
    if (error instanceof ReferenceError) return { ok: false, reason: 'verwijzingen' };
    throw error;
  }
}
