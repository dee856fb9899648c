import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ENTRY_SOURCES, ORIGIN_NAMES, SIDE_NAMES, STATE_NAMES } from '../../templates/wording/planning';
import { askedMoment, knownMoment, ONE_MOMENT, writeKnownMoment } from '../agreements';
import { field } from '../platform/http';
import type { EntryKind, Need, NeedKind, PlanningEntry } from './domain';
import { nameEntry } from './name-entry';
import type { ShownCalendar } from './read-calendar.service';

export class CalendarQuery extends createZodDto(
  z
    .strictObject({
      jaar: field
        .yearText('Alleen dit jaar; zonder jaar dit en volgend jaar, en wat te laat is van eerdere jaren.')
        .optional(),
      ...askedMoment,
    })
    .refine(...ONE_MOMENT),
) {}

/** The kinds by the words of the interface; those that a party plans are called as in the file of an agreement. */
export const KINDS = {
  decision: 'besluit',
  'spring-note': 'voorjaarsnota',
  report: 'tussenrapportage',
  'autumn-note': 'najaarsnota',
  budget: 'begroting',
  accounts: 'jaarrekening',
  'year-addendum': 'jaaraddendum',
  'quarterly-report': 'kwartaalrapportage',
  'half-year': 'halfjaaroverzicht',
  'year-end': 'jaarafrekening',
  meeting: 'voortgangsoverleg',
  'cemetery-file': 'k2b-bestand',
  notice: 'opzegging',
  end: 'einde',
} as const satisfies Readonly<Record<EntryKind, string>>;

const NEEDS = {
  'year-addendum': 'jaaraddendum',
  'overhead-evaluation': 'evaluatie-overhead',
  'half-year': 'halfjaaroverzicht',
  forecast: 'prognose',
  'year-end': 'jaarafrekening',
  'quarterly-report-fixed': 'vaststelling',
} as const satisfies Readonly<Record<NeedKind, string>>;

const doneOn = field.day('De dag waarop het gereed was.').optional();

const NEED = z
  .strictObject({
    wat: z.enum(Object.values(NEEDS)).describe('Wat er moet zijn.'),
    over: z.string().describe('Het jaar, kwartaal of halfjaar.'),
    uiterlijk: field.day('Wanneer het nodig is; ontbreekt als niets dat zegt.').optional(),
    gebruikelijkeTermijn: z.boolean().describe('Of de termijn gebruikelijk is en niet is overeengekomen.'),
    stand: z.enum(Object.values(STATE_NAMES)).describe('Hoe het ervoor staat.'),
    gereedOp: doneOn,
  })
  .meta({ id: 'Kalenderbenodigdheid' });

const ENTRY = z
  .strictObject({
    wat: z.enum(Object.values(KINDS)).describe('Waar de dag voor is.'),
    naam: z.string().describe('De dag in woorden.'),
    van: z.enum(Object.values(SIDE_NAMES)).describe('Van welke partij.'),
    dag: field.day('De dag.'),
    over: z.string().describe('Het jaar, kwartaal, halfjaar of venster.'),
    herkomst: z
      .enum(Object.values(ORIGIN_NAMES))
      .describe(
        'Vastgelegd door een partij, volgens de overeenkomst, of gebruikelijk tot iets anders is vastgelegd.',
      ),
    grondslag: z.enum([...new Set(Object.values(ENTRY_SOURCES))]).describe('Het artikel.'),
    stand: z.enum(Object.values(STATE_NAMES)).describe('Hoe het ervoor staat.'),
    gereedOp: doneOn,
    nodig: z.array(NEED).describe('Wat er voor die dag moet zijn.'),
  })
  .meta({ id: 'Kalenderdag' });

export const CALENDAR = z
  .strictObject({
    ...knownMoment,
    van: field.day('Eerste dag.'),
    totEnMet: field.day('Laatste dag.'),
    dagen: z.array(ENTRY).describe('De dagen, op volgorde.'),
  })
  .meta({ id: 'Kalender' });

export function writeCalendar({ moment, span, entries }: ShownCalendar): z.input<typeof CALENDAR> {
  return {
    ...writeKnownMoment(moment),
    ...{ van: span.from, totEnMet: span.until, dagen: entries.map(writeEntry) },
  };
}

function writeEntry(entry: PlanningEntry): z.input<typeof ENTRY> {
  const { kind, whose, day, of, origin, state, doneOn: on, needs } = entry;
  return {
    ...{ wat: KINDS[kind], naam: nameEntry(entry), van: SIDE_NAMES[whose], dag: day, over: of },
    ...{ herkomst: ORIGIN_NAMES[origin], grondslag: ENTRY_SOURCES[kind], stand: STATE_NAMES[state] },
    ...(on && { gereedOp: on }),
    nodig: needs.map(writeNeed),
  };
}

function writeNeed({ what, of, by, isUsualTerm, state, doneOn: on }: Need): z.input<typeof NEED> {
  return {
    ...{ wat: NEEDS[what], over: of, ...(by && { uiterlijk: by }) },
    ...{ gebruikelijkeTermijn: isUsualTerm === true, stand: STATE_NAMES[state] },
    ...(on && { gereedOp: on }),
  };
}
