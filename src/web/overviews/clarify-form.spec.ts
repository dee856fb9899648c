import { readClarifications } from './clarify-form';

describe('The form that clarifies parts of a half-year', () => {
  it('says something of the parts that are filled in, and nothing of the others', () => {
    const fields = { 'toelichting-formatie': ' Vacature bij de balie ', 'toelichting-overhead': '' };
    const { said, errors } = readClarifications(fields);
    expect(said).toEqual([{ part: 'formation', text: 'Vacature bij de balie' }]);
    expect(errors).toEqual([]);
  });

  it('asks for something, at the first field', () => {
    const { errors } = readClarifications({ 'toelichting-overhead': ' ', 'toelichting-project': '' });
    expect(errors).toEqual([
      expect.objectContaining({
        name: 'toelichting-overhead',
        message: expect.stringContaining('ten minste één'),
      }),
    ]);
    expect(readClarifications(undefined).errors.map(({ name }) => name)).toEqual(['toelichting']);
  });

  it('names every text that is too long, and keeps what was typed', () => {
    const long = 'x'.repeat(2001);
    const { errors, values } = readClarifications({
      'toelichting-formatie': long,
      'toelichting-overhead': 'kort',
    });
    expect(errors.map(({ name }) => name)).toEqual(['toelichting-formatie']);
    expect(values).toEqual({ 'toelichting-formatie': long, 'toelichting-overhead': 'kort' });
  });
});
