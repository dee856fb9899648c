import type { DividedLines } from '../../domain';

/** The numbers of the annexes that a document has, in order; an absent annex has none. */
export interface AnnexNumbers {
  readonly own?: number;
  readonly late?: number;
  readonly corrections?: number;
  readonly account: number;
}

export function numberAnnexes(divided: DividedLines): AnnexNumbers {
  const present = (['own', 'late', 'corrections'] as const).filter((name) => divided[name].length > 0);
  const numbers = Object.fromEntries(present.map((name, index) => [name, index + 1]));
  return { ...numbers, account: present.length + 1 };
}
