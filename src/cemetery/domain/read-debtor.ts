import { fold, passesElevenTest } from '../../kernel/tables';
import { CEMETERY_FAULTS } from './cemetery-fault';
import type { CellReader } from './cell-reader';
import type { Debtor } from './cemetery-item';
import type { ItemProfile } from './item-profile';

const DUTCH_POSTCODE = /^[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}$/;
const COUNTRY = /^[A-Z]{2}$/;
const KVK_NUMBER = /^\d{8}$/;
const NINE_DIGITS = /^\d{9}$/;

/** Reads who gets the bill, complete. A citizen service number is refused unless the series names a law for it. */
export function readDebtor(cells: CellReader, profile: ItemProfile, mayHaveCitizenNumber: boolean): Debtor {
  const kind = readKind(cells, profile);
  const country = cells.optional('country').toUpperCase() || 'NL';
  if (!COUNTRY.test(country)) cells.fault(CEMETERY_FAULTS.country, 'country');
  return {
    kind,
    number: cells.text('debtorNumber'),
    name: cells.text('name'),
    address: cells.text('address'),
    postcode: readPostcode(cells, country),
    place: cells.text('place'),
    country,
    ...readRegistration(cells, kind),
    ...readCitizenNumber(cells, mayHaveCitizenNumber),
  };
}

function readKind(cells: CellReader, { organisations, persons }: ItemProfile): Debtor['kind'] {
  const word = fold(cells.text('debtorKind'));
  if (organisations.has(word)) return 'organisation';
  if (word !== '' && !persons.has(word)) cells.fault(CEMETERY_FAULTS.debtorKind, 'debtorKind');
  return 'person';
}

/** `1234 AB`, however it was spaced. */
function readPostcode(cells: CellReader, country: string): string {
  const text = cells.text('postcode').toUpperCase();
  if (country !== 'NL' || text === '') return text;
  if (!DUTCH_POSTCODE.test(text)) cells.fault(CEMETERY_FAULTS.postcode, 'postcode');
  return `${text.slice(0, 4)} ${text.slice(-2)}`;
}

function readRegistration(cells: CellReader, kind: Debtor['kind']): { readonly registration?: string } {
  if (kind === 'person' && !cells.has('registration')) return {};
  const registration = cells.text('registration');
  const isRsin = NINE_DIGITS.test(registration) && passesElevenTest(registration);
  const isWrong = kind === 'person' || !(KVK_NUMBER.test(registration) || isRsin);
  if (isWrong && registration !== '') cells.fault(CEMETERY_FAULTS.registration, 'registration');
  return { registration };
}

function readCitizenNumber(cells: CellReader, isAllowed: boolean): { readonly citizenNumber?: string } {
  // The file is kept with what stands in it, so no mended cell takes an unlawful number away.
  const isUnlawful = !isAllowed && (cells.came('citizenNumber') || cells.has('citizenNumber'));
  if (isUnlawful) cells.fault(CEMETERY_FAULTS.citizenNumber, 'citizenNumber');
  if (isUnlawful || !cells.has('citizenNumber')) return {};
  const citizenNumber = cells.optional('citizenNumber');
  if (!NINE_DIGITS.test(citizenNumber) || !passesElevenTest(citizenNumber))
    cells.fault(CEMETERY_FAULTS.citizenNumberWrong, 'citizenNumber');
  return { citizenNumber };
}
