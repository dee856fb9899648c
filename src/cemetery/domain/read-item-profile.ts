import { distinctFaults, failure, success, type Fault, type Outcome } from '../../kernel/fault/fault';
import { asText, Fields } from '../../kernel/reading';
import { fold } from '../../kernel/tables';
import {
  DATE_NOTATIONS,
  ITEM_COLUMNS,
  REQUIRED_ITEM_COLUMNS,
  type ColumnPlace,
  type ItemColumn,
  type ItemProfile,
} from './item-profile';

/** The keys of a profile file are Dutch: whoever keeps the profiles reads them. */
export const ITEM_COLUMN_KEYS: Readonly<Record<ItemColumn, string>> = {
  itemId: 'itemnummer',
  dossier: 'dossier',
  serviceDate: 'prestatiedatum',
  cemetery: 'begraafplaats',
  graveNumber: 'grafnummer',
  graveType: 'grafsoort',
  article: 'artikelcode',
  description: 'omschrijving',
  quantity: 'aantal',
  tariff: 'tarief',
  amount: 'bedrag',
  rightFrom: 'rechtVan',
  rightTo: 'rechtTot',
  term: 'termijn',
  debtorKind: 'debiteurtype',
  debtorNumber: 'debiteurnummer',
  name: 'naam',
  address: 'adres',
  postcode: 'postcode',
  place: 'plaats',
  country: 'land',
  registration: 'kvkRsin',
  citizenNumber: 'bsn',
  billText: 'tekst',
  corrects: 'correctieOp',
  deviation: 'redenAfwijking',
};

/** Reads a parsed profile: how an export is written, or every fault in what was given. */
export function readItemProfile(json: unknown): Outcome<ItemProfile> {
  const faults: Fault[] = [];
  const file = new Fields(json, '', (fault) => faults.push(fault));
  if (file.hasFaults()) return failure(faults);
  const profile = readProfile(file);
  file.reportUnknown();
  return faults.length > 0 ? failure(distinctFaults(faults)) : success(profile);
}

function readProfile(file: Fields): ItemProfile {
  const separator = file.has('scheidingsteken')
    ? file.oneOf('scheidingsteken', [';', ',', '\t', '|'])
    : undefined;
  const decimalMark = file.oneOf('decimaalteken', [',', '.']);
  const thousandsMark = file.has('duizendtalteken')
    ? file.oneOf('duizendtalteken', [',', '.', ' '])
    : undefined;
  if (thousandsMark === decimalMark) file.fault('duizendtalteken', 'profile-same-marks');
  return {
    ...(separator && { separator }),
    encoding: file.oneOf('tekenset', ['utf-8', 'windows-1252']),
    amounts: { decimalMark, ...(thousandsMark && { thousandsMark }) },
    dates: file.oneOf('datumnotatie', DATE_NOTATIONS),
    columns: file.object('kolommen', (fields) => readColumns(fields, separator !== undefined)),
    skipRows: file.has('overslaan') ? file.ordinal('overslaan', 0) : 0,
    organisations: readWords(file, 'organisaties'),
    persons: readWords(file, 'personen'),
    indefinite: readWords(file, 'onbepaald'),
  };
}

function readColumns(fields: Fields, isSeparated: boolean): Map<ItemColumn, ColumnPlace> {
  const columns = new Map<ItemColumn, ColumnPlace>();
  const taken = new Set<string>();
  for (const column of ITEM_COLUMNS) {
    const key = ITEM_COLUMN_KEYS[column];
    if (!REQUIRED_ITEM_COLUMNS.includes(column) && !fields.has(key)) continue;
    const place = fields.object(key, (at) => readPlace(at, isSeparated));
    const name = JSON.stringify('heading' in place ? fold(place.heading) : place);
    if (taken.has(name)) fields.fault(key, 'profile-heading-twice');
    taken.add(name);
    columns.set(column, place);
  }
  return columns;
}

function readPlace(at: Fields, isSeparated: boolean): ColumnPlace {
  if (!isSeparated) return { from: at.ordinal('vanaf', 1), length: at.ordinal('lengte', 1) };
  return at.has('cel') ? { cell: at.ordinal('cel', 1) } : { heading: at.text('kop') };
}

function readWords(file: Fields, name: string): Set<string> {
  const words = new Set(file.plainList(name, 'not-text', asText).map(fold));
  if (words.size === 0 && !file.hasFaults()) file.fault(name, 'empty-list');
  return words;
}
