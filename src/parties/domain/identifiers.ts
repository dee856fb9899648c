const OIN = /^(\d{8})(\d{9})(\d{3})$/;
/** The prefix of an OIN that rests on an RSIN, which is followed by three zeros. */
const OIN_OF_RSIN = '00000001';
const KVK = /^\d{8}$/;
const DUTCH_VAT_ID = /^NL\d{9}B\d{2}$/;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const DUTCH_IBAN = /^NL\d{2}[A-Z]{4}\d{10}$/;
const DUTCH_POSTAL_CODE = /^[1-9]\d{3} ?[A-Z]{2}$/;

/** Twenty digits; when it rests on an RSIN, one with a valid check digit. */
export function isOin(text: string): boolean {
  const match = OIN.exec(text);
  if (!match) return false;
  const [, prefix, rsin = '', suffix] = match;
  return prefix !== OIN_OF_RSIN || (suffix === '000' && passesElevenTest(rsin));
}

export function isKvkNumber(text: string): boolean {
  return KVK.test(text);
}

/** A Dutch VAT number, with `NL` and without dots (BR-CO-09, Peppol R056). */
export function isDutchVatId(text: string): boolean {
  return DUTCH_VAT_ID.test(text);
}

/** Country, check digits and account; the check digits are right (ISO 13616, modulo 97). */
export function isIban(text: string): boolean {
  if (!IBAN.test(text) || (text.startsWith('NL') && !DUTCH_IBAN.test(text))) return false;
  const digits = (text.slice(4) + text.slice(0, 4)).replace(/[A-Z]/g, valueOf);
  return BigInt(digits) % 97n === 1n;
}

export function isDutchPostalCode(text: string): boolean {
  return DUTCH_POSTAL_CODE.test(text);
}

/** Weights 9 to 2 and −1; the sum divides by eleven. */
function passesElevenTest(digits: string): boolean {
  const weights = [9n, 8n, 7n, 6n, 5n, 4n, 3n, 2n, -1n];
  const sum = weights.reduce((total, weight, index) => total + weight * BigInt(digits.charAt(index)), 0n);
  return sum > 0n && sum % 11n === 0n;
}

/** A counts as 10, Z as 35. */
function valueOf(letter: string): string {
  return (letter.charCodeAt(0) - 55).toString();
}
