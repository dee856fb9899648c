/** By which number the papers of a file call who prepared it and who released it. */
export interface StaffNumbers {
  readonly prepared: number;
  readonly released: number;
}

/**
 * Numbers the people of the administration in the order in which they first prepared or released a file of the series,
 * so that papers tell colleagues of one function apart, file after file, without a name (AVG 5). `earlier`: who did the
 * files before it, in order.
 */
export function staffNumbers(
  earlier: readonly string[],
  { preparedBy, releasedBy }: { readonly preparedBy: string; readonly releasedBy: string },
): StaffNumbers {
  const known = [...new Set([...earlier, preparedBy, releasedBy])];
  return { prepared: known.indexOf(preparedBy) + 1, released: known.indexOf(releasedBy) + 1 };
}
