import type { Report } from '../fault/fault';
import { Euro, Exact } from '../money';
import { Percentage } from '../percentage/percentage';
import { parseLocalDate, parseMonth, type LocalDate, type Month } from '../time';
import { BOUNDS, isAmountTooLarge, isNumberTooLarge, isPercentageTooLarge } from './bounds';

type Reader<T> = (text: string) => T | undefined;

/**
 * Reads the fields of one object of a parsed file and reports every fault with its place. A faulty
 * field answers a stand-in, so that reading goes on and all faults are found at once; whoever reads
 * looks at `hasFaults` before using the result.
 */
export class Fields {
  private readonly values: Readonly<Record<string, unknown>>;
  private readonly asked = new Set<string>();
  private faulty = false;
  private incomplete = false;

  constructor(
    value: unknown,
    readonly path: string,
    private readonly report: Report,
  ) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    this.values = isObject ? (value as Record<string, unknown>) : {};
    if (!isObject) this.fault('', 'not-an-object');
  }

  hasFaults(): boolean {
    return this.faulty;
  }

  /** Whether some value could not be taken; a field too many leaves the others as they are. */
  isIncomplete(): boolean {
    return this.incomplete;
  }

  has(name: string): boolean {
    this.asked.add(name);
    return this.values[name] !== undefined && this.values[name] !== null;
  }

  text(name: string): string {
    return this.required(
      name,
      'not-text',
      (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined),
      '',
    );
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T {
    const found = this.required(
      name,
      'not-one-of',
      (value) => allowed.find((choice) => choice === value),
      allowed[0],
      {
        allowed: allowed.join(', '),
      },
    );
    return found as T;
  }

  date(name: string): LocalDate {
    return this.parsed(name, 'not-a-date', parseLocalDate, '' as LocalDate);
  }

  month(name: string): Month {
    return this.parsed(name, 'not-a-month', parseMonth, '' as Month);
  }

  euro(name: string): Euro {
    const amount = this.parsed(name, 'not-an-amount', Euro.parse, Euro.ZERO, numberText);
    if (isAmountTooLarge(amount)) this.fault(name, 'amount-too-large', BOUNDS.number);
    return amount;
  }

  exact(name: string): Exact {
    const number = this.parsed(name, 'not-a-number', Exact.parse, Exact.of(1), numberText);
    if (isNumberTooLarge(number)) this.fault(name, 'number-too-large', BOUNDS.number);
    return number;
  }

  percentage(name: string): Percentage {
    const percentage = this.parsed(name, 'not-a-percentage', parsePercentage, Percentage.ZERO, numberText);
    if (isPercentageTooLarge(percentage)) this.fault(name, 'percentage-too-large', BOUNDS.percentage);
    return percentage;
  }

  year(name: string): number {
    return this.required(name, 'not-a-year', asYear, 0);
  }

  /** A whole number from `least` on. */
  ordinal(name: string, least: number): number {
    return this.required(
      name,
      'not-a-whole-number',
      (value) => (isWhole(value) && value >= least ? value : undefined),
      least,
    );
  }

  flag(name: string): boolean {
    return this.required(
      name,
      'not-true-or-false',
      (value) => (typeof value === 'boolean' ? value : undefined),
      false,
    );
  }

  /**
   * Each item of a list, read by `read`; absent lists are empty. Items of which a value could not be
   * taken are left out; those with only a field too many stay, so that what they say is looked at too.
   */
  list<T>(name: string, read: (fields: Fields) => T): T[] {
    return this.items(name).flatMap((item, index) => {
      const fields = new Fields(item, this.placeOf(`${name}[${index.toString()}]`), this.report);
      const value = read(fields);
      fields.reportUnknown();
      this.take(fields);
      return fields.isIncomplete() ? [] : [value];
    });
  }

  /** A list of plain values, each read by `read`. */
  plainList<T>(name: string, code: string, read: (value: unknown) => T | undefined): T[] {
    return this.items(name).flatMap((item, index) => {
      const value = read(item);
      if (value === undefined) this.fault(`${name}[${index.toString()}]`, code);
      return value === undefined ? [] : [value];
    });
  }

  /** Whether a list is absent or has no items; a list of faulty items is not empty. */
  isEmptyList(name: string): boolean {
    const value = this.values[name];
    return !this.has(name) || (Array.isArray(value) && value.length === 0);
  }

  object<T>(name: string, read: (fields: Fields) => T): T {
    if (!this.has(name)) this.fault(name, 'missing-field');
    const fields = new Fields(this.values[name] ?? {}, this.placeOf(name), this.report);
    const value = read(fields);
    if (this.values[name] !== undefined) fields.reportUnknown();
    this.take(fields);
    return value;
  }

  /** The names in an object that is used as a dictionary. */
  keys(): string[] {
    return Object.keys(this.values);
  }

  fault(name: string, code: string, values?: Readonly<Record<string, string>>): void {
    this.faulty = true;
    this.incomplete = true;
    this.report({ path: this.placeOf(name), code, ...(values && { values }) });
  }

  /** Fields nobody asked for are faults: a misspelt name must not be passed over. */
  reportUnknown(): void {
    for (const name of Object.keys(this.values)) {
      if (this.asked.has(name)) continue;
      this.faulty = true;
      this.report({ path: this.placeOf(name), code: 'unknown-field' });
    }
  }

  private take(part: Fields): void {
    if (part.faulty) this.faulty = true;
    if (part.incomplete) this.incomplete = true;
  }

  private items(name: string): readonly unknown[] {
    if (!this.has(name)) return [];
    const value = this.values[name];
    if (Array.isArray(value)) return value as readonly unknown[];
    this.fault(name, 'not-a-list');
    return [];
  }

  private parsed<T>(name: string, code: string, parse: Reader<T>, standIn: T, asText = plainText): T {
    const read = (value: unknown): T | undefined => {
      const text = asText(value);
      return text === undefined ? undefined : parse(text);
    };
    return this.required(name, code, read, standIn);
  }

  private required<T>(
    name: string,
    code: string,
    read: (value: unknown) => T | undefined,
    standIn: T,
    values?: Readonly<Record<string, string>>,
  ): T {
    if (!this.has(name)) {
      this.fault(name, 'missing-field');
      return standIn;
    }
    const value = read(this.values[name]);
    if (value === undefined) this.fault(name, code, values);
    return value ?? standIn;
  }

  private placeOf(name: string): string {
    return this.path && name ? `${this.path}.${name}` : this.path || name;
  }
}

function plainText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** JSON numbers are taken by their shortest text; beyond 15 digits that text is no longer what was written. */
function numberText(value: unknown): string | undefined {
  if (typeof value !== 'number') return plainText(value);
  const text = value.toString();
  return text.replace(/\D/g, '').length <= 15 ? text : undefined;
}

function parsePercentage(text: string): Percentage | undefined {
  const percentage = Percentage.parse(text);
  return percentage && !percentage.isNegative() && percentage.decimalPlaces() <= 4 ? percentage : undefined;
}

export function asYear(value: unknown): number | undefined {
  return isWhole(value) && value >= 1900 && value <= 2999 ? value : undefined;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
