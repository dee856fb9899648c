import { lookUp } from '../../kernel/reading';
import type { Fault } from '../../kernel/fault/fault';
import type { ChannelVersion } from '../../parties';
import { textOf, type Fields } from '../forms/fields';
import { linesOf, wholeOf } from '../forms/plain-values';
import type { FieldError } from '../parts/error-summary';
import { wordFaultOnPage } from '../wording/word-faults';

/** The fields of the form in order; each has the name of its key in a set-up. */
export const CHANNEL_LABELS = {
  kanaal: 'Kanaal naar de opdrachtgever',
  adres: 'Mailadres van de opdrachtgever',
  deelnemer: 'Nummer op Peppol',
  server: 'Server',
  poort: 'Poort',
  gebruiker: 'Gebruiker',
  map: 'Map',
  hostsleutels: 'Vingerafdruk van de server',
  geheim: 'Naam van het geheim',
} as const;

export type ChannelField = keyof typeof CHANNEL_LABELS;
export type ChannelValues = Readonly<Record<ChannelField, string>>;

const FIELDS = Object.keys(CHANNEL_LABELS) as ChannelField[];
/** What each channel asks besides its name. */
const ASKED: Readonly<Record<string, readonly ChannelField[]>> = {
  mail: ['adres'],
  peppol: ['deelnemer'],
  sftp: ['server', 'poort', 'gebruiker', 'map', 'hostsleutels', 'geheim'],
};

/** The form filled in with what counts now; without a set-up the client fetches its files. */
export function channelValuesOf(newest: ChannelVersion | undefined): ChannelValues {
  const kept: Kept = { kanaal: 'download', poort: 22, ...newest?.setUp };
  const written = FIELDS.map((name) => [name, [kept[name] ?? ''].flat().join('\n')]);
  return Object.fromEntries(written) as ChannelValues;
}

/** A set-up as it is kept. */
type Kept = Readonly<Partial<Record<ChannelField, string | number | string[]>>>;

/** What was typed, and the set-up that it is: what belongs to another channel is left out. */
export function readChannelForm(fields: Fields | undefined): {
  readonly values: ChannelValues;
  readonly setUp: object;
} {
  const values = Object.fromEntries(FIELDS.map((name) => [name, textOf(fields, name)])) as ChannelValues;
  const asked = (lookUp(ASKED, values.kanaal) ?? []).filter((name) => values[name] !== '');
  const given = asked.map((name) => [name, valueOf(name, values[name])] as const);
  return { values, setUp: { kanaal: values.kanaal, ...Object.fromEntries(given) } };
}

/** What is wrong with a channel, each by the field of the form. */
export function errorsOfChannel(faults: readonly Fault[]): FieldError[] {
  return FIELDS.flatMap((name) => {
    const fault = faults.find(({ path }) => path.split('[')[0] === name);
    if (!fault) return [];
    const message = fault.code === 'missing-field' ? 'vul dit in.' : wordFaultOnPage(fault);
    return [{ name, message: `${CHANNEL_LABELS[name]}: ${message}` }];
  });
}

function valueOf(name: ChannelField, text: string): unknown {
  if (name === 'poort') return wholeOf(text);
  return name === 'hostsleutels' ? linesOf(text) : text;
}
