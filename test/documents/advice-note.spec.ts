import { renderNote } from '../../src/documents/render';
import { readPdf, type ReadPdf } from './read-pdf';
import { notePaper } from './sample-notes';

const plain = (text: string): string => text.replaceAll(/[\s |-]+/g, ' ').toLowerCase();

const SUBMITTED = { act: 'submit', seen: 'a'.repeat(64) } as const;

/** What each of them says, beside what all of them say. */
const PAPERS = {
  'an advice note that waits': [
    notePaper([SUBMITTED, { act: 'ask', text: 'Kan het\nzonder?' }]),
    ...['Vraag gesteld', 'Gemeentesecretaris, Gemeente Ommen', 'Kan het zonder?', 'f'.repeat(64)],
    ...['Formatieplafond van het jaar', 'De formatie tegen het maximum van de schaal (R1)', '66.657,60'],
    ...['Werkelijke loonkosten tot en met november 2026', '71.956,40', '5.298,80', '78.498,91', '980,00'],
    ...['4.980,00', '4.001,25', 'De grens wordt bereikt in december 2026.'],
  ],
  'an advice note that was agreed to': [
    notePaper([SUBMITTED, { act: 'approve', seen: 'f'.repeat(64) }]),
    ...['Ingestemd (1)', `vingerafdruk ${'f'.repeat(12)}…`, 'gemeentesecretaris, Gemeente Ommen'],
  ],
  'a decision within the ceiling': [
    notePaper([{ act: 'decide-within', seen: 'a'.repeat(64) }]),
    ...['Besloten binnen het plafond (1)', 'teamleider Dienstverlening, Gemeente Twenterand', 'a'.repeat(64)],
  ],
  'an advice note that is being written': [
    notePaper([]),
    ...['Concept', 'Deze nota is nog niet voorgelegd.', 'a'.repeat(64)],
    ...['Wie zou beslissen', 'Gemeentesecretaris, Gemeente Ommen', '4.980,00', '4.001,25'],
    ...['Berekend op 11 december 2026 met wat nu bekend is.', 'De grens wordt bereikt in december 2026.'],
    'Dan kan de teamleider alleen beslissen (SLA, Ziekteverzuim).',
  ],
} as const;

const EVERY = [
  ...['Adviesnota N1', 'Vervanging bij langdurig verzuim, 2026', 'Dienstverlening burgerzaken'],
  ...['Stem in met vervanging boven het plafond.', 'Zonder vervanging sluiten we twee ochtenden.'],
  ...['Schuiven met uren lukt niet.', 'Offerte van 3 december', '€ 4.000,00'],
];

describe.each(Object.entries(PAPERS))('the PDF of %s', (_, [paper, ...says]) => {
  let bytes: Buffer;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await renderNote(paper);
    pdf = await readPdf(bytes);
  });

  it('says what is asked, what it does, and what was decided', () => {
    const text = plain(pdf.text);
    expect([...EVERY, ...says].filter((one) => !text.includes(plain(one)))).toEqual([]);
    expect(text).not.toContain('iemand');
  });

  it('is tagged Dutch PDF/A-3a and PDF/UA-1, and the same to the byte each time', async () => {
    expect(pdf).toMatchObject({ language: 'nl-NL', title: 'Adviesnota N1', showsTitle: true, untagged: [] });
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(await renderNote(paper)).toEqual(bytes);
  });
});

it('the PDF of an advice note has one fingerprint: that of what was put to the client', async () => {
  const approved = { act: 'approve', seen: 'f'.repeat(64) } as const;
  const { text } = await readPdf(await renderNote(notePaper([SUBMITTED, approved])));
  expect(text).not.toContain('a'.repeat(12));
});

it('the PDF of an advice note is of what was put to the client, whatever is being written', async () => {
  const [paper, amended] = [notePaper([SUBMITTED]), notePaper([SUBMITTED], { isAmended: true })];
  expect(await renderNote(amended)).toEqual(await renderNote(paper));
  expect((await readPdf(await renderNote(amended))).text).not.toContain('e'.repeat(64));
});
