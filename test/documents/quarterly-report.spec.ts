import { strFromU8, unzipSync } from 'fflate';
import type { QuarterPaper } from '../../src/documents';
import { renderQuarterlyReport, renderQuarterlyText } from '../../src/documents/render';
import { Euro } from '../../src/kernel/money';
import { formatAmount } from '../../src/kernel/text';
import type { Month } from '../../src/kernel/time';
import { readPdf, type ReadPdf } from './read-pdf';
import { quarterPaper } from './sample-quarter';

const COMMENT = { act: 'comment', section: 'zelfevaluatie', text: 'Wanneer is\ndat ingelopen?' } as const;
const ANSWER = { act: 'answer', section: 'zelfevaluatie', text: 'In de tweede week van mei.' } as const;

const PAPERS: Readonly<Record<string, readonly [QuarterPaper, string]>> = {
  'is a draft': [quarterPaper([]), 'Concept, nog niet voorgelegd'],
  'was put to the client': [
    quarterPaper([{ act: 'submit' }, COMMENT]),
    'Voorgelegd op 9 april 2026, met opmerkingen die nog geen antwoord hebben',
  ],
  'was fixed': [
    quarterPaper([{ act: 'submit' }, COMMENT, ANSWER, { act: 'fix', seen: 'f'.repeat(64) }]),
    'Vastgesteld op 12 april 2026 door regisseur, Gemeente Ommen',
  ],
};

const plain = (text: string): string =>
  text
    .replaceAll(/[|\s\u00a0-]+/g, ' ')
    .replaceAll(' .', '.')
    .toLowerCase();

/** What a report says, in either kind of file. */
function saidIn({ report, fingerprint }: QuarterPaper, state: string): string[] {
  const { rows, formation, changes } = report.filled;
  const amounts = [
    ...rows.flatMap(({ annualBudget, inQuarter, toDate }) => [
      ...[annualBudget, ...Object.values(inQuarter), ...Object.values(toDate)],
    ]),
    ...formation.flatMap(({ salaries }) => [salaries.budget, salaries.chargeable]),
    ...changes.map(({ amount }) => amount),
  ];
  return [
    ...[state, fingerprint, 'Dienstverlening van Gemeente Twenterand aan Gemeente Ommen'],
    ...report.sections.map(({ title }, index) => `${(index + 1).toString()}. ${title}`),
    ...report.sections.flatMap(({ text }) => text?.split('\n') ?? []),
    ...amounts.map((amount) => formatAmount(Euro.parse(amount) ?? Euro.ZERO)),
    // This quarter, the one before and the one a year before, of a measure, a product and a service.
    'Eerste kwartaal 2026 Vierde kwartaal 2025 Eerste kwartaal 2025',
    ...['Open plekken in de agenda 45 44 41', 'Paspoort 495 492 483', '1.1 1e lijn balie'],
    ...['Totaal 1.1 1e lijn balie burgerzaken 10.350 10.296 10.134', 'Publieksopeningstijden (uren) 402,5'],
    ...['Zelfevaluatie BRP 88,25 % 88,25 % 88,25 % ten minste 90 %, niet gehaald'],
    ...['Zelfevaluatie reisdocumenten 96 % 96 % 96 % ten minste 90 %', 'Bezwaarschriften – – –'],
    ...['Bron: telling frontoffice, eerste werkdag na het kwartaal.', 'Er is geen opzegging bekend.'],
    ...['A1 · Naturalisation peak Meerwerk loopt 4.000,00 66,75', 'Addendum E1 (DVO 4.6)'],
    'Over dit onderdeel is niets vastgelegd of geschreven.',
  ];
}

describe.each(Object.entries(PAPERS))('the PDF of a quarterly report that %s', (_, [paper, state]) => {
  let bytes: Buffer;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await renderQuarterlyReport(paper);
    pdf = await readPdf(bytes);
  });

  it('says all of the report, and how it stands', () => {
    const text = plain(pdf.text);
    // In a PDF a number stands apart from the words of its row.
    expect(saidIn(paper, state).filter((one) => !text.includes(plain(one)))).toEqual([]);
    expect(pdf.text).not.toMatch(/NaN|undefined|iemand-van-ons/);
    expect(pdf.text.trimStart()).toMatch(paper.state === 'draft' ? /^CONCEPT/ : /^Gemeente Twenterand/);
  });

  it('has charts over the quarters and of the costs, each before the table with its numbers', () => {
    const order = pdf.roles.filter((role) => role === 'Figure' || role === 'Table');
    expect(order.filter((role) => role === 'Figure')).toHaveLength(5);
    order.forEach((role, index) => {
      if (role === 'Figure') expect(['Figure', 'Table']).toContain(order[index + 1]);
    });
  });

  it('is tagged Dutch PDF/A-3a and PDF/UA-1, and the same to the byte each time', async () => {
    const title = 'Kwartaalrapportage eerste kwartaal 2026';
    expect(pdf).toMatchObject({ language: 'nl-NL', title, showsTitle: true, marked: true, untagged: [] });
    expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const headings = pdf.roles.filter((role) => /^H\d$/.test(role));
    expect(headings[0]).toBe('H1');
    headings.forEach((role, index) => {
      if (role === 'H3') expect(['H2', 'H3']).toContain(headings[index - 1]);
    });
    expect(await renderQuarterlyReport(paper)).toEqual(bytes);
  });
});

const written = (content: Buffer): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(content)).map(([name, part]) => [name, strFromU8(part)]));
const textOf = (xml: string): string =>
  xml
    .replaceAll(/<\/w:p>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');

describe.each(Object.entries(PAPERS))('the text of a quarterly report that %s', (_, [paper, state]) => {
  let bytes: Buffer;
  let parts: Record<string, string>;

  beforeAll(async () => {
    bytes = await renderQuarterlyText(paper);
    parts = written(bytes);
  });

  it('says all that the PDF says', () => {
    const text = plain(textOf(parts['word/document.xml'] ?? ''));
    expect(saidIn(paper, state).filter((one) => !text.includes(plain(one)))).toEqual([]);
    expect(text).not.toMatch(/nan |undefined|iemand/);
    expect(textOf(parts['word/header1.xml'] ?? '')).toMatch(
      paper.state === 'draft' ? /^CONCEPT/ : /^Gemeente Twenterand/,
    );
  });

  it('has real headings and tables with headings that are repeated, in Dutch', () => {
    const xml = parts['word/document.xml'] ?? '';
    const count = (pattern: RegExp): number => [...xml.matchAll(pattern)].length;
    expect(count(/w:val="Heading1"/g)).toBe(1);
    expect(count(/w:val="Heading2"/g)).toBe(paper.report.sections.length + 1);
    expect(count(/w:val="Heading3"/g)).toBeGreaterThan(8);
    expect(count(/<w:tbl>/g)).toBeGreaterThan(10);
    expect(count(/<w:tblHeader\/>/g)).toBe(count(/<w:tbl>/g));
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"/>');
  });

  it('names nobody, tells no clock, and is the same to the byte each time', async () => {
    const properties = parts['docProps/core.xml'] ?? '';
    expect(properties).toContain('<dc:creator>Slotsom</dc:creator>');
    expect(properties).toContain('<cp:lastModifiedBy>Slotsom</cp:lastModifiedBy>');
    expect([...properties.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(([moment]) => moment)).toEqual([
      `${paper.day}T12:00:00Z`,
      `${paper.day}T12:00:00Z`,
    ]);
    jest.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), doNotFake: ['nextTick', 'setImmediate'] });
    const again = await renderQuarterlyText(paper);
    jest.useRealTimers();
    expect(again.equals(bytes)).toBe(true);
  });
});

describe('a text as it came from a browser', () => {
  const typed = 'Wat opvalt:\r\n- drukte aan\tde balie\r\n• lange wachttijd\r\n\r\nIn mei is dat voorbij.';
  const [{ report, ...head }] = PAPERS['was fixed']!;
  const sections = report.sections.map((one) => (one.key === 'formatie' ? { ...one, text: typed } : one));
  const paper = {
    ...{ ...head, report: { ...report, sections } },
    acts: head.acts.map((one) => (one.act === 'comment' ? { ...one, text: typed } : one)),
  };

  it('has paragraphs and lists on paper, in the section and in what was said of it, and no boxes', async () => {
    const pdf = await readPdf(await renderQuarterlyReport(paper));
    const before = await readPdf(await renderQuarterlyReport({ ...head, report }));
    expect(pdf.text).not.toContain('\u25a1');
    expect(plain(pdf.text)).toContain('drukte aan de balie');
    const count = (roles: readonly string[], role: string): number =>
      roles.filter((one) => one === role).length;
    expect(count(pdf.roles, 'LI') - count(before.roles, 'LI')).toBe(4);
    expect(plain(pdf.text)).toContain('bij versie 1): wat opvalt:');
  });

  it('has paragraphs and lists of the word processor in the text', async () => {
    const xml = written(await renderQuarterlyText(paper))['word/document.xml'] ?? '';
    expect([...xml.matchAll(/<w:numPr>/g)]).toHaveLength(4);
    expect(plain(textOf(xml))).toContain('lange wachttijd');
    expect(plain(textOf(xml))).not.toContain('• lange');
    const again = await renderQuarterlyText(paper);
    expect(again.equals(await renderQuarterlyText(paper))).toBe(true);
  });
});

describe('what both sides said of a section', () => {
  it('stands under it, with who said it and when, on paper and in the text', async () => {
    const [paper] = PAPERS['was fixed']!;
    const said = plain(
      [
        'Opmerking van Gemeente Ommen (regisseur, 10 april 2026, bij versie 1): Wanneer is dat ingelopen?',
        'Antwoord van Gemeente Twenterand (teamleider Dienstverlening, 11 april 2026, bij versie 1): In de tweede week van mei.',
      ].join(' '),
    );
    const { text } = await readPdf(await renderQuarterlyReport(paper));
    expect(plain(text)).toContain(said);
    expect(plain(text)).toContain('vingerafdruk ffffffffffff');
    const xml = written(await renderQuarterlyText(paper))['word/document.xml'] ?? '';
    expect(plain(textOf(xml))).toContain(said);
  });
});

describe('a quarter of which payroll is missing', () => {
  const [{ report, ...head }] = PAPERS['was put to the client']!;
  const withMissing = (monthsWithoutPayroll: readonly Month[]): QuarterPaper => ({
    ...head,
    report: { ...report, filled: { ...report.filled, monthsWithoutPayroll } },
  });

  it('names the months on paper and in the text, and says nothing when there are none', async () => {
    const paper = withMissing(['2026-02' as Month, '2026-03' as Month]);
    const said = 'van februari 2026 en maart 2026 zijn geen loonkosten ingelezen.';
    const pdf = plain((await readPdf(await renderQuarterlyReport(paper))).text);
    const text = plain(textOf(written(await renderQuarterlyText(paper))['word/document.xml'] ?? ''));
    for (const one of [pdf, text]) expect(one.split(said)).toHaveLength(3);
    const whole = await readPdf(await renderQuarterlyReport(withMissing([])));
    expect(plain(whole.text)).not.toContain('zijn geen loonkosten');
  });

  it('leaves a report that was put before this was kept as it was', async () => {
    const { monthsWithoutPayroll: _, ...filled } = report.filled;
    const before = await renderQuarterlyReport({ ...head, report: { ...report, filled } });
    expect(before.equals(await renderQuarterlyReport(withMissing([])))).toBe(true);
  });
});

describe('the first quarter that is reported', () => {
  it('has no chart over time, as long as there is one quarter', async () => {
    const { roles } = await readPdf(await renderQuarterlyReport(quarterPaper([], true)));
    expect(roles.filter((role) => role === 'Figure')).toHaveLength(1);
  });
});
