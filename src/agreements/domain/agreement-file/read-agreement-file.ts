import {
  distinctFaults,
  failure,
  success,
  type Fault,
  type Outcome,
  type Report,
} from '../../../kernel/fault/fault';
import { Fields } from '../../../kernel/reading';
import type { AgreementFile, AgreementFileItem } from './agreement-file';
import { pathInFile } from './path-in-file';
import { readHead } from './read-head';
import { DECIDED_ELSEWHERE, HEAD, SECTIONS } from './terms';
import { isObject, translateItem } from './translate';

/** What reading an agreement file needs from elsewhere. */
export interface AgreementFileContext {
  /** Reads the lists of facts of a scenario file: capabilities that come later own some of them. */
  readonly readFacts: (file: Fields) => unknown;
}

/** Values of the lists by the names of a scenario file; an item stands where it stands in the file. */
type Lists = Readonly<Record<string, unknown>>;

/** Stand in while the lists are read: the recording of the file gives every fact its moment and source. */
const RECORDING = { recordedOn: '2000-01-01', source: 'file' } as const;

/**
 * Reads a parsed agreement file with its Dutch keys: its facts, or every fault with its path in the
 * file. Numbers may be text with a decimal comma, so that YAML read as plain text loses nothing.
 */
export function readAgreementFile(json: unknown, context: AgreementFileContext): Outcome<AgreementFile> {
  if (!isObject(json)) return failure([{ path: '', code: 'not-an-object' }]);
  const faults: Fault[] = [];
  const report: Report = (fault) => void faults.push(fault);
  for (const section of DECIDED_ELSEWHERE.filter((name) => Object.hasOwn(json, name)))
    report({ path: section, code: 'F.167' });
  const beside = Object.entries(json).filter(
    ([key]) => !Object.hasOwn(SECTIONS, key) && !DECIDED_ELSEWHERE.includes(key),
  );
  const headFields = new Fields(translateItem(Object.fromEntries(beside), HEAD, '', report), '', report);
  const head = readHead(headFields, isObject(json['overeenkomst']));
  headFields.reportUnknown();
  const lists = translateLists(json, report);
  checkFacts(lists, context, report);
  const items = itemsOf(lists);
  checkGroupNamed(items, report);
  checkIds(items, report);
  return faults.length > 0 ? failure(distinctFaults(faults)) : success({ ...head, items });
}

function translateLists(json: Lists, report: Report): Lists {
  const present = Object.entries(SECTIONS).filter(([section]) => Object.hasOwn(json, section));
  const lists = present.map(([section, { list, terms }]): [string, unknown] => {
    const value = json[section] ?? [];
    const isList = Array.isArray(value);
    const translate = (item: unknown, index: number): unknown =>
      translateItem(item, terms, `${section}[${index.toString()}]`, report);
    return [list, isList ? value.map(translate) : value];
  });
  return Object.fromEntries(lists);
}

/** What is no item at all is one fault, not one for every field that it lacks. */
function checkFacts(lists: Lists, { readFacts }: AgreementFileContext, report: Report): void {
  const recorded = Object.entries(lists).map(([list, value]): [string, unknown] => [
    list,
    Array.isArray(value)
      ? value.map((item: unknown) => (isObject(item) ? { ...item, ...RECORDING } : item))
      : value,
  ]);
  const noItems: string[] = [];
  const fields = new Fields(Object.fromEntries(recorded), '', (fault) => {
    if (noItems.some((path) => fault.path.startsWith(`${path}.`))) return;
    if (fault.code === 'not-an-object') noItems.push(fault.path);
    report({ ...fault, path: pathInFile(fault.path) });
  });
  readFacts(fields);
  fields.reportUnknown();
}

function itemsOf(lists: Lists): AgreementFileItem[] {
  return Object.entries(lists).flatMap(([list, value]) =>
    (Array.isArray(value) ? (value as readonly unknown[]) : []).flatMap((item, index) => {
      const path = pathInFile(`${list}[${index.toString()}]`);
      return isItem(item) ? [{ list, item, path }] : [];
    }),
  );
}

function isItem(value: unknown): value is AgreementFileItem['item'] {
  return isObject(value) && typeof value['id'] === 'string';
}

/** People who write a file say of every function how the client sees it. */
function checkGroupNamed(items: readonly AgreementFileItem[], report: Report): void {
  for (const { list, item, path } of items) {
    if (list === 'formation' && item['publicationGroup'] === undefined)
      report({ path: `${path}.publicatiegroep`, code: 'missing-field' });
  }
}

function checkIds(items: readonly AgreementFileItem[], report: Report): void {
  const ids = new Set<string>();
  for (const { item, path } of items) {
    if (ids.has(item.id)) report({ path: `${path}.id`, code: 'duplicate-id', values: { id: item.id } });
    ids.add(item.id);
  }
}
