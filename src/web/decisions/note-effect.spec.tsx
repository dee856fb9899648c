import { renderToString } from 'preact-render-to-string';
import { Euro } from '../../kernel/money';
import { NoteEffectSection } from './note-effect';
import { NoteNextStep } from './note-next-step';
import type { NoteStepProps } from './note-page-props';

const EFFECT = {
  ...{ ceiling: '66657.60', decided: '0.00', limit: '66657.60', actual: '71956.40', chargeable: '66657.60' },
  ...{ parked: '5298.80', expected: '78498.91', asked: '4000.00', overhead: '980.00', total: '4980.00' },
  released: '4000.00',
};

interface Case {
  readonly amount: string;
  readonly fitsWithin: boolean;
  readonly isOffered?: boolean;
  readonly role?: 'team-lead' | 'financial-officer';
}

function shown({ amount, fitsWithin, isOffered = false, role = 'team-lead' }: Case): string {
  const content = {
    year: 2026,
    occasion: 'absence',
    amount: Euro.parse(amount),
    costs: Euro.parse('4000.00'),
  };
  const offer = { fingerprint: 'f', decider: 'municipal-secretary', effect: EFFECT };
  const latest = { version: 1, writtenBy: 'x', fingerprint: 'a', content, ...(isOffered && { offer }) };
  const acts = isOffered ? [{ number: 1, act: 'submit', version: 1, person: 'x' }] : [];
  const state = { latest, state: isOffered ? 'submitted' : 'draft' };
  const person = { id: 'p', role, side: 'contractor', displayName: '', party: 'x' };
  const decider = amount === '0.00' && fitsWithin ? 'team-lead' : 'municipal-secretary';
  const effect = { ...EFFECT, parked: '6000.00' };
  const props = {
    frame: { person, formToken: '', agreements: [], agreement: undefined, path: '' },
    shown: { dossier: { note: 'N1', versions: [latest], acts }, latest, state },
    present: { effect, day: '2026-12-11', decider, article: 'SLA, Ziekteverzuim', fitsWithin },
    errors: [],
  } as unknown as NoteStepProps;
  const page = renderToString(
    <>
      <NoteEffectSection {...props} />
      <NoteNextStep {...props} />
    </>,
  );
  return page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');
}

describe('what a note does, and what comes next', () => {
  it('is shown of a draft as the year stands now, above the button', () => {
    const text = shown({ amount: '4000.00', fitsWithin: false });
    expect(text).toMatch(/Berekend met wat nu bekend is \(11 december 2026\).*6\.000,00.*Voorleggen aan/);
    expect(text).toContain('Hierover beslist de gemeentesecretaris (SLA, Ziekteverzuim).');
    expect(text).not.toContain('Sinds het voorleggen');
    expect(text).not.toContain('niet nodig');
  });

  it('says when by the forecast no excess is expected', () => {
    const text = shown({ amount: '4000.00', fitsWithin: true });
    expect(text).toContain('Naar verwachting is dit besluit niet nodig');
  });

  it('is of what was put to the client once it was, with what changed since', () => {
    const text = shown({ amount: '4000.00', fitsWithin: false, isOffered: true });
    expect(text).toMatch(/Sinds het voorleggen is veranderd.*was € 5\.298,80, nu € 6\.000,00.*5\.298,80/);
    expect(text).not.toContain('Voorleggen aan');
  });

  it.each<[Omit<Case, 'amount'>, boolean, RegExp]>([
    [{ fitsWithin: true }, true, /Je besluit over € 4\.000,00 binnen het plafond/],
    [{ fitsWithin: true, role: 'financial-officer' }, false, /De teamleider beslist hierover alleen/],
    [{ fitsWithin: false }, false, /Pas het concept aan: vul in wat je boven het plafond vraagt/],
  ])('that asks nothing, %j, has the button to decide: %s', (of, hasButton, sentence) => {
    const text = shown({ amount: '0.00', ...of });
    expect(text.includes('Besluit vastleggen')).toBe(hasButton);
    expect(text).toMatch(sentence);
  });
});
