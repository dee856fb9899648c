import { lookUp } from '../../kernel/reading';
import type { NoteActName } from '../../decisions/domain';
import type { Action } from '../../people';
import type { Answer } from '../forms/read-answer';

/** What is done with a note by a form on its page, by the last part of the address. */
export type NoteAnswer = Answer<NoteActName>;

const answers = (entries: Readonly<Record<string, NoteAnswer>>): ReadonlyMap<string, NoteAnswer> =>
  new Map(Object.entries(entries));

/** By permission: each has its own route. */
export const NOTE_ANSWERS = {
  'advice.propose': answers({
    voorleggingen: { act: 'submit', isOfSeen: true, done: 'voorgelegd' },
    antwoorden: {
      act: 'answer',
      field: { name: 'antwoord', missing: 'Schrijf een antwoord.' },
      done: 'beantwoord',
    },
    intrekkingen: {
      act: 'withdraw',
      field: { name: 'waarom-ingetrokken', missing: 'Schrijf waarom je de nota intrekt.' },
      done: 'ingetrokken',
    },
  }),
  'advice.decide-within': answers({ besluiten: { act: 'decide-within', isOfSeen: true, done: 'besloten' } }),
  'advice.decide': answers({
    instemmingen: { act: 'approve', isOfSeen: true, done: 'ingestemd' },
    weigeringen: {
      act: 'refuse',
      isOfSeen: true,
      field: { name: 'waarom-niet', missing: 'Schrijf waarom je niet instemt.' },
      done: 'niet-ingestemd',
    },
    vragen: { act: 'ask', field: { name: 'vraag', missing: 'Schrijf je vraag op.' }, done: 'vraag' },
  }),
} as const satisfies Readonly<Partial<Record<Action, ReadonlyMap<string, NoteAnswer>>>>;

const DONE: Readonly<Record<string, string>> = {
  bewaard: 'Het concept is bewaard.',
  voorgelegd: 'De adviesnota is voorgelegd aan de opdrachtgever.',
  beantwoord: 'Je antwoord is vastgelegd. De opdrachtgever ziet het nu.',
  ingetrokken: 'De intrekking is vastgelegd.',
  besloten: 'Je besluit is vastgelegd.',
  ingestemd: 'Je besluit is vastgelegd. Wat is aangehouden, komt vrij op de volgende factuur.',
  'niet-ingestemd': 'Je besluit is vastgelegd. De opdrachtnemer ziet de reden.',
  vraag: 'Je vraag is gesteld. Je hoort het als er een antwoord is.',
};

/** What the form before this page did, by its name in the address. */
export function wordNoteDone(name: unknown): string | undefined {
  return lookUp(DONE, name);
}
