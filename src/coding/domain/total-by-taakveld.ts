import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { CodedLine } from './code-documents';
import type { Coding } from './coding';

/** What was invoiced, in euros, and for which months: net = of the period + of earlier + of later months. */
export interface CodedAmounts {
  readonly net: Euro;
  readonly vat: Euro;
  readonly gross: Euro;
  readonly ofPeriod: Euro;
  readonly ofEarlier: Euro;
  readonly ofLater: Euro;
}

/** What is booked under the same codes; undefined is what has none. */
export interface CodedTotal {
  readonly coding: Coding | undefined;
  readonly amounts: CodedAmounts;
}

/** A taakveld with the codes under it. Amounts without codes stand together, at the end. */
export interface TaakveldTotal {
  readonly taakveld: string | undefined;
  readonly amounts: CodedAmounts;
  readonly totals: readonly CodedTotal[];
}

/** The first and the last cost month of a period. */
export interface MonthRange {
  readonly first: Month;
  readonly last: Month;
}

/** Totals per taakveld and per combination of codes; together they are the lines, to the cent. */
export function totalByTaakveld(lines: readonly CodedLine[], months: MonthRange): TaakveldTotal[] {
  const byField = groupBy(lines, ({ rule }) => rule?.taakveld);
  return [...byField]
    .map(([taakveld, ofField]) => ({
      taakveld,
      amounts: amountsOf(ofField, months),
      totals: [...groupBy(ofField, ({ rule }) => rule && keyOf(rule))]
        .sort(([one], [other]) => compareCodes(one, other))
        .map(([, ofCodes]) => ({ coding: codingOf(ofCodes[0]?.rule), amounts: amountsOf(ofCodes, months) })),
    }))
    .sort((one, other) => compareCodes(one.taakveld, other.taakveld));
}

/** What lines add up to, by the months that they are for. */
export function amountsOf(lines: readonly CodedLine[], { first, last }: MonthRange): CodedAmounts {
  const net = (isOf: (month: Month) => boolean): Euro =>
    Euro.sum(lines.filter(({ costMonth }) => isOf(costMonth)).map((line) => line.net));
  return {
    net: net(() => true),
    vat: Euro.sum(lines.map(({ vat }) => vat)),
    gross: Euro.sum(lines.map(({ gross }) => gross)),
    ofPeriod: net((month) => first <= month && month <= last),
    ofEarlier: net((month) => month < first),
    ofLater: net((month) => month > last),
  };
}

function groupBy<K>(lines: readonly CodedLine[], keyOfLine: (line: CodedLine) => K): Map<K, CodedLine[]> {
  const groups = new Map<K, CodedLine[]>();
  for (const line of lines) {
    const key = keyOfLine(line);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return groups;
}

function keyOf({ taakveld, economicCategory, costCentre, ledgerAccount }: Coding): string {
  return JSON.stringify([taakveld, economicCategory ?? '', costCentre ?? '', ledgerAccount ?? '']);
}

function codingOf(rule: Coding | undefined): Coding | undefined {
  if (!rule) return undefined;
  const { taakveld, economicCategory, costCentre, ledgerAccount } = rule;
  return {
    taakveld,
    ...(economicCategory !== undefined && { economicCategory }),
    ...(costCentre !== undefined && { costCentre }),
    ...(ledgerAccount !== undefined && { ledgerAccount }),
  };
}

/** `0.4` before `0.10` before `7.5`; what has no code last. */
function compareCodes(one: string | undefined, other: string | undefined): number {
  if (one === undefined) return other === undefined ? 0 : 1;
  if (other === undefined) return -1;
  return one.localeCompare(other, 'nl', { numeric: true });
}
