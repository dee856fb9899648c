import { lookUp } from '../../kernel/reading';
import type { Action } from '../../people';
import type { ReportActName } from '../../quarterly-reports/domain';
import type { Answer } from '../forms/read-answer';

/** What is done with a report by a form on its page, by the last part of the address. */
export type ReportAnswer = Answer<ReportActName>;

const answers = (entries: Readonly<Record<string, ReportAnswer>>): ReadonlyMap<string, ReportAnswer> =>
  new Map(Object.entries(entries));

/** By permission: each has its own route. Comments and answers are on a section, which the form then says. */
export const REPORT_ANSWERS = {
  'quarterly-report.submit': answers({
    voorleggingen: { act: 'submit', isOfSeen: true, done: 'voorgelegd' },
  }),
  'quarterly-report.write': answers({
    antwoorden: {
      act: 'answer',
      field: { name: 'antwoord', missing: 'Schrijf een antwoord.' },
      done: 'beantwoord',
    },
    intrekkingen: {
      act: 'withdraw',
      field: { name: 'waarom-ingetrokken', missing: 'Schrijf waarom je deze versie intrekt.' },
      done: 'ingetrokken',
    },
  }),
  'quarterly-report.respond': answers({
    opmerkingen: {
      act: 'comment',
      field: { name: 'opmerking', missing: 'Schrijf je opmerking op.' },
      done: 'opmerking',
    },
    vaststellingen: { act: 'fix', isOfSeen: true, done: 'vastgesteld' },
  }),
} as const satisfies Readonly<Partial<Record<Action, ReadonlyMap<string, ReportAnswer>>>>;

const DONE: Readonly<Record<string, string>> = {
  cijfers: 'De cijfers zijn bewaard.',
  ingelezen: 'De cijfers uit het bestand zijn vastgelegd.',
  teksten: 'De teksten zijn bewaard.',
  voorgelegd: 'De rapportage is voorgelegd. De opdrachtgever ziet haar nu.',
  beantwoord: 'Je antwoord is vastgelegd. De opdrachtgever ziet het nu.',
  ingetrokken: 'De intrekking is vastgelegd.',
  opmerking: 'Je opmerking is vastgelegd. De opdrachtnemer ziet haar nu.',
  vastgesteld: 'De rapportage is vastgesteld. Cijfers en teksten veranderen niet meer.',
};

/** What the form before this page did, by its name in the address. */
export function wordReportDone(name: unknown): string | undefined {
  return lookUp(DONE, name);
}

/** On a page with a form per section or version each field has a name of its own. */
export function fieldOn(name: string, part: string | undefined): string {
  return part === undefined ? name : `${name}-${part}`;
}
