import { z } from 'zod';
import { articlesOf, nameCause } from '../invoicing';
import type { Ground } from '../invoicing/domain';

/** What brought a change of the budget about, in the words in which documents name causes. */
export const CHANGE_CAUSE = {
  bron: z.string().describe('Waar de wijziging vandaan komt.'),
  omschrijving: z.string().describe('Wat er veranderde, zoals cao-verhoging per 1 juli 2026.'),
  artikelen: z.array(z.string()).describe('De artikelen waarop de wijziging berust.'),
};

export function writeChangeCause(cause: {
  readonly source: string;
  readonly grounds?: readonly Ground[];
}): z.input<z.ZodObject<typeof CHANGE_CAUSE>> {
  return { bron: cause.source, omschrijving: nameCause(cause, {}), artikelen: articlesOf(cause) };
}
