import { renderPdf, renderUbl } from '../../src/documents/render';
import type { Compensation, IssuedDocument } from '../../src/invoicing/domain';
import { Euro } from '../../src/kernel/money';
import { formatAmount, formatEuro } from '../../src/kernel/text';
import { readPdf, type ReadPdf } from './read-pdf';
import { CUSTOMER, sampleDocument } from './sample-documents';
import { KINDS } from './sample-kinds';

async function render(document: IssuedDocument): Promise<{ bytes: Buffer; ubl: string; pdf: ReadPdf }> {
  const ubl = renderUbl(document);
  const bytes = await renderPdf(document, ubl);
  return { bytes, ubl, pdf: await readPdf(bytes) };
}

const AMOUNT = /−?\d{1,3}(?:\.\d{3})*,\d{2}/g;

/** How often each amount stands in a text. */
function countAmounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const amount of text.match(AMOUNT) ?? []) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  return counts;
}

function shown(amount: string): string {
  return formatAmount(Euro.parse(amount)!);
}

function printed(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe.each(Object.entries(KINDS))('the PDF of %s', (_name, document) => {
  let rendered: Awaited<ReturnType<typeof render>>;
  beforeAll(async () => {
    rendered = await render(document);
  });

  it('shows every amount of the document to the cent', () => {
    const { text } = rendered.pdf;
    const inText = countAmounts(text);
    const corrections = document.lines.filter(({ kind }) => kind === 'correction');
    const expected = countAmounts(
      [
        ...document.lines.map(({ amount }) => amount),
        ...corrections.flatMap(({ charged, owed }) => [charged, owed]),
        ...(document.group === 'taxed' ? document.vat.flatMap(({ base, amount }) => [base, amount]) : []),
        ...document.parked.map(({ amount }) => amount),
        document.net,
      ]
        .map(shown)
        .join('|'),
    );
    for (const [amount, count] of expected) {
      expect({ amount, found: (inText.get(amount) ?? 0) >= count }).toEqual({ amount, found: true });
    }
  });

  it('shows the total above zero, with the words for who pays', () => {
    const gross = Euro.parse(document.gross)!;
    const isCredit = document.kind === 'credit-note';
    const suffix = document.group === 'taxed' ? ', inclusief btw' : '';
    const label = isCredit ? 'Terug te ontvangen' : 'Te betalen';
    const total = printed(formatEuro(isCredit ? gross.negated() : gross));
    expect(rendered.pdf.text).toContain(`${label}${suffix}|${total}|`);
    expect(total).not.toContain('−');
  });

  it('is tagged, in Dutch, and shows its title', () => {
    const { pdf } = rendered;
    const title = `${document.kind === 'credit-note' ? 'Creditfactuur' : 'Factuur'} ${document.number}`;
    expect(pdf).toMatchObject({ language: 'nl-NL', title, showsTitle: true, marked: true });
    expect(pdf.untagged).toEqual([]);
  });

  it('claims PDF/A-3a and PDF/UA-1', () => {
    const { xmp } = rendered.pdf;
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain(
      '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    );
  });

  it('has one title, headings, lists, and tables with headings of columns and rows', () => {
    const { pdf, bytes } = rendered;
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
    for (const role of [
      'Document',
      'Sect',
      'H2',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
    ]) {
      expect(pdf.roles).toContain(role);
    }
    const objects = bytes.toString('latin1');
    const headings = objects.match(/\/S \/TH\n/g) ?? [];
    const scopes = objects.match(/\/Scope \/(?:Column|Row)\n/g) ?? [];
    expect(headings.length).toBeGreaterThan(0);
    expect(scopes).toHaveLength(headings.length);
  });

  it('carries its e-invoice unchanged, as an alternative', () => {
    const { pdf, ubl, bytes } = rendered;
    expect(pdf.attachments).toEqual({ [`${document.number}.xml`]: Buffer.from(ubl, 'utf8') });
    expect(bytes.toString('latin1')).toContain('/AFRelationship /Alternative');
  });

  it('embeds every font and counts its pages', () => {
    const objects = rendered.bytes.toString('latin1');
    expect(objects.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(objects).not.toContain('Helvetica');
    const pages = rendered.pdf.pages.length.toString();
    rendered.pdf.pages.forEach((page, index) => {
      expect(page).toContain(`pagina ${(index + 1).toString()} van ${pages}`);
    });
  });
});

async function textOf(document: IssuedDocument): Promise<string> {
  return (await render(document)).pdf.text;
}

describe('what the letter says', () => {
  it('groups the IBAN in fours and names the payment reference', async () => {
    const text = await textOf(KINDS['one line']!);
    expect(text).toContain('NL13 TEST 0123 4567 89');
    expect(text).toContain('Betalingskenmerk|F2026-0001 DVO-2024-01');
  });

  it('gives the reason without VAT and no VAT number outside VAT', async () => {
    const text = await textOf(KINDS['a month outside VAT']!);
    expect(text).toContain('Buiten de heffing van btw');
    expect(text).not.toContain('NL123456782B01');
    expect(await textOf(KINDS['a taxed month']!)).toContain('Btw NL123456782B01');
    expect(await textOf(KINDS['reverse charge']!)).toContain('Btw verlegd');
    expect(await textOf(KINDS['an exempt month']!)).toContain('Vrijgesteld van btw');
  });

  it('says over what the client can reclaim VAT, where a ruling says so', async () => {
    const lines = [
      { part: 'training', vatCategory: 'S', vatPercentage: '21.00', amount: '100.00' },
      { part: 'overhead', vatCategory: 'S', vatPercentage: '21.00', amount: '50.00' },
    ] as const;
    const [vat] = sampleDocument(lines).vat;
    const saying = (...compensation: Compensation[]): Promise<string> =>
      textOf(sampleDocument(lines, { vat: [{ ...vat!, compensation }] }));
    expect(await saying({ compensable: 'yes', base: '150.00' })).toContain(
      'Btw 21 %: terug te vragen bij het BTW-compensatiefonds.',
    );
    const divided = await saying(
      { compensable: 'no', base: '100.00' },
      { compensable: 'unknown', base: '50.00' },
    );
    expect(divided).toContain('Btw 21 %: over € 100,00 niet terug te vragen');
    expect(divided).toContain('Btw 21 %: over € 50,00 nog niet bekend');
    expect(await textOf(sampleDocument(lines))).not.toContain('compensatiefonds');
  });

  it('names the assessments of corporation tax', async () => {
    const assessments = [
      { assessment: '1234V60112', assessedOn: '2026-01-12' },
      { assessment: '1234V60113' },
    ];
    const line = { part: 'corporation-tax', amount: '10.00' } as const;
    const name =
      'Vennootschapsbelasting volgens aanslag 1234V60112 van 12 januari 2026 en aanslag 1234V60113';
    const text = await textOf(sampleDocument([{ ...line, assessments }]));
    expect(text.replaceAll('|', ' ')).toContain(name);
    expect(renderUbl(sampleDocument([{ ...line, assessments }]))).toContain(name);
    expect(await textOf(sampleDocument([line]))).not.toContain('volgens');
  });

  it('says which document a credit note takes back or corrects', async () => {
    expect(await textOf(KINDS['an invoice taken back whole']!)).toContain(
      'Deze creditfactuur neemt factuur F2026-0001 geheel terug.',
    );
    expect(await textOf(KINDS['a taxed credit note with charges inside']!)).toContain(
      'Deze creditfactuur corrigeert bedragen van F2025-0010 en F2025-0011.',
    );
    expect(await textOf(KINDS['a credit note taken back whole']!)).toContain(
      'Deze factuur neemt creditfactuur C2026-0001 geheel terug.',
    );
  });

  it('names a due date only where there is something to pay', async () => {
    expect(await textOf(KINDS['one line']!)).toContain('Vervaldatum|05-03-2026 (indicatief)');
    for (const kind of ['a credit note', 'an invoice taken back whole', 'a total of zero'])
      expect(await textOf(KINDS[kind]!)).not.toContain('Vervaldatum');
  });

  it('says how much of the year is charged, and what is parked, why and until when', async () => {
    const text = await textOf(KINDS['a month outside VAT']!);
    expect(text).toContain('Tot en met januari: € 61.204,18 van € 734.450,00 (8,3 %).');
    expect(text).toContain('Addendum zonder akkoord|Uw akkoord op het addendum (DVO 3.6)|3.150,00');
  });

  it('names late lines and corrections with their annex, and causes with their subtotals', async () => {
    const text = await textOf(KINDS['a month outside VAT']!);
    expect(text).toContain('Niet eerder gefactureerd (bijlage 2)|2.012,20');
    expect(text).toContain('Correcties op eerdere maanden (bijlage 3)|518,39');
    expect(text).toContain('A|Salaristabel Cao Gemeenten per 1 juli 2025|750,11');
    expect(text).toContain('B|Loonjournaal januari 2026|−231,72');
    expect(text).toContain('11|Overhead 24,5 %|11.000,00|10.915,89|−84,11|A 147,61 · B −231,72');
    expect(text).toContain('Opleidingskosten|Niet eerder gefactureerd|1.200,00');
  });

  it('shows a month made again as that month, with what it replaces', async () => {
    const text = await textOf(KINDS['a month made again after a crediting']!);
    expect(text).toContain('Deze factuur vervangt F2026-0001 (gecrediteerd met C2026-0003).');
    expect(text).toContain('Werkelijke loonkosten Balie|24.810,44');
    expect(text).toContain('Overhead 24,5 %|11.471,36');
    expect(text).toContain('Bijlage 1: specificatie');
    expect(text).not.toMatch(/niet eerder/i);
  });

  it('never calls a cost that may have been taken back one that was not invoiced before', async () => {
    const text = await textOf(KINDS['a month and an earlier one made again']!);
    expect(text).toContain(
      'Deze factuur vervangt F2025-0012 (gecrediteerd met C2026-0004) en F2026-0001 (gecrediteerd met C2026-0003).',
    );
    expect(text).toContain('Niet eerder of opnieuw gefactureerd (bijlage 2)|2.012,20');
    expect(text).not.toMatch(/niet eerder gefactureerd/i);
  });

  it('keeps a year of corrections on two pages, with the headings on each', async () => {
    const { pdf } = await render(KINDS['corrections of a whole year']!);
    const withCorrections = pdf.pages.filter((page) => page.includes('|Verschuldigd (€)|'));
    expect(withCorrections).toHaveLength(2);
    const lines = withCorrections.join('|').match(/\|A1 Extra openstelling in de avond\|1\.660,76/g);
    expect(lines).toHaveLength(12);
    const causes = withCorrections[0]!.slice(withCorrections[0]!.indexOf('Code|Oorzaak|Artikel|'));
    expect(causes).toContain('A|Cao-verhoging per 1 juli 2025|DVO 4.3|');
    expect(causes).toContain(
      'Overhead 24,5 % per 1 januari 2025 en formatie Balie per 1 mei 2025|DVO 3.4, DVO 4.2|',
    );
    const subtotals = causes
      .slice(0, causes.indexOf('|Totaal|') + 1)
      .match(/(?<=\|)−?[\d.]+,\d{2}(?=\|)/g)!
      .map((amount) => Number(amount.replace('−', '-').replaceAll('.', '').replace(',', '')));
    const corrections = KINDS['corrections of a whole year']!.lines.filter(
      ({ kind }) => kind === 'correction',
    );
    const sum = corrections.reduce((total, { amount }) => total + Math.round(Number(amount) * 100), 0);
    expect(subtotals).toHaveLength(6);
    expect(subtotals.reduce((total, cents) => total + cents, 0)).toBe(sum);
    expect(causes).toContain(`|Totaal|${shown((sum / 100).toFixed(2))}|`);
  });

  it('remarks on every year whose ceiling rests on a provisional table, and on no other', async () => {
    const text = (await textOf(KINDS['a month on a provisional salary table']!)).replaceAll('|', ' ');
    for (const [year, month] of [
      ['2025', 'oktober 2025'],
      ['2026', 'januari 2026'],
    ] as const)
      expect(text).toContain(
        `Het plafond van ${year} rust vanaf ${month} op een voorlopige salaristabel (Cao Gemeenten per 1 oktober 2025).`,
      );
    expect(text).toContain('De gepubliceerde tabel vervangt die en geeft zo nodig een correctie.');
    expect(await textOf(KINDS['a month outside VAT']!)).not.toContain('voorlopige');
  });

  it('gives the published table as the cause of what the provisional one was off', async () => {
    const text = await textOf(KINDS['a published salary table in place of a provisional one']!);
    expect(text).toContain(
      'A|Gepubliceerde salaristabel per 1 juli 2025 in plaats van de voorlopige|DVO 4.3|37,00',
    );
    expect(text).not.toContain('rust vanaf');
  });

  it('repeats headings of a long summary as decoration, not in the structure', async () => {
    const { pdf } = await render(KINDS['many lines and long names']!);
    expect(pdf.text.match(/Omschrijving\|Bedrag/g)?.length).toBeGreaterThan(1);
    expect(pdf.roles.filter((role) => role === 'H2')).not.toHaveLength(0);
  });

  it('prints a box for a character that the font lacks, and nothing for an invisible one', async () => {
    const customer = { ...CUSTOMER, name: 'Gemeente Łódź-Ommen 漢', contactName: 'Ĳssel\u00adzijde ﬀ' };
    const text = await textOf(sampleDocument([{ amount: '1.00' }], { customer }));
    expect(text).toContain('Gemeente Łódź-Ommen □');
    expect(text).toContain('Ĳsselzijde');
  });
});
