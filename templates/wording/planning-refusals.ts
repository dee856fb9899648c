import type { RefusalWording } from './refusal-wording';

/** Refusals about addresses of calendars (decision 25). */
export const PLANNING_REFUSAL_WORDING = {
  'unknown-calendar-feed': {
    code: 'F.630',
    text: 'Dit adres van een agenda bestaat niet, of is ingetrokken. Maak op de kalenderpagina een nieuw adres.',
  },
  'feed-read-too-often': {
    code: 'F.631',
    text: 'Dit adres is het afgelopen uur te vaak gelezen. Stel de agenda in op hooguit eens per uur.',
  },
  'too-many-calendar-feeds': {
    code: 'F.632',
    text: 'Je hebt al {most} adressen voor een agenda. Trek er eerst een in.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
