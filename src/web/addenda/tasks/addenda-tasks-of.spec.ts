import type { ShownAddendum } from '../../../addenda';
import { stateOf, type AddendumActName, type AddendumKind } from '../../../addenda/domain';
import { Euro } from '../../../kernel/money';
import type { Person, Role, Side } from '../../../people';
import { addendaTasksOf } from './addenda-tasks-of';

const person = (side: Side, role: Role, id: string = role): Person => ({
  ...{ id, role, side, displayName: '', party: side },
});
const REGISSEUR = person('client', 'regisseur');
const OFFICER = person('contractor', 'financial-officer');
const LEAD = person('contractor', 'team-lead');

type Entry = { readonly confirmed: boolean; readonly writtenBy: string; readonly reason?: string };

function addendum(
  acts: readonly AddendumActName[],
  {
    kind = 'bespoke',
    entries = [],
    versions = 1,
  }: { kind?: AddendumKind; entries?: readonly Entry[]; versions?: number } = {},
): ShownAddendum {
  const proposal = {
    kind,
    title: 'Werk',
    from: '2026-02',
    price: { basis: 'fixed', amount: Euro.ofCents(150000n) },
  };
  const dossier = {
    addendum: 'A1',
    kind,
    versions: Array.from({ length: versions }, (_, index) => ({
      ...{ version: index + 1, writtenBy: 'financial-officer', fingerprint: `f${index}` },
      proposal: index === 0 ? proposal : { ...proposal, title: 'Meer werk' },
    })),
    acts: acts.map((act, index) => ({
      ...{ number: index + 1, act, version: 1, person: 'someone', text: 'waarom' },
      ...(act === 'offer-costs' && { entries: [] }),
    })),
  };
  const shown = entries.map(({ confirmed, writtenBy, reason }, index) => ({
    row: { entryId: `A1-000${index}`, writtenBy },
    assessed: { entry: { id: `A1-000${index}`, confirmed }, amount: Euro.ZERO, reason },
  }));
  return { dossier, state: stateOf(dossier), entries: shown } as unknown as ShownAddendum;
}

const own = (shown: ShownAddendum, who: Person): string[] =>
  addendaTasksOf([shown], who)
    .filter(({ isOwn }) => isOwn)
    .map(({ title }) => title);

describe('what addenda ask', () => {
  it.each([
    ['a proposal', ['submit'], 'Beslis over A1 Werk'],
    ['an answered question', ['submit', 'ask', 'answer'], 'Beslis over A1 Werk'],
    ['a consent on paper', ['record-paper-consent'], 'Bevestig het akkoord op papier met A1 Werk'],
  ] as const)('of the client: %s', (_, acts, title) => {
    expect(own(addendum(acts), REGISSEUR)).toEqual([title]);
    expect(own(addendum(acts), OFFICER)).toEqual([]);
    expect(own(addendum(acts), person('client', 'client-finance'))).toEqual([]);
  });

  it.each([
    ['a question', ['submit', 'ask'], 'Beantwoord de vraag over A1 Werk'],
    ['a refusal', ['submit', 'refuse'], 'Pas A1 Werk aan of trek het in'],
    ['a draft', [], 'Leg A1 Werk voor'],
  ] as const)('of the contractor: %s', (_, acts, title) => {
    expect(own(addendum(acts), OFFICER)).toEqual([title]);
    expect(own(addendum(acts), REGISSEUR)).toEqual([]);
    expect(own(addendum(acts), person('contractor', 'controller'))).toEqual([]);
  });

  it('of nobody once it is agreed, withdrawn or done', () => {
    for (const acts of [
      ['submit', 'approve'],
      ['submit', 'withdraw'],
    ] as const)
      for (const who of [REGISSEUR, OFFICER, LEAD]) expect(addendaTasksOf([addendum(acts)], who)).toEqual([]);
  });

  it('of both sides what was put to the client, also while a further version is being written', () => {
    const drafted = (...acts: readonly AddendumActName[]): ShownAddendum => addendum(acts, { versions: 2 });
    expect(own(drafted('submit'), REGISSEUR)).toEqual(['Beslis over A1 Werk']);
    expect(own(drafted('submit', 'ask'), OFFICER)).toEqual([
      'Leg A1 Werk voor',
      'Beantwoord de vraag over A1 Werk',
    ]);
    expect(own(drafted('submit', 'refuse'), OFFICER)).toEqual(['Leg A1 Werk voor']);
  });

  it('nothing about hours of what was withdrawn', () => {
    const entries = [{ confirmed: false, writtenBy: OFFICER.id }];
    expect(addendaTasksOf([addendum(['submit', 'withdraw'], { entries })], LEAD)).toEqual([]);
  });

  it('hours of whoever did not write them', () => {
    const hours = addendum(['submit', 'approve'], { entries: [{ confirmed: false, writtenBy: OFFICER.id }] });
    expect(own(hours, LEAD)).toEqual(['Bevestig de uren van A1 Werk']);
    expect(own(hours, OFFICER)).toEqual([]);
    expect(addendaTasksOf([hours], OFFICER)).toHaveLength(1);
  });

  it('costs of a calamity of the team lead, again once they were refused, and then of the client', () => {
    const costs = { confirmed: true, writtenBy: OFFICER.id, reason: 'costs-not-agreed' };
    const calamity = (acts: readonly AddendumActName[]): ShownAddendum =>
      addendum(acts, { kind: 'calamity', entries: [costs] });
    expect(own(calamity(['submit']), LEAD)).toEqual(['Leg de kosten van A1 Werk voor']);
    expect(own(calamity(['submit']), OFFICER)).toEqual([]);
    expect(own(calamity(['submit', 'offer-costs']), REGISSEUR)).toEqual([
      'Beslis over de kosten van A1 Werk',
    ]);
    expect(own(calamity(['submit', 'offer-costs', 'refuse-costs']), LEAD)).toEqual([
      'Leg de kosten van A1 Werk opnieuw voor',
    ]);
  });

  it('an answer before a decision, also on costs that were offered', () => {
    const asked = addendum(['submit', 'offer-costs', 'ask'], { kind: 'calamity' });
    expect(own(asked, REGISSEUR)).toEqual([]);
    expect(own(asked, OFFICER)).toEqual(['Beantwoord de vraag over A1 Werk']);
  });

  it('nothing of costs that both sides agreed on, or that nobody else has seen', () => {
    const agreed = { confirmed: true, writtenBy: OFFICER.id };
    const unseen = { confirmed: false, writtenBy: LEAD.id, reason: 'costs-not-agreed' };
    for (const entry of [agreed, unseen])
      expect(own(addendum(['submit'], { kind: 'calamity', entries: [entry] }), LEAD)).toEqual([]);
  });
});
