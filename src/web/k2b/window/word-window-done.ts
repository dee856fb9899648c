/** What the forms of the page did, by their names in the address. */
export const WINDOW_DONE = {
  voorbereid: 'Het bestand is voorbereid. Een collega kan het nu vrijgeven.',
  vrijgegeven: 'Het bestand is vrijgegeven en heeft een nummer. Het verandert niet meer.',
  gestuurd: 'Het bestand wordt gestuurd. Laad deze pagina opnieuw om te zien of het is aangekomen.',
  ontvangen: 'Jouw melding is vastgelegd.',
  afgehandeld: 'Het verschil is afgehandeld. De reden staat bij het verloop.',
} as const;

/** What the form before this page did, by its name in the address. */
export function wordWindowDone(name: unknown): string | undefined {
  return typeof name === 'string' && Object.hasOwn(WINDOW_DONE, name)
    ? WINDOW_DONE[name as keyof typeof WINDOW_DONE]
    : undefined;
}
