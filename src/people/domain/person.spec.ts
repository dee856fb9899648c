import { readPerson } from '.';

const RECORD = {
  id: 'financien',
  displayName: 'Financieel medewerker (Twenterand)',
  role: 'financial-officer',
  side: 'contractor',
  party: 'twenterand',
};

describe('a person who was written down elsewhere', () => {
  it('is read with role and side', () => {
    expect(readPerson({ ...RECORD })).toEqual(RECORD);
  });

  it.each([
    ['a role nobody knows', { role: 'mayor' }],
    ['a side nobody knows', { side: 'bank' }],
    ['a role that does not exist on the side', { side: 'client' }],
    ['a name that every object has', { role: 'constructor' }],
    ['no party', { party: '' }],
    ['the party that sees everything', { party: 'system' }],
    ['the side of the service and a party of its own', { role: 'administrator', side: 'system' }],
  ])('is refused with %s', (_, change) => {
    expect(readPerson({ ...RECORD, ...change })).toBeUndefined();
  });
});
