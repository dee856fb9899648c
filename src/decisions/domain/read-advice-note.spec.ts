import { Fields } from '../../kernel/reading';
import { readAdviceNote } from './read-advice-note';

const NOTE = {
  ...{
    year: 2026,
    occasion: 'absence',
    asked: 'Stem in met vervanging.',
    arguments: 'De balie blijft open.',
  },
  ...{
    alternatives: 'Schuiven met uren lukt niet.',
    costs: '9000.00',
    amount: '6000.00',
    annexes: ['brief 1'],
  },
};

function faults(changes: object): string[] {
  const found: string[] = [];
  const json = Object.fromEntries(
    Object.entries<unknown>({ ...NOTE, ...changes }).filter(([, value]) => value !== undefined),
  );
  const fields = new Fields(json, '', ({ path, code }) => void found.push(`${path} ${code}`));
  readAdviceNote(fields);
  fields.reportUnknown();
  return found;
}

describe('an advice note', () => {
  it.each<[string, object, readonly string[]]>([
    ['is read', {}, []],
    ['asks nothing when the team lead decides', { amount: '0.00' }, []],
    ['on absence says what was looked at first', { alternatives: undefined }, ['alternatives missing-field']],
    ['on continuity need not', { occasion: 'continuity', alternatives: undefined }, []],
    ['asks no more than it costs', { amount: '9000.01' }, ['amount above-costs']],
    ['asks nothing below zero', { amount: '-0.01' }, ['amount below-zero']],
    ['names no number of personnel', { asked: 'Vervang Personeelsnummer: 4411' }, ['asked names-a-person']],
    ['nor one of an employee', { arguments: 'medewerkernr A-12 is uit' }, ['arguments names-a-person']],
    ['nor a citizen service number', { alternatives: 'zie 123456782' }, ['alternatives names-a-person']],
    ['but amounts and years', { arguments: 'In 2026 kost het 25000 of 12.345.678 euro.' }, []],
    ['is never cut', { arguments: 'a'.repeat(2_001) }, ['arguments text-too-long']],
    ['names its annexes on one line each', { annexes: ['brief 1', 'brief\n2'] }, ['annexes[1] not-a-line']],
    ['with every fault at once', { year: 'x', asked: ' ' }, ['year not-a-year', 'asked not-text']],
  ])('%s', (_, changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });
});
