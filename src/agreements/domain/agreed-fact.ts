const NAME = /^jaaraddendum (\d{4}) versie [1-9]\d* feit [1-9]\d*$/;

/** The name of a fact that follows from what both sides agreed on for a year; nobody else gives such a name. */
export function nameAgreedFact(year: number, version: number, ordinal: number): string {
  return `jaaraddendum ${year.toString()} versie ${version.toString()} feit ${ordinal.toString()}`;
}

/** Whether a fact follows from what both sides agreed on for a year (DVO 4.2). */
export function isAgreedFact(id: string): boolean {
  return NAME.test(id);
}
