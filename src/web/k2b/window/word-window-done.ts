const DONE: Readonly<Record<string, string>> = {
  voorbereid: 'Het bestand is voorbereid. Een collega kan het nu vrijgeven.',
  vrijgegeven: 'Het bestand is vrijgegeven en heeft een nummer. Het verandert niet meer.',
  gestuurd: 'Het bestand wordt gestuurd. Laad deze pagina opnieuw om te zien of het is aangekomen.',
  ontvangen: 'Jouw melding is vastgelegd.',
  afgehandeld: 'Het verschil is afgehandeld. De reden staat bij het verloop.',
};

/** What the form before this page did, by its name in the address. */
export function wordWindowDone(name: unknown): string | undefined {
  return typeof name === 'string' && Object.hasOwn(DONE, name) ? DONE[name] : undefined;
}
