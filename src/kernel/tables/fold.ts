/** Names in files differ in spaces, capitals and composition of accents; folded they can be compared. */
export function fold(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

const MOST_REMEMBERED = 1_000;

/** Folds names of which most rows of a file repeat some; of no more than so many it remembers how they fold. */
export function rememberingFold(): typeof fold {
  const folded = new Map<string, string>();
  return (name) => {
    const known = folded.get(name) ?? fold(name);
    if (folded.size < MOST_REMEMBERED) folded.set(name, known);
    return known;
  };
}
