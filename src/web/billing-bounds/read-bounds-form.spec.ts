import { readBoundsForm } from './read-bounds-form';

const FILLED = { percentage: '40', minimum: '2.500,00', lines: '1.000', reason: 'scholing wordt gevolgd' };

describe('the form of the bounds', () => {
  it('is read as people write numbers', () => {
    const read = readBoundsForm(FILLED);
    expect(read.ok && { ...read.bounds, jumpMinimum: read.bounds.jumpMinimum.toString() }).toEqual({
      jumpPercentage: 40,
      jumpMinimum: '2500.00',
      mostLines: 1000,
      reason: 'scholing wordt gevolgd',
    });
  });

  it.each([
    ['percentage', '0'],
    ['percentage', '1001'],
    ['percentage', '12,5'],
    ['minimum', '-1'],
    ['minimum', 'veel'],
    ['minimum', '2.500'],
    ['lines', '0'],
    ['lines', '100001'],
    ['reason', ''],
  ])('is refused at the field %s with ‘%s’', (field, text) => {
    const read = readBoundsForm({ ...FILLED, [field]: text });
    const name = { percentage: 'percentage', minimum: 'minimum', lines: 'regels', reason: 'reden' }[field];
    expect(!read.ok && read.errors.map((error) => error.name)).toEqual([name]);
  });

  it('names everything that is wrong', () => {
    const read = readBoundsForm({ percentage: '', minimum: '', lines: '', reason: '' });
    expect(!read.ok && read.errors.map(({ name, message }) => `${name} | ${message}`)).toEqual([
      'percentage | Verschil met de maand ervoor (%): hier hoort een heel getal van 1 tot en met 1000 te staan.',
      'minimum | Kleinste verschil dat telt (€): hier hoort een bedrag van nul of meer te staan.',
      'regels | Hoogste aantal regels: hier hoort een heel getal van 1 tot en met 100000 te staan.',
      expect.stringMatching(/^reden \| De reden ontbreekt/),
    ]);
  });
});
