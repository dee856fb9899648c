import { InvalidArgumentError } from 'commander';

/** A year as it is given to a command. */
export function readYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('Geef een jaar van vier cijfers.');
  return Number(text);
}
