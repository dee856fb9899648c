const FOUR_DIGITS = /^\d{1,4}$/;
const ZERO = '0'.charCodeAt(0);

/** A year or number of persons, as YAML text or as a JSON number; undefined when it is anything else. */
export function wholeNumber(value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  if (typeof value !== 'string' || !FOUR_DIGITS.test(value)) return undefined;
  let number = 0;
  for (let index = 0; index < value.length; index += 1) number = number * 10 + value.charCodeAt(index) - ZERO;
  return number;
}
