import type { HalfStanding } from './half-in';

export const STANDING_NAMES = {
  'to-come': 'Komt nog',
  running: 'Loopt',
  over: 'Voorbij',
} as const satisfies Readonly<Record<HalfStanding, string>>;

export const SIDE_NAMES = { contractor: 'Opdrachtnemer', client: 'Opdrachtgever' } as const;
