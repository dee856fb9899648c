import type { Exact } from '../../kernel/money';

/** A number as someone gives it: what it measures, of which product, how much, and where it comes from. */
export interface EnteredFigure {
  readonly measure: string;
  readonly product?: string;
  readonly value: Exact;
  readonly source: string;
  /** The number of the figure that it takes the place of. */
  readonly replaces?: number;
}

/** A figure of a quarter as it was entered; never changed, at most replaced. */
export interface Figure extends EnteredFigure {
  readonly number: number;
}

/** The figures that count: those that no other took the place of, in the order in which they were entered. */
export function standingFigures<One extends Pick<Figure, 'number' | 'replaces'>>(
  figures: readonly One[],
): One[] {
  const replaced = new Set(figures.map(({ replaces }) => replaces));
  return figures.filter(({ number }) => !replaced.has(number));
}

/** Whether two figures say how much of the same thing. */
export function isOfSame(
  one: Pick<EnteredFigure, 'measure' | 'product'>,
  other: Pick<EnteredFigure, 'measure' | 'product'>,
): boolean {
  return one.measure === other.measure && one.product === other.product;
}
