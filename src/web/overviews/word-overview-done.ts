const DONE: Readonly<Record<string, string>> = {
  toegelicht: 'De toelichtingen zijn bewaard.',
  vastgesteld: 'Het overzicht is vastgesteld. Cijfers en toelichtingen veranderen niet meer.',
};

/** What the form before this page did, by its name in the address. */
export function wordOverviewDone(name: unknown): string | undefined {
  return typeof name === 'string' && Object.hasOwn(DONE, name) ? DONE[name] : undefined;
}
