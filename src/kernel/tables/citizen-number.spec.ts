import { containsCitizenNumber } from './citizen-number';

describe('numbers like a citizen service number', () => {
  it.each(['123456782', 'E123456782', '1234.56.782', '123 456 782', 'terug 123-456-782 maart', '010464554'])(
    '%s is one',
    (text) => {
      expect(containsCitizenNumber(text)).toBe(true);
    },
  );

  it.each(['', 'E001', '123456789', '1234567820', '0123456782', '000000000', '2026-01-01 2', '12345678-2'])(
    '%s is none',
    (text) => {
      expect(containsCitizenNumber(text)).toBe(false);
    },
  );
});
