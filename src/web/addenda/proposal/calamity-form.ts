import type { Proposal } from '../../../addenda/domain';
import type { Fault } from '../../../kernel/fault/fault';
import { formatDate } from '../../../kernel/text';
import { textOf, type Fields } from '../../forms/fields';
import { readDay } from '../../forms/read-day';
import type { FieldError } from '../../parts/error-summary';
import { wordFaultOnPage } from '../../wording/word-faults';
import { CALAMITY_FIELDS, DAY_OF_CALAMITY as DAY, type FormField } from './form-fields';
import { proposalOf, readForm, valuesOf, type FormValues } from './read-form';

/** More people of the client than are told of one event. */
export const TOLD_ROWS = [1, 2, 3] as const;
const DISTINCT = 'anders-';

/** The field in which one says why a calamity is another event. */
export function distinctField(addendum: string): string {
  return `${DISTINCT}${addendum}`;
}

export interface ReadCalamity {
  readonly values: FormValues;
  readonly proposal: Proposal | undefined;
  readonly errors: readonly FieldError[];
}

/** Reads the report of a calamity (DVO 3.7): the work is of the month in which it happened. */
export function readCalamity(fields: Fields | undefined): ReadCalamity {
  const form = readForm(fields, CALAMITY_FIELDS);
  const told = readTold(fields);
  const distinct = readDistinct(fields);
  const account = form.content['calamity'] as { readonly happenedOn?: string } | undefined;
  const month = readDay(account?.happenedOn ?? '')?.slice(0, 7);
  const content = {
    ...form.content,
    kind: 'calamity',
    ...(month !== undefined && { from: month }),
    price: { basis: 'estimate', ...(form.content['price'] as object | undefined) },
    calamity: { ...account, told: told.items, distinctFrom: distinct.items },
  };
  const values = { ...form.values, ...told.values, ...distinct.values };
  const read = proposalOf({ values: form.values, content, errors: [...form.errors, ...told.errors] }, [
    ...CALAMITY_FIELDS,
    { ...DAY, path: 'from', reads: 'month' },
    {
      ...{ name: 'verteld-aan-1', label: 'Wie het weet', path: 'calamity.told', reads: 'text' },
      missing: 'Vul in wie van de opdrachtgever ervan weet, en sinds wanneer.',
    },
    ...TOLD_ROWS.map((row) => toldField(row)),
  ]);
  return { values, ...read };
}

function toldField(row: number): FormField {
  const path = `calamity.told[${(row - 1).toString()}].day`;
  return { name: `verteld-op-${row.toString()}`, label: 'Dag waarop het is verteld', path, reads: 'day' };
}

/** The report of a calamity as a form filled in, for a further version. */
export function valuesOfCalamity(proposal: Proposal): FormValues {
  const { told = [], distinctFrom = [] } = proposal.calamity ?? {};
  return {
    ...valuesOf(proposal, CALAMITY_FIELDS),
    ...Object.fromEntries(
      told.flatMap((one, index) => [
        [`verteld-aan-${index + 1}`, one.function],
        [`verteld-op-${index + 1}`, formatDate(one.day)],
      ]),
    ),
    ...Object.fromEntries(distinctFrom.map((other) => [distinctField(other.addendum), other.reason])),
  };
}

/** Days that cannot be, each at its field. */
export function errorsOfDays(faults: readonly Fault[]): FieldError[] {
  return faults.map((fault) => {
    const told = /told\[(\d+)\]/.exec(fault.path)?.[1];
    const name = told === undefined ? 'gebeurd-op' : `verteld-op-${(Number(told) + 1).toString()}`;
    return { name, message: wordFaultOnPage(fault) };
  });
}

/** The calamities about which a form says why they are another event. */
export function distinctIn(values: FormValues): string[] {
  return Object.keys(values)
    .filter((name) => name.startsWith(DISTINCT))
    .map((name) => name.slice(DISTINCT.length));
}

/** Who of the client was told and when; a row is filled in whole or left open. */
function readTold(fields: Fields | undefined): {
  readonly items: readonly object[];
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
} {
  const rows = TOLD_ROWS.map((row) => ({
    who: { name: `verteld-aan-${row}`, text: textOf(fields, `verteld-aan-${row}`) },
    when: { name: `verteld-op-${row}`, text: textOf(fields, `verteld-op-${row}`) },
  }));
  const filled = rows.filter(({ who, when }) => who.text !== '' || when.text !== '');
  const errors = filled.flatMap(({ who, when }) => [
    ...(who.text === '' ? [{ name: who.name, message: 'Vul de functie in van wie het weet.' }] : []),
    ...(readDay(when.text) ? [] : [{ name: when.name, message: 'Schrijf de dag als 31-01-2026.' }]),
  ]);
  const items = filled.flatMap(({ who, when }) => {
    const day = readDay(when.text);
    return who.text !== '' && day ? [{ function: who.text, day }] : [];
  });
  const values = Object.fromEntries(
    rows.flatMap(({ who, when }) => [who, when]).map((one) => [one.name, one.text]),
  );
  return { items: items.length < filled.length ? filled.map(() => STAND_IN) : items, values, errors };
}

/** Keeps a list that has mistakes from being called empty as well. */
const STAND_IN = { function: '–', day: '2999-12-31' };

function readDistinct(fields: Fields | undefined): {
  readonly items: readonly object[];
  readonly values: FormValues;
} {
  const names = Object.keys(fields ?? {}).filter((name) => name.startsWith(DISTINCT));
  const values = Object.fromEntries(names.map((name) => [name, textOf(fields, name)]));
  const items = Object.entries(values)
    .filter(([, reason]) => reason !== '')
    .map(([name, reason]) => ({ addendum: name.slice(DISTINCT.length), reason }));
  return { items, values };
}
