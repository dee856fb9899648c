import type { RoundItem, RoundState } from '../../invoicing';
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

/** The state of an agreement in words, with what a worker is about to do. */
export function wordState({ state, waitsFor }: RoundItem): { readonly label: string; readonly tone: Tone } {
  if (waitsFor === undefined) return STATES[state];
  return { ...STATES[state], label: waitsFor === 'prepare' ? 'Wordt opgesteld' : 'Wordt vastgesteld' };
}
