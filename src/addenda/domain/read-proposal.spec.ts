import { Fields } from '../../kernel/reading';
import { readProposal } from './read-proposal';
import { takeProposal } from './take-proposal';
import { writeProposal } from './write-proposal';

const HOURS = { basis: 'hours', hours: '40', hourlyRate: '75.5' };
const FORMATION = {
  ...{ basis: 'formation', function: 'Medewerker', scale: '7', hoursPerWeek: '18' },
  ...{ from: '2026-03-01', until: '2026-06-01' },
};
const PROPOSAL = {
  ...{ kind: 'extra-volume', title: 'Piek', service: '1.1', reason: 'veel aanvragen' },
  ...{ from: '2026-02', until: '2026-05', price: HOURS, maximum: '4000.00' },
};
const CALAMITY = {
  ...{ kind: 'calamity', title: 'Lek', service: '1.1', reason: 'natte akten', from: '2026-02' },
  price: { basis: 'estimate', amount: '24999.99' },
  calamity: {
    ...{ happenedOn: '2026-02-03', happened: 'een lek', done: 'gedroogd', distinctFrom: [] },
    told: [{ function: 'regisseur', day: '2026-02-03' }],
  },
};

function faultsOf(content: object): string[] {
  const faults: string[] = [];
  const fields = new Fields(content, '', ({ path, code }) => void faults.push(`${path}: ${code}`));
  readProposal(fields);
  fields.reportUnknown();
  return faults;
}

it('takes a kept version that could not be written today', () => {
  const kept = { ...PROPOSAL, price: { basis: 'fixed', amount: '999999999.00' }, maximum: undefined };
  expect(faultsOf(kept)).not.toEqual([]);
  const fields = new Fields(kept, '', ({ code }) => {
    throw new Error(code);
  });
  expect(writeProposal(takeProposal(fields))).toMatchObject({ price: kept.price });
});

describe('readProposal', () => {
  it.each([
    ['hours at a rate', PROPOSAL],
    ['a fixed price', { ...PROPOSAL, price: { basis: 'fixed', amount: '4000.00' } }],
    [
      'units at a price',
      { ...PROPOSAL, price: { basis: 'units', units: '12', unit: 'akte', unitPrice: '0.125' } },
    ],
    ['temporary formation', { ...PROPOSAL, price: FORMATION, maximum: undefined }],
    ['a calamity a cent below the limit', CALAMITY],
  ])('reads %s, and it is written as it was read', (_, content) => {
    expect(faultsOf(content)).toEqual([]);
    const read = readProposal(new Fields(content, '', () => undefined));
    expect(writeProposal(read)).toEqual(JSON.parse(JSON.stringify(content)));
  });

  it.each<[string, object, string[]]>([
    ['a maximum below the costs', { ...PROPOSAL, maximum: '3019.99' }, ['maximum: maximum-below-costs']],
    ['a maximum for formation', { ...PROPOSAL, price: FORMATION }, ['maximum: formation-has-no-maximum']],
    [
      'formation for a project',
      { ...PROPOSAL, kind: 'project', price: FORMATION, maximum: undefined },
      ['price.basis: formation-not-for-kind'],
    ],
    [
      'a calamity that reaches the limit',
      { ...CALAMITY, price: { basis: 'estimate', amount: '25000.00' } },
      ['price: calamity-limit-reached'],
    ],
    [
      'an amount that no addendum comes to',
      { ...PROPOSAL, price: { basis: 'fixed', amount: '100000000' }, maximum: '100000000' },
      ['price.amount: amount-too-large', 'maximum: amount-too-large'],
    ],
    [
      'hours and a rate that come to it together',
      { ...PROPOSAL, price: { basis: 'hours', hours: '100000', hourlyRate: '1000' }, maximum: undefined },
      ['price: amount-too-large'],
    ],
    [
      'units that nobody counts',
      { ...PROPOSAL, price: { basis: 'units', units: '100000000', unit: 'akte', unitPrice: '0.0000001' } },
      ['price.units: number-too-large', 'price.unitPrice: too-many-decimals'],
    ],
    [
      'more people than a line of formation stands for',
      { ...PROPOSAL, price: { ...FORMATION, hoursPerWeek: '3600.5' }, maximum: undefined },
      ['price.hoursPerWeek: hours-too-many'],
    ],
    [
      'someone who was told before it happened',
      {
        ...CALAMITY,
        calamity: { ...CALAMITY.calamity, told: [{ function: 'regisseur', day: '2026-02-02' }] },
      },
      ['calamity.told[0].day: told-before-it-happened'],
    ],
    [
      'formation outside the months of the work',
      { ...PROPOSAL, price: { ...FORMATION, from: '2026-01-31', until: '2026-06-02' }, maximum: undefined },
      ['price.from: formation-outside-months', 'price.until: formation-outside-months'],
    ],
    [
      'formation without end for work with a last month',
      { ...PROPOSAL, price: { ...FORMATION, until: undefined }, maximum: undefined },
      ['price.until: formation-outside-months'],
    ],
    ['a maximum for an election', { ...PROPOSAL, kind: 'election' }, ['maximum: election-has-no-maximum']],
    [
      'texts that are too long, or not on one line',
      { ...PROPOSAL, title: 'a'.repeat(201), service: '1.1\u202e', reason: 'a'.repeat(2001) },
      ['title: text-too-long', 'service: not-a-line', 'reason: text-too-long'],
    ],
    ['a title of two lines', { ...PROPOSAL, title: 'Piek\nin mei' }, ['title: not-a-line']],
    ['a title with what cannot be seen', { ...PROPOSAL, title: 'Pi\u200bek' }, ['title: not-a-line']],
    [
      'a fixed price of nothing',
      { ...PROPOSAL, price: { basis: 'fixed', amount: '0.00' } },
      ['price.amount: not-above-zero'],
    ],
    ['a calamity without account', { ...CALAMITY, calamity: undefined }, ['calamity: missing-field']],
    [
      'an account of what is no calamity',
      { ...PROPOSAL, calamity: CALAMITY.calamity },
      ['calamity: calamity-not-for-kind'],
    ],
    [
      'nobody told',
      { ...CALAMITY, calamity: { ...CALAMITY.calamity, told: [] } },
      ['calamity.told: empty-list'],
    ],
    [
      'formation that ends before it begins',
      { ...PROPOSAL, price: { ...FORMATION, until: '2026-03-01' }, maximum: undefined },
      ['price.until: ends-before-start'],
    ],
    [
      'everything wrong at once',
      { ...PROPOSAL, kind: 'other', title: ' ', until: '2026-01', price: { basis: 'hours', hours: '0' } },
      [
        ...['kind: not-one-of', 'until: ends-before-start', 'price.hours: not-above-zero'],
        ...['price.hourlyRate: missing-field', 'title: not-text'],
      ],
    ],
  ])('finds %s', (_, content, expected) => {
    expect(faultsOf(content).sort()).toEqual([...expected].sort());
  });
});
