import { isDutchPostalCode, isDutchVatId, isIban, isKvkNumber, isOin } from './identifiers';

describe('numbers of registers', () => {
  it.each<[string, (text: string) => boolean, readonly string[], readonly string[]]>([
    [
      'an OIN',
      isOin,
      ['00000001123456782000', '00000001111222333000', '00000003123456780000'],
      [
        ...['00000001123456789000', '00000001123456782001', '00000001000000000000'],
        ...['0000000112345678200', '000000011234567820000', ''],
      ],
    ],
    [
      'an IBAN',
      isIban,
      ['NL13TEST0123456789', 'BE68539007547034'],
      ['NL13TEST0123456798', 'NL26TEST012345678', 'BE68539007547035', 'NL13 TEST 0123 4567 89', ''],
    ],
    ['a KvK number', isKvkNumber, ['01234567'], ['1234567', '123456789']],
    ['a VAT id', isDutchVatId, ['NL123456782B01'], ['NL123456782B1', '123456782B01']],
    ['a postal code', isDutchPostalCode, ['7671 GA', '7671GA'], ['0671 GA', '7671 ga', '7671  GA']],
  ])('tells %s from what is none', (_, isRight, right, wrong) => {
    expect(right.filter((text) => !isRight(text))).toEqual([]);
    expect(wrong.filter(isRight)).toEqual([]);
  });
});
