import { checkBeforeIssue, checkGlyphs } from '../../src/documents';
import { wordFault } from '../../src/platform/wording';
import { sampleDocument } from './sample-documents';
import { KINDS } from './sample-kinds';
import { SLIPS, TAXED, withCustomer, withSupplier, withVat } from './slips';

describe('the check before a document is issued', () => {
  it.each(Object.entries(KINDS))('lets %s pass', (_name, document) => {
    expect(checkBeforeIssue(document)).toEqual([]);
  });

  it.each(SLIPS)('catches %s', (_name, [document, path, code]) => {
    const found = checkBeforeIssue(document).map((fault) => `${fault.path} ${fault.code}`);
    expect(found).toContain(`${path} ${code}`);
  });

  it('says what was expected', () => {
    expect(checkBeforeIssue(withVat(TAXED, 0, { amount: '12852.00' }))).toContainEqual({
      path: 'vat[0].amount',
      code: 'vat-differs',
      values: { expected: '12852.88', found: '12852.00' },
    });
  });

  it('rounds VAT half up: away from zero', () => {
    const half = { amount: '0.50', vatCategory: 'S', vatPercentage: '21.00' } as const;
    const document = sampleDocument([half]);
    expect(document.vat[0]?.amount).toBe('0.11');
    expect(checkBeforeIssue(document)).toEqual([]);
    expect(checkBeforeIssue(withVat(document, 0, { amount: '0.10' }))).not.toEqual([]);
  });

  it('reports all faults at once, and each once', () => {
    const document = { ...withSupplier({ oin: '1', kvk: '2', iban: '3' }), dueOn: '2026-01-01' };
    const faults = checkBeforeIssue(document);
    expect(faults.map(({ path }) => path)).toEqual([
      'supplier.oin',
      'supplier.kvk',
      'supplier.iban',
      'dueOn',
    ]);
  });

  it('accepts an OIN that does not rest on an RSIN, and a foreign VAT number and postal code', () => {
    expect(checkBeforeIssue(withCustomer({ oin: '00000003123456780000' }))).toEqual([]);
    const abroad = { countryCode: 'BE', postalCode: '1000', vatId: 'BE0123456749' };
    expect(checkBeforeIssue(withCustomer(abroad))).toEqual([]);
  });

  it.each(SLIPS)('has Dutch words for %s', (_name, [, , code]) => {
    const wording = wordFault({ path: '', code });
    expect(wording).not.toBe(code);
    expect(wording).toMatch(/\.$/);
  });
});

describe('the check of characters', () => {
  it('names the place and the characters that the font lacks', () => {
    expect(checkGlyphs(withCustomer({ name: 'Gemeente 漢字漢' }))).toEqual([
      { path: 'customer.name', code: 'missing-glyph', values: { characters: '漢 字' } },
    ]);
  });

  it.each(['Łódź', 'Ďáblice', 'Čapek', 'Brașov', 'Ĳssel', '€ – ’ … ½ ²', 'e\u0301'])('accepts %s', (name) => {
    expect(checkGlyphs(withCustomer({ name }))).toEqual([]);
  });
});
