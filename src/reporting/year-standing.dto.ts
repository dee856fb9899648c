import { z } from 'zod';
import type { YearStanding } from './domain';

/** As the interface names how far the figures of a year are decided. */
export const YEAR_STANDINGS = {
  agreed: 'overeengekomen',
  estimate: 'raming',
  'no-agreement': 'geen overeenkomst',
} as const satisfies Readonly<Record<YearStanding, string>>;

export const yearStanding = z
  .enum(Object.values(YEAR_STANDINGS))
  .describe(
    'Overeengekomen: het opleidingsbudget van het jaar is vastgelegd. Een raming is geen besluit. Zonder overeenkomst geldt zij in geen enkele maand.',
  );
