import { lookUp } from '../../../kernel/reading';
const DONE: Readonly<Record<string, string>> = {
  bewaard: 'Het concept is bewaard.',
  voorgelegd: 'Het voorstel is voorgelegd aan de opdrachtgever.',
  gemeld: 'De opdrachtgever ziet de melding nu.',
  beantwoord: 'Je antwoord is vastgelegd. De opdrachtgever ziet het nu.',
  ingetrokken: 'Het voorstel is ingetrokken.',
  afgerond: 'Het addendum is afgerond.',
  papier: 'Het akkoord op papier is vastgelegd. De opdrachtgever wordt gevraagd het te bevestigen.',
  post: 'De post is vastgelegd.',
  bevestigd: 'De uren zijn bevestigd.',
  kosten: 'De kosten zijn voorgelegd aan de opdrachtgever.',
  akkoord: 'Je akkoord is vastgelegd.',
  'niet-akkoord': 'Je besluit is vastgelegd. De opdrachtnemer ziet de reden.',
  vraag: 'Je vraag is gesteld. Je hoort het als er een antwoord is.',
};

/** What the form before this page did, by its name in the address. */
export function wordDone(name: unknown): string | undefined {
  return lookUp(DONE, name);
}
