import type { Fault } from '../../kernel/fault/fault';
import { LONGEST_LINE } from '../../kernel/reading';
import type { Month } from '../../kernel/time';
import type { Coding, CodingRule } from './coding';
import { foldLabel } from './rule-for';

/** A taakveld as the state numbers them (BBV); which there are differs from year to year. */
export const TAAKVELD = /^\d\.\d{1,3}$/;
/** An economic category as the state numbers them (BBV, Iv3). */
export const ECONOMIC_CATEGORY = /^\d(?:\.\d{1,2}){1,2}$/;
/** A code of a ledger, as packages write them. */
export const BOOKING_CODE = /^[0-9A-Za-z](?:[0-9A-Za-z ./-]{0,18}[0-9A-Za-z])?$/;
/** More than an agreement has headings. */
export const MOST_RULES = 200;

const ONE_LINE = /^(?!\s*$)\P{Cc}+$/u;
const YEARS = { first: '2000-01', last: '2099-12' };

/** How a party will book what is for a month and later. */
export interface NewScheme {
  readonly from: Month;
  readonly rules: readonly CodingRule[];
}

/** Every fault of a scheme, each at its place. */
export function checkScheme({ from, rules }: NewScheme): Fault[] {
  return [
    ...(from < YEARS.first || from > YEARS.last ? [{ path: 'from', code: 'F.811' }] : []),
    ...(rules.length > MOST_RULES
      ? [{ path: 'rules', code: 'F.810', values: { most: MOST_RULES.toString() } }]
      : []),
    ...checkRules(rules),
  ];
}

function checkRules(rules: readonly CodingRule[]): Fault[] {
  const first = new Map<string, number>();
  return rules.flatMap((rule, index) => {
    const path = `rules[${index.toString()}]`;
    const faults = [...checkCodes(rule, path), ...checkLabel(rule, path)];
    const key = JSON.stringify([rule.part, rule.label === undefined ? null : foldLabel(rule.label)]);
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else faults.push({ path: `${path}.label`, code: 'F.801', values: { first: (before + 1).toString() } });
    return faults;
  });
}

/** Only salary costs and addenda have headings; one is a line of text. */
function checkLabel({ part, label }: CodingRule, path: string): Fault[] {
  if (label === undefined) return [];
  const at = `${path}.label`;
  if (part !== 'salary' && part !== 'addendum') return [{ path: at, code: 'F.800' }];
  if (label.length > LONGEST_LINE)
    return [{ path: at, code: 'text-too-long', values: { most: LONGEST_LINE.toString() } }];
  return ONE_LINE.test(label) ? [] : [{ path: at, code: 'not-a-line' }];
}

function checkCodes(
  { taakveld, economicCategory, costCentre, ledgerAccount }: Coding,
  path: string,
): Fault[] {
  const check = (field: keyof Coding, text: string | undefined, form: RegExp, code: string): Fault[] =>
    text === undefined || form.test(text) ? [] : [{ path: `${path}.${field}`, code }];
  return [
    ...check('taakveld', taakveld, TAAKVELD, 'not-a-taakveld'),
    ...check('economicCategory', economicCategory, ECONOMIC_CATEGORY, 'not-an-economic-category'),
    ...check('costCentre', costCentre, BOOKING_CODE, 'not-a-booking-code'),
    ...check('ledgerAccount', ledgerAccount, BOOKING_CODE, 'not-a-booking-code'),
  ];
}
