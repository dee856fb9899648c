import { renderYearEnd } from '../../src/documents/render';
import { Euro } from '../../src/kernel/money';
import { formatAmount } from '../../src/kernel/text';
import { readPdf, type ReadPdf } from './read-pdf';
import { YEAR_ENDS } from './sample-year-end';

describe.each(Object.entries(YEAR_ENDS))('the PDF of %s', (_name, yearEnd) => {
  const { body, closed } = yearEnd;
  let bytes: Buffer;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await renderYearEnd(yearEnd);
    pdf = await readPdf(bytes);
  });

  it('shows every amount to the cent', () => {
    const amounts = [
      ...[...body.rows, body.total].flatMap(({ actual, chargeable, charged, parked, owed }) => [
        ...[actual, chargeable, charged, parked, owed],
      ]),
      ...body.rows
        .slice(0, 3)
        .flatMap(({ originalBudget, currentBudget }) => [originalBudget, currentBudget]),
      ...body.changes.flatMap(({ parts, amount }) => [amount, ...parts.map((part) => part.amount)]),
      ...body.parked.map(({ amount }) => amount),
      ...body.owed.flatMap(({ net, vat, gross }) => [net, vat, gross]),
      ...body.decided.map(({ amount }) => amount),
      ...[...body.afterwards, ...(closed?.later ?? [])].flatMap(({ first, corrections, amount }) => [
        ...[first, corrections, amount],
      ]),
    ];
    const missing = amounts.map((amount) => formatAmount(Euro.parse(amount)!));
    expect(missing.filter((amount) => !pdf.text.includes(amount))).toEqual([]);
  });

  it('says what state it is in, what it knew, and what proves it', () => {
    const text = pdf.text.replaceAll('\u00a0', ' ').replaceAll('|', ' ');
    expect(text).toContain(closed ? 'Vastgesteld op 28 januari 2027 door teamleider' : 'Concept');
    expect(text).toContain('28 januari 2027 (positie 412)');
    expect(text).toContain('januari tot en met december 2026');
    for (const proof of ['164', body.charged.hash, yearEnd.fingerprint]) expect(text).toContain(proof);
  });

  it('says what changed the budget with its article, and the source only where no more was kept', () => {
    // A cell that is too narrow for a name breaks it.
    const bare = (text: string): string => text.replaceAll(/[\s|-]/g, '').toLowerCase();
    const says = (text: string): boolean => bare(pdf.text).includes(bare(text));
    for (const { source, grounds } of body.changes)
      expect([source, says(source)]).toEqual([source, grounds === undefined]);
    if (body.changes.some(({ grounds }) => grounds))
      expect(says('Cao-verhoging per 1 juli 2026 (DVO 4.3)')).toBe(true);
  });

  it('tells what came after closing apart from what was issued', () => {
    expect(pdf.text.includes('Na afsluiting 2026')).toBe((closed?.later ?? []).length > 0);
  });

  it('is tagged Dutch PDF/A-3a and PDF/UA-1, and the same to the byte each time', async () => {
    expect(pdf).toMatchObject({
      language: 'nl-NL',
      title: 'Jaarafrekening 2026',
      showsTitle: true,
      marked: true,
      untagged: [],
    });
    expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(await renderYearEnd(yearEnd)).toEqual(bytes);
  });
});
