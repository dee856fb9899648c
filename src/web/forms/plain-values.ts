/** What is no number stays text, of which the field then says that it is none. */
export function wholeOf(text: string): number | string {
  return /^\d{1,6}$/.test(text) ? Number(text) : text;
}

/** One on each line. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
