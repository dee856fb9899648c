/** Nine digits written together, as 1234.56.789, or in threes. */
const NINE_DIGITS = /(?<!\d)(?:\d{9}|\d{4}([ .-])\d{2}\1\d{3}|\d{3}([ .-])\d{3}\2\d{3})(?!\d)/g;
const SHORTEST = 9;
const ZERO = '0'.charCodeAt(0);

/**
 * Whether a text holds nine digits that pass the eleven test of the citizen service number (BSN).
 */
export function containsCitizenNumber(text: string): boolean {
  if (text.length < SHORTEST) return false;
  return (text.match(NINE_DIGITS) ?? []).some((found) => passesElevenTest(found.replace(/\D/g, '')));
}

/** The test of nine digits: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple of eleven. */
export function passesElevenTest(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) {
    const weight = index === 8 ? -1 : 9 - index;
    sum += weight * (digits.charCodeAt(index) - ZERO);
  }
  return sum !== 0 && sum % 11 === 0;
}
