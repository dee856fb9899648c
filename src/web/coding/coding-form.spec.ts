import { fieldOf, formOf, readCodingForm } from './coding-form';

const SUBJECTS = [
  { part: 'salary' },
  { part: 'salary', label: 'Begraafplaatsen' },
  { part: 'overhead' },
] as const;

function sent(...lines: Record<string, string>[]): Record<string, string> {
  const fields = lines.flatMap((line, index) =>
    Object.entries(line).map(([name, value]) => [fieldOf(index, name), value]),
  );
  return { vanaf: '03-2026', ...Object.fromEntries(fields) };
}

describe('the form of codes', () => {
  it('has a line for each subject, with the rule that counts for it', () => {
    const rules = [{ part: 'salary', label: 'Begraafplaatsen', taakveld: '7.5', costCentre: 'K1' }] as const;
    const { lines } = formOf('01-2026', SUBJECTS, rules);
    expect(lines.map(({ codes }) => [codes.taakveld, codes.kostenplaats])).toEqual([
      ['', ''],
      ['7.5', 'K1'],
      ['', ''],
    ]);
  });

  it('makes rules of the lines that are filled in, with a comma in a taakveld as people write it', () => {
    const { given } = readCodingForm(
      sent(
        { onderdeel: 'loonkosten', taakveld: '0,2', rekening: '4351' },
        { onderdeel: 'loonkosten', omschrijving: 'Begraafplaatsen', taakveld: '' },
        { onderdeel: 'overhead', taakveld: '0.4' },
      ),
    );
    expect(given).toEqual({
      from: '2026-03',
      rules: [
        { part: 'salary', taakveld: '0.2', ledgerAccount: '4351' },
        { part: 'overhead', taakveld: '0.4' },
      ],
    });
  });

  it('loses nothing without a word: a subject twice, a heading that cannot be, and more rules than fit', () => {
    const twice = readCodingForm(
      sent(
        { onderdeel: 'overhead', omschrijving: 'balie', taakveld: '0.4' },
        { onderdeel: 'loonkosten', omschrijving: 'Balie', taakveld: '0.2' },
        { onderdeel: 'loonkosten', taakveld: '' },
        { onderdeel: 'loonkosten', omschrijving: 'balie', taakveld: '7.5' },
      ),
    );
    expect(twice.given).toBeUndefined();
    expect(twice.errors.map(({ name }) => name)).toEqual(['regel-0-taakveld', 'regel-3-taakveld']);
    const many = Array.from({ length: 201 }, (_, index) => ({
      ...{ onderdeel: 'loonkosten', omschrijving: `groep ${index.toString()}`, taakveld: '0.2' },
    }));
    expect(readCodingForm(sent(...many)).errors).toEqual([
      { name: 'vanaf', message: expect.stringContaining('ten hoogste 200 regels') },
    ]);
    expect(readCodingForm(sent(...many.slice(1))).given?.rules).toHaveLength(200);
  });

  it.each(['12-9999', '01-0001'])('asks for another month than %s', (vanaf) => {
    const { errors } = readCodingForm({ ...sent({ onderdeel: 'overhead', taakveld: '0.4' }), vanaf });
    expect(errors.map(({ name }) => name)).toEqual(['vanaf']);
  });
});
