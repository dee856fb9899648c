import type { Euro } from '../money';

/** A part of a whole in tenths of a percent, rounded half away from zero; undefined when there is no whole. */
export function shareInTenths(part: Euro, whole: Euro): bigint | undefined {
  if (whole.cents <= 0n) return undefined;
  const magnitude = part.cents < 0n ? -part.cents : part.cents;
  const tenths = (magnitude * 2000n + whole.cents) / (whole.cents * 2n);
  return part.cents < 0n ? -tenths : tenths;
}

/** `24.5` for 245 tenths. */
export function percentageText(tenths: bigint): string {
  const digits = (tenths < 0n ? -tenths : tenths).toString().padStart(2, '0');
  return `${tenths < 0n ? '-' : ''}${digits.slice(0, -1)}.${digits.slice(-1)}`;
}
