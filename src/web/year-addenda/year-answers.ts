import { lookUp } from '../../kernel/reading';
import type { Action } from '../../people';
import type { YearActName } from '../../year-addenda/domain';
import type { Answer } from '../forms/read-answer';

/** What is done with a year addendum by a form on its page, by the last part of the address. */
export type YearAnswer = Answer<YearActName>;

const answers = (entries: Readonly<Record<string, YearAnswer>>): ReadonlyMap<string, YearAnswer> =>
  new Map(Object.entries(entries));

/** By permission: each has its own route. */
export const YEAR_ANSWERS = {
  'year-addendum.submit': answers({
    voorleggingen: { act: 'submit', isOfSeen: true, done: 'voorgelegd' },
  }),
  'year-addendum.propose': answers({
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
  'year-addendum.decide': answers({
    akkoorden: { act: 'approve', isOfSeen: true, done: 'akkoord' },
    afwijzingen: {
      act: 'refuse',
      isOfSeen: true,
      field: { name: 'waarom-niet', missing: 'Schrijf waarom je niet akkoord bent.' },
      done: 'niet-akkoord',
    },
    vragen: { act: 'ask', field: { name: 'vraag', missing: 'Schrijf je vraag op.' }, done: 'vraag' },
  }),
} as const satisfies Readonly<Partial<Record<Action, ReadonlyMap<string, YearAnswer>>>>;

const DONE: Readonly<Record<string, string>> = {
  bewaard: 'Het concept is bewaard.',
  voorgelegd: 'Het jaaraddendum is voorgelegd. Jullie akkoord ligt vast; nu beslist de opdrachtgever.',
  beantwoord: 'Je antwoord is vastgelegd. De opdrachtgever ziet het nu.',
  ingetrokken: 'De intrekking is vastgelegd.',
  akkoord: 'Je akkoord is vastgelegd. Het jaar ligt vast; het document om te ondertekenen staat klaar.',
  'niet-akkoord': 'Je besluit is vastgelegd. De opdrachtnemer ziet de reden.',
  vraag: 'Je vraag is gesteld. Je hoort het als er een antwoord is.',
};

/** What the form before this page did, by its name in the address. */
export function wordYearDone(name: unknown): string | undefined {
  return lookUp(DONE, name);
}
