import type { KnownProfile } from '../../../cemetery';
import { LONGEST_LABEL, PROFILE_LABEL, readOutputProfile, readProfileName } from '../../../cemetery/domain';
import type { Fault } from '../../../kernel/fault/fault';
import { wordFault } from '../../../platform/wording';
import { textOf, type Fields } from '../../forms/fields';
import { linesOf, wholeOf } from '../../forms/plain-values';
import type { FieldError } from '../../parts/error-summary';
import { wordFaultOnPage } from '../../wording/word-faults';

/** The fields of the form in order; each has the name of its key in a profile, and the first that of the profile. */
export const PROFILE_LABELS = {
  naam: 'Naam van het profiel',
  scheidingsteken: 'Tussen de kolommen staat',
  tekenset: 'Tekenset',
  volgordemarkering: 'Markering aan het begin (BOM)',
  regeleinde: 'Einde van een regel',
  decimaalteken: 'Decimaalteken',
  datumnotatie: 'Datums',
  recordsoorten: 'Soort regel vooraan (H, R of T)',
  kop: 'Kopregel met nummer, aantal en controletotaal',
  slot: 'Slotregel met aantal, controletotaal en SHA-256',
  aantalBijCorrectie: 'Aantal bij een correctie',
  kolommen: 'Kolommen, in volgorde',
} as const;

export type ProfileField = keyof typeof PROFILE_LABELS;
export type ProfileValues = Readonly<Record<ProfileField, string>>;

const FIELDS = Object.keys(PROFILE_LABELS) as ProfileField[];
const YES_OR_NO = { ja: 'ja', nee: 'nee' } as const;
/** A tab cannot be typed, and at a fixed width there is nothing between columns. */
const SEPARATORS = { puntkomma: ';', komma: ',', tab: '\t', streep: '|', niets: undefined } as const;

/** What each field can be, but for the name and the columns. */
export const PROFILE_CHOICES = {
  scheidingsteken: {
    ...{ puntkomma: 'puntkomma', komma: 'komma', tab: 'tab', streep: 'rechte streep' },
    niets: 'niets: elke kolom heeft een vaste breedte',
  },
  tekenset: { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252 (ANSI)' },
  volgordemarkering: YES_OR_NO,
  regeleinde: { crlf: 'CR en LF (Windows)', lf: 'LF' },
  decimaalteken: { ',': 'komma', '.': 'punt' },
  datumnotatie: { 'dd-mm-jjjj': 'dd-mm-jjjj', 'jjjj-mm-dd': 'jjjj-mm-dd', jjjjmmdd: 'jjjjmmdd' },
  ...{ recordsoorten: YES_OR_NO, kop: YES_OR_NO, slot: YES_OR_NO },
  aantalBijCorrectie: {
    'onder-nul': 'onder nul: aantal × tarief is het bedrag',
    'boven-nul': 'boven nul, zoals in de export',
  },
} as const satisfies Readonly<Partial<Record<ProfileField, Readonly<Record<string, string>>>>>;

/** The form filled in with a profile that is there; one of the service gets another name. */
export function profileValuesOf({ name, body, recorded }: KnownProfile): ProfileValues {
  const kept = body as Readonly<Record<string, unknown>>;
  const separator = Object.entries(SEPARATORS).find(([, sign]) => sign === kept['scheidingsteken']);
  const columns = kept['kolommen'] as readonly { readonly veld: string; readonly lengte?: number }[];
  const text = (value: unknown): string =>
    typeof value === 'boolean' ? (value ? 'ja' : 'nee') : typeof value === 'string' ? value : '';
  return {
    ...(Object.fromEntries(FIELDS.map((field) => [field, text(kept[field])])) as ProfileValues),
    // As profiles of before this could be chosen write it.
    aantalBijCorrectie: text(kept['aantalBijCorrectie']) || 'boven-nul',
    naam: recorded ? (readProfileName(name)?.label ?? '') : '',
    scheidingsteken: separator?.[0] ?? '',
    kolommen: columns.map(({ veld, lengte }) => [veld, lengte].join(' ').trim()).join('\n'),
  };
}

/** What was typed, the profile that it is by its Dutch keys, and everything that is wrong with it. */
export function readProfileForm(fields: Fields | undefined): {
  readonly values: ProfileValues;
  readonly body: object;
  readonly errors: readonly FieldError[];
} {
  const values = Object.fromEntries(FIELDS.map((name) => [name, textOf(fields, name)])) as ProfileValues;
  const { naam: _, scheidingsteken, kolommen, ...others } = values;
  const separator = Object.entries(SEPARATORS).find(([word]) => word === scheidingsteken);
  const sign = separator ? separator[1] : scheidingsteken;
  const body = {
    ...(sign !== undefined && { scheidingsteken: sign }),
    ...Object.fromEntries(Object.entries(others).map(([key, text]) => [key, flagOr(key, text)])),
    kolommen: linesOf(kolommen).map(columnOf),
  };
  const read = readOutputProfile(body);
  const errors = [...labelErrors(values), ...(read.ok ? [] : errorsOfProfile(read.faults, values))];
  return { values, body, errors };
}

function labelErrors({ naam }: ProfileValues): FieldError[] {
  if (PROFILE_LABEL.test(naam) && naam.length <= LONGEST_LABEL) return [];
  return [{ name: 'naam', message: wordFault({ path: 'naam', code: 'not-a-profile-label' }) }];
}

/** What is wrong with a profile, each by the field of the form; of the columns the first line that is wrong. */
function errorsOfProfile(faults: readonly Fault[], { kolommen }: ProfileValues): FieldError[] {
  return FIELDS.flatMap((name) => {
    const fault = faults.find(({ path }) => path.split(/[.[]/)[0] === name);
    if (!fault) return [];
    const message = name === 'kolommen' ? wordColumn(fault, linesOf(kolommen)) : wordFaultOnPage(fault);
    return [{ name, message: `${PROFILE_LABELS[name]}: ${message}` }];
  });
}

function flagOr(key: string, text: string): unknown {
  if ((PROFILE_CHOICES as Readonly<Record<string, unknown>>)[key] !== YES_OR_NO) return text;
  return text === 'ja' ? true : text === 'nee' ? false : text;
}

/** `naam 40` */
function columnOf(line: string): object {
  const [, veld = line, lengte] = /^(\S+)\s+(\d+)$/.exec(line) ?? [];
  return { veld, ...(lengte !== undefined && { lengte: wholeOf(lengte) }) };
}

function wordColumn(fault: Fault, lines: readonly string[]): string {
  const [, index, key] = /^kolommen\[(\d+)\]\.(\w+)$/.exec(fault.path) ?? [];
  if (index === undefined)
    return fault.code === 'empty-list' ? 'noem er ten minste één.' : wordFaultOnPage(fault);
  const line = `regel ${(Number(index) + 1).toString()} (‘${lines[Number(index)] ?? ''}’)`;
  if (key === 'veld') return `${line} is geen veld van het bestand. Kies uit de lijst.`;
  if (fault.code === 'unknown-field')
    return `${line} heeft een breedte; die hoort alleen bij een vaste breedte.`;
  return `${line} heeft geen breedte. Zet het aantal tekens erachter, zoals naam 40.`;
}
