import type { ShownAddendum, ShownEntry } from '../../src/addenda';
import { readProposal, stateOf, type AddendumActName } from '../../src/addenda/domain';
import type { AddendumPaper } from '../../src/documents/addendum-paper';
import { Fields } from '../../src/kernel/reading';
import { Euro } from '../../src/kernel/money';
import type { LocalDate } from '../../src/kernel/time';

const BASE = {
  title: 'Piek in naturalisaties',
  service: '1.1',
  reason: 'Er komen tot en met mei meer verzoeken om naturalisatie dan de formatie aankan.',
  from: '2026-02',
  until: '2026-05',
};

interface Done {
  readonly act: AddendumActName;
  readonly text?: string;
  readonly day?: LocalDate;
  readonly seen?: string;
  readonly entries?: readonly string[];
}

function shownOf(content: object, done: readonly Done[]): ShownAddendum {
  const proposal = readProposal(
    new Fields(content, '', ({ path, code }) => {
      throw new Error(`${path} ${code}`);
    }),
  );
  const version = {
    ...{ version: 1, proposal, fingerprint: 'f'.repeat(64), writtenBy: 'iemand-van-ons' },
    ...{ writtenRole: 'team-lead', writtenAt: '2026-01-10T09:00:00.000Z' },
  };
  const acts = done.map((one, index) => {
    const isOfClient = ['ask', 'approve', 'refuse', 'agree-costs'].includes(one.act);
    const who = isOfClient
      ? { role: 'regisseur', party: 'ommen' }
      : { role: 'team-lead', party: 'twenterand' };
    const doneAt = `2026-01-${(index + 11).toString()}T09:00:00.000Z`;
    return { ...one, ...who, number: index + 1, version: 1, person: 'iemand-van-ons', doneAt };
  });
  const dossier = { addendum: 'A1', kind: proposal.kind, versions: [version], acts };
  const nothing = { entries: [], recorded: Euro.ZERO, chargeable: Euro.ZERO, parked: Euro.ZERO };
  return { dossier, state: stateOf(dossier), ...nothing };
}

/** What of an entry a paper names: its key and amount. */
function costOf(entryId: string, id: string, amount: string): ShownEntry {
  return {
    row: { entryId },
    assessed: { entry: { id }, amount: Euro.parse(amount) },
  } as unknown as ShownEntry;
}

const paper = (
  content: object,
  done: readonly Done[],
  entries: readonly ShownEntry[] = [],
): AddendumPaper => ({
  agreement: { key: 'DVO-OMMEN-TWENTERAND', title: 'Dienstverlening burgerzaken' },
  client: { party: 'ommen', name: 'Gemeente Ommen' },
  contractor: { party: 'twenterand', name: 'Gemeente Twenterand' },
  shown: { ...shownOf(content, done), entries },
});

const HOURS = { basis: 'hours', hours: '56', hourlyRate: '71.4' };

/** An addendum of each kind of price and story. */
export const ADDENDUM_PAPERS: Readonly<Record<string, AddendumPaper>> = {
  'an addendum that waits': paper({ ...BASE, kind: 'extra-volume', price: HOURS, maximum: '4000.00' }, [
    { act: 'submit' },
    { act: 'ask', text: 'Waarom 56 uur?' },
    { act: 'answer', text: 'Veertien verzoeken\nvan vier uur.' },
  ]),
  'an addendum that was agreed to': paper(
    { ...BASE, kind: 'project', price: { basis: 'fixed', amount: '12500.00' } },
    [
      { act: 'submit' },
      { act: 'approve', seen: 'f'.repeat(64) },
      { act: 'complete', day: '2026-01-13' as LocalDate },
    ],
  ),
  'temporary formation': paper(
    {
      ...{ ...BASE, kind: 'bespoke' },
      price: {
        ...{ basis: 'formation', function: 'Medewerker balie', scale: '7', hoursPerWeek: '18.5' },
        publicationGroup: 'Klantcontact',
        ...{ from: '2026-03-01', until: '2026-06-01' },
      },
    },
    [{ act: 'submit' }],
  ),
  'a calamity': paper(
    {
      ...{ ...BASE, kind: 'calamity', title: 'Waterschade in het archief', until: undefined },
      price: { basis: 'estimate', amount: '18000.00' },
      calamity: {
        ...{ happenedOn: '2026-02-03', happened: 'een leiding is gesprongen', done: 'akten zijn gedroogd' },
        ...{ told: [{ function: 'regisseur', day: '2026-02-03' }], distinctFrom: [] },
      },
    },
    [
      { act: 'submit' },
      { act: 'offer-costs', entries: ['C1-0001', 'C1-0002 bevestigd'] },
      { act: 'agree-costs', entries: ['C1-0001', 'C1-0002 bevestigd'], seen: `${'f'.repeat(64)}-1.2` },
    ],
    [costOf('C1-0001', 'C1-0001', '900.00'), costOf('C1-0002', 'C1-0002 bevestigd', '640.50')],
  ),
};
