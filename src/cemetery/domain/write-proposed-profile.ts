import type { ItemProfile } from './item-profile';
import type { ProposedProfile } from './propose-profile';
import { ITEM_COLUMN_KEYS } from './read-item-profile';

/** A proposal by the keys of a profile file, as it can be recorded once nothing is missing. */
export function writeProposedProfile(
  { columns, amounts, ...proposed }: ProposedProfile,
  { separator, encoding }: Pick<ItemProfile, 'separator' | 'encoding'>,
): Record<string, unknown> {
  const { decimalMark, thousandsMark } = amounts;
  return {
    ...{ scheidingsteken: separator, decimaalteken: decimalMark, duizendtalteken: thousandsMark },
    ...{ tekenset: encoding, datumnotatie: proposed.dates, overslaan: proposed.skipRows },
    kolommen: Object.fromEntries(
      [...columns].map(([column, heading]) => [ITEM_COLUMN_KEYS[column], { kop: heading }]),
    ),
    ...{ organisaties: [...proposed.organisations], personen: [...proposed.persons] },
    onbepaald: [...proposed.indefinite],
  };
}
