import { lookUp } from '../../kernel/reading';
const DONE: Readonly<Record<string, string>> = {
  toegelicht:
    'De toelichtingen zijn bewaard. Wat je leeg liet, is gebleven zoals het was: een toelichting is te vervangen, niet te wissen.',
  vastgesteld: 'Het overzicht is vastgesteld. Cijfers en toelichtingen veranderen niet meer.',
};

/** What the form before this page did, by its name in the address. */
export function wordOverviewDone(name: unknown): string | undefined {
  return lookUp(DONE, name);
}
