import { z } from 'zod';
import { ENTRY_REASONS } from '../addenda';
import {
  addendumKeyOf,
  CEILING,
  CORPORATION_TAX,
  functionOf,
  OVERHEAD,
  TRAINING,
  type Component,
} from './domain';

/** The Dutch name of each reason why an amount is recorded but not charged (R4 to R6, R8). */
const PARKED_REASONS = {
  'salary-costs-above-ceiling': 'loonkosten-boven-plafond',
  'overhead-above-limit': 'overhead-boven-grens',
  'training-above-budget': 'opleiding-boven-budget',
  ...ENTRY_REASONS,
} as const;
type DutchReason = (typeof PARKED_REASONS)[keyof typeof PARKED_REASONS];

export const parkedReason = z.enum(Object.values(PARKED_REASONS)).describe('Waarom het is aangehouden.');

export function writeReason(reason: string): DutchReason {
  return PARKED_REASONS[reason as keyof typeof PARKED_REASONS];
}

/** What an amount is charged for. */
export const part = z
  .enum(['loonkosten', 'plafond', 'overhead', 'opleiding', 'addendum', 'vennootschapsbelasting'])
  .describe('Waarvoor; plafond is in rekening te brengen min werkelijk.');

export const vatCategory = z
  .enum(['O', 'E', 'S', 'AE'])
  .describe('Btw-categorie: buiten de btw, vrijgesteld, belast, verlegd (DVO 4.11).');

const PARTS = {
  [CEILING]: 'plafond',
  [OVERHEAD]: 'overhead',
  [TRAINING]: 'opleiding',
  [CORPORATION_TAX]: 'vennootschapsbelasting',
} as const;

interface WrittenComponent {
  readonly onderdeel: z.input<typeof part>;
  readonly functie?: string;
  readonly addendum?: string;
}

export function writeComponent(component: Component): WrittenComponent {
  const named = PARTS[component as keyof typeof PARTS] as (typeof PARTS)[keyof typeof PARTS] | undefined;
  if (named !== undefined) return { onderdeel: named };
  const functie = functionOf(component);
  if (functie !== undefined) return { onderdeel: 'loonkosten', functie };
  return { onderdeel: 'addendum', addendum: addendumKeyOf(component) ?? component };
}
