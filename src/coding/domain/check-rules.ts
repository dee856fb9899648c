import type { Fault } from '../../kernel/fault/fault';
import type { Coding, CodingRule } from './coding';

/** A taakveld as the state numbers them (BBV); which there are differs from year to year. */
export const TAAKVELD = /^\d\.\d{1,3}$/;
/** A code of a ledger, as packages write them. */
export const BOOKING_CODE = /^[0-9A-Za-z](?:[0-9A-Za-z ./-]{0,18}[0-9A-Za-z])?$/;

const BOOKING_CODES = ['economicCategory', 'costCentre', 'ledgerAccount'] as const;

/** Every fault of the rules of a scheme, each at its rule. */
export function checkRules(rules: readonly CodingRule[]): Fault[] {
  const first = new Map<string, number>();
  return rules.flatMap((rule, index) => {
    const path = `rules[${index.toString()}]`;
    const { part, label } = rule;
    const faults: Fault[] = checkCodes(rule).map(({ field, code }) => ({ path: `${path}.${field}`, code }));
    if (label !== undefined && part !== 'salary' && part !== 'addendum')
      return [...faults, { path: `${path}.label`, code: 'F.800' }];
    const key = JSON.stringify([part, label?.toLowerCase() ?? null]);
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else faults.push({ path: `${path}.label`, code: 'F.801', values: { first: (before + 1).toString() } });
    return faults;
  });
}

function checkCodes(coding: Coding): { field: keyof Coding; code: string }[] {
  const isWrong = (field: (typeof BOOKING_CODES)[number]): boolean => {
    const code = coding[field];
    return code !== undefined && !BOOKING_CODE.test(code);
  };
  return [
    ...(TAAKVELD.test(coding.taakveld) ? [] : [{ field: 'taakveld' as const, code: 'not-a-taakveld' }]),
    ...BOOKING_CODES.filter(isWrong).map((field) => ({ field, code: 'not-a-booking-code' })),
  ];
}
