import type { ParkedReason } from './domain';

/** The Dutch name of each reason why an entry is not charged (yet) (R8). */
export const ENTRY_REASONS = {
  'after-end': 'na-einde-overeenkomst',
  'no-addendum': 'geen-addendum',
  'calamity-limit': 'calamiteitsgrens',
  'costs-not-agreed': 'kosten-niet-overeengekomen',
  'not-approved': 'geen-akkoord',
  'performed-before-approval': 'voor-akkoord-uitgevoerd',
  'not-completed': 'niet-afgerond',
  'not-confirmed': 'niet-bevestigd',
  'above-maximum': 'boven-maximum',
} as const satisfies Readonly<Record<ParkedReason, string>>;
