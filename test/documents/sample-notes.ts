import type { ShownNote } from '../../src/decisions';
import { readAdviceNote, stateOf, type NoteActName } from '../../src/decisions/domain';
import type { NotePaper } from '../../src/documents/note-paper';
import { Fields } from '../../src/kernel/reading';

const CONTENT = {
  ...{ year: 2026, occasion: 'absence', asked: 'Stem in met vervanging boven het plafond.' },
  ...{ arguments: 'De balie blijft open.\nZonder vervanging sluiten we twee ochtenden.' },
  ...{ alternatives: 'Schuiven met uren lukt niet.', costs: '4000.00', amount: '4000.00' },
  annexes: ['Offerte van 3 december'],
};

const EFFECT = {
  ...{ ceiling: '66657.60', decided: '0.00', limit: '66657.60', actual: '71956.40' },
  ...{ chargeable: '66657.60', parked: '5298.80', expected: '78498.91' },
  ...{ lastMonthWithPayroll: '2026-11', limitReachedIn: '2026-12' },
  ...{ asked: '4000.00', overhead: '980.00', total: '4980.00', released: '4001.25' },
};

interface Done {
  readonly act: NoteActName;
  readonly text?: string;
  readonly seen?: string;
}

/** What is printed of an effect is read from text, as it is frozen. */
type Offer = NonNullable<ShownNote['latest']['offer']>;

/** A note with one version, or with a further one that was not put to the client. */
export function notePaper(done: readonly Done[], { isAmended = false } = {}): NotePaper {
  const content = readAdviceNote(
    new Fields(CONTENT, '', ({ path, code }) => {
      throw new Error(`${path} ${code}`);
    }),
  );
  const isOffered = done.some(({ act }) => act === 'submit');
  const offer = {
    decider: 'municipal-secretary',
    fingerprint: 'f'.repeat(64),
    effect: EFFECT,
  } as unknown as Offer;
  const written = { content, writtenBy: 'iemand-van-ons', writtenRole: 'team-lead' };
  const first = {
    ...{ ...written, version: 1, fingerprint: 'a'.repeat(64), writtenAt: '2026-12-10T09:00:00.000Z' },
    ...(isOffered && { offer }),
  };
  const second = {
    ...written,
    version: 2,
    fingerprint: 'e'.repeat(64),
    writtenAt: '2027-01-04T09:00:00.000Z',
  };
  const acts = done.map((one, index) => {
    const who = ['ask', 'approve', 'refuse'].includes(one.act)
      ? { role: 'municipal-secretary', party: 'ommen' }
      : { role: 'team-lead', party: 'twenterand' };
    const doneAt = `2026-12-${(index + 11).toString()}T09:00:00.000Z`;
    return { ...one, ...who, number: index + 1, version: 1, person: 'iemand-van-ons', doneAt };
  });
  const present = {
    ...{ effect: EFFECT, day: '2026-12-11', decider: 'municipal-secretary', article: 'SLA, Ziekteverzuim' },
    fitsWithin: true,
  } as unknown as NonNullable<NotePaper['present']>;
  const versions = isAmended ? [first, second] : [first];
  const dossier = { note: 'N1', versions, acts };
  return {
    agreement: { key: 'DVO-OMMEN-TWENTERAND', title: 'Dienstverlening burgerzaken' },
    client: { party: 'ommen', name: 'Gemeente Ommen' },
    contractor: { party: 'twenterand', name: 'Gemeente Twenterand' },
    ...(done.length === 0 && { present }),
    shown: { dossier, state: stateOf(dossier), latest: isAmended ? second : first },
  };
}
