import { finding, type Finding } from './finding';

/** How far a number series has come. */
export interface NumberSeries {
  readonly party: string;
  readonly prefix: string;
  readonly year: number;
  readonly lastNumber: number;
  readonly lastIssuedOn: string;
}

/** The number of a document, and whose series it is from. */
export interface IssuedNumber {
  readonly party: string;
  readonly number: string;
  readonly issuedOn: string;
}

/** Every series has all its numbers, and no document has a number that was never given out (Wet OB art. 35a). */
export function checkSeries(series: readonly NumberSeries[], issued: readonly IssuedNumber[]): Finding[] {
  const given = new Set(series.flatMap((one) => numbersOf(one).map((number) => keyOf(one.party, number))));
  const found = new Set(issued.map(({ party, number }) => keyOf(party, number)));
  const missing = [...given].filter((key) => !found.has(key));
  const unexpected = [...found].filter((key) => !given.has(key));
  return [
    ...missing.map((key) => finding('number-missing', { number: numberOf(key) })),
    ...unexpected.map((key) => finding('number-unexpected', { number: numberOf(key) })),
    ...series.flatMap((one) => checkLastDay(one, issued)),
  ];
}

function checkLastDay(one: NumberSeries, issued: readonly IssuedNumber[]): Finding[] {
  const last = numbersOf(one).at(-1);
  const document = issued.find(({ party, number }) => party === one.party && number === last);
  return !document || document.issuedOn === one.lastIssuedOn
    ? []
    : [finding('series-date-differs', { number: document.number })];
}

function numbersOf({ prefix, year, lastNumber }: NumberSeries): string[] {
  return Array.from(
    { length: lastNumber },
    (_, index) => `${prefix}${year}-${(index + 1).toString().padStart(4, '0')}`,
  );
}

function keyOf(party: string, number: string): string {
  return `${party} ${number}`;
}

function numberOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}
