import { z } from 'zod';
import { faultsOf } from './zod-faults';

describe('what is too big or too small', () => {
  it.each([
    ['a long text', z.string().max(200), 'x'.repeat(201), 'Dit is te lang. Gebruik ten hoogste 200 tekens.'],
    ['a short text', z.string().min(8), 'x', 'Dit is te kort. Gebruik minstens 8 tekens.'],
    ['a long list', z.array(z.string()).max(1), ['a', 'b'], 'Dit zijn er te veel. Geef er ten hoogste 1.'],
    ['a short list', z.array(z.string()).min(1), [], 'Dit zijn er te weinig. Geef er minstens 1.'],
    ['a high number', z.int().max(2999), 3000, 'Dit is te hoog. Geef ten hoogste 2999.'],
    ['a low number', z.int().min(1900), 1, 'Dit is te laag. Geef minstens 1900.'],
  ])('is said in Dutch of %s', (_, schema, value, message) => {
    const { error } = z.object({ veld: schema }).safeParse({ veld: value });
    expect(error && faultsOf(error)).toMatchObject([{ path: 'veld', message }]);
  });
});
