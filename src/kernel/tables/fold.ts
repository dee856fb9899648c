/** Names in files differ in spaces, capitals and composition of accents; folded they can be compared. */
export function fold(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
