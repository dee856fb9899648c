import type { RoundChoice, RoundPart, RoundState, ShownRoundItem } from '../../invoicing';
import { textOf, type Fields } from '../forms/fields';
import type { Month } from '../../kernel/time';
import type { Tone } from '../parts/badge';

export const ROUNDS_PATH = '/maanden/rondes';

export function roundPath(month: Month): string {
  return `${ROUNDS_PATH}/${month}`;
}

const STATES: Readonly<Record<RoundState, { readonly label: string; readonly tone: Tone }>> = {
  'not-asked': { label: 'Nog niet gevraagd', tone: 'quiet' },
  waiting: { label: 'Wacht', tone: 'neutral' },
  ready: { label: 'Concept gereed', tone: 'warning' },
  nothing: { label: 'Niets te factureren', tone: 'quiet' },
  held: { label: 'Aangehouden', tone: 'danger' },
  issued: { label: 'Vastgesteld', tone: 'safe' },
};

/** As a choice stands in an address. */
const SLUGS: Readonly<Record<RoundChoice, string>> = {
  undelivered: 'niet-aangekomen',
  held: 'aangehouden',
  ready: 'gereed',
  waiting: 'wacht',
  nothing: 'niets',
  'not-asked': 'niet-gevraagd',
  issued: 'vastgesteld',
};

/** What one does something about comes first. */
export const CHOICES_IN_ORDER = Object.keys(SLUGS) as RoundChoice[];

/** A choice or page that there is none of narrows nothing. */
export function partIn(query: Fields): RoundPart {
  const page = textOf(query, 'pagina');
  const slug = textOf(query, 'stand');
  return {
    only: CHOICES_IN_ORDER.find((choice) => SLUGS[choice] === slug),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

/** A part of the round as fields of an address. */
export function fieldsOf(
  { only }: Pick<RoundPart, 'only'>,
  page: number,
): Readonly<Record<string, string | undefined>> {
  return {
    ...(only && { stand: SLUGS[only] }),
    ...(page > 1 && { pagina: page.toString() }),
  };
}

export function labelOf(choice: RoundChoice): string {
  return choice === 'undelivered' ? 'Niet aangekomen' : STATES[choice].label;
}

/** The state of an agreement in words, with what a worker is about to do. */
export function wordState({ state, waitsFor }: ShownRoundItem): {
  readonly label: string;
  readonly tone: Tone;
} {
  if (waitsFor === undefined) return STATES[state];
  return { ...STATES[state], label: waitsFor === 'prepare' ? 'Wordt opgesteld' : 'Wordt vastgesteld' };
}
