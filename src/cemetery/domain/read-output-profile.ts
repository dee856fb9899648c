import { distinctFaults, failure, success, type Fault, type Outcome } from '../../kernel/fault/fault';
import { Fields } from '../../kernel/reading';
import { OUTPUT_FIELDS, type OutputColumn, type OutputField, type OutputProfile } from './output-profile';

/** The names of the fields in a profile file and in the specification of the file. */
const FIELD_NAMES: Readonly<Record<OutputField, string>> = {
  lineNumber: 'regelnummer',
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
  rightFrom: 'recht_van',
  rightTo: 'recht_tot',
  debtorKind: 'debiteurtype',
  debtorNumber: 'debiteurnummer',
  name: 'naam',
  address: 'adres',
  postcode: 'postcode',
  place: 'plaats',
  country: 'land',
  registration: 'kvk_rsin',
  costCentre: 'kostenplaats',
  costType: 'kostensoort',
  bookingKey: 'boekingssleutel',
  taakveld: 'taakveld',
  vatCode: 'btw_code',
  ordinanceArticle: 'verordening',
  corrects: 'correctie_op',
};
/** What a column of the file can be, in the order of the default profile. */
export const OUTPUT_FIELD_NAMES = OUTPUT_FIELDS.map((field) => FIELD_NAMES[field]);
const CORRECTION_QUANTITIES = { 'boven-nul': 'above-zero', 'onder-nul': 'below-zero' } as const;
const LINE_ENDS = { crlf: '\r\n', lf: '\n' } as const;

/** Reads a parsed profile of the client's bookkeeping, or every fault in it. */
export function readOutputProfile(json: unknown): Outcome<OutputProfile> {
  const faults: Fault[] = [];
  const file = new Fields(json, '', (fault) => faults.push(fault));
  if (file.hasFaults()) return failure(faults);
  const profile = readProfile(file);
  file.reportUnknown();
  return faults.length > 0 ? failure(distinctFaults(faults)) : success(profile);
}

function readProfile(file: Fields): OutputProfile {
  const separator = file.has('scheidingsteken')
    ? file.oneOf('scheidingsteken', [';', ',', '\t', '|'])
    : undefined;
  const columns = file.list('kolommen', (fields) => readColumn(fields, separator === undefined));
  if (columns.length === 0 && !file.hasFaults()) file.fault('kolommen', 'empty-list');
  return {
    ...(separator && { separator }),
    encoding: file.oneOf('tekenset', ['utf-8', 'windows-1252']),
    byteOrderMark: file.flag('volgordemarkering'),
    lineEnd: LINE_ENDS[file.oneOf('regeleinde', ['crlf', 'lf'])],
    decimalMark: file.oneOf('decimaalteken', [',', '.']),
    dates: file.oneOf('datumnotatie', ['dd-mm-jjjj', 'jjjj-mm-dd', 'jjjjmmdd']),
    recordKinds: file.flag('recordsoorten'),
    header: file.flag('kop'),
    trailer: file.flag('slot'),
    correctionQuantity: readCorrectionQuantity(file),
    columns,
  };
}

/** Profiles of before this could be chosen write it as it stands in the export. */
function readCorrectionQuantity(file: Fields): OutputProfile['correctionQuantity'] {
  if (!file.has('aantalBijCorrectie')) return 'above-zero';
  return CORRECTION_QUANTITIES[file.oneOf('aantalBijCorrectie', ['boven-nul', 'onder-nul'])];
}

function readColumn(fields: Fields, isFixed: boolean): OutputColumn {
  const name = fields.oneOf('veld', OUTPUT_FIELD_NAMES);
  const field = OUTPUT_FIELDS.find((one) => FIELD_NAMES[one] === name) ?? 'lineNumber';
  return { field, ...(isFixed && { length: fields.ordinal('lengte', 1) }) };
}
