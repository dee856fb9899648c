import { textOf } from './fields';
import { wrongWithText } from './wrong-with-text';

describe('a text that someone types', () => {
  it('is never cut: what is too long is said', () => {
    const long = 'a'.repeat(2_001);
    expect(textOf({ reden: long }, 'reden')).toBe(long);
    expect(wrongWithText(long, 'Vul een reden in.')).toBe(
      'Deze tekst is te lang. Gebruik ten hoogste 2000 tekens.',
    );
    expect(wrongWithText(long.slice(1), 'Vul een reden in.')).toBeUndefined();
  });

  it('is asked for when it was left out', () => {
    expect(wrongWithText('', 'Vul een reden in.')).toBe('Vul een reden in.');
  });
});
