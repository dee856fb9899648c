import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { renderControlReport, renderCoverLetter } from '../../src/documents/render';
import { readPdf } from './read-pdf';
import { EMPTY, FIGURES, PAPER } from './sample-cemetery';

const plain = (text: string): string => text.replaceAll(/[\s|]+/g, ' ');

const PAPERS = [
  [
    'the control report',
    renderControlReport,
    PAPER,
    [
      ...[
        'K2B-2026-07, volgnummer 24',
        '24 augustus 2026 tot en met 4 oktober 2026',
        'Controletotaal € 6.309,00',
        'Ander bedrag dan de verordening 2 regels met een reden, samen € 1.000,00',
      ],
      ...['18 augustus 2026 en 15 september 2026', 'a'.repeat(64), 'b'.repeat(64), 'Beerzerveld 3 2.164,00'],
      ...['BG12 Begraven vanaf 12 jaar 5 6.309,00', 'Laat vastgelegd 1 2.164,00', 'Correcties 1 −917,00'],
      ...['Overige regels 3 5.062,00', 'K2B-2026-06 0 0,00', 'Vrijgegeven door teamleider Dienstverlening'],
      ...['Vrijgegeven op 5 oktober 2026', 'Artikel XX staat in geen tarieventabel.'],
    ],
  ],
  [
    'the control report of an empty file',
    renderControlReport,
    EMPTY,
    [
      'Het bestand heeft nul regels.',
      'Dit is het eerste bestand.',
      'Er zijn geen regels geweigerd, hersteld of weggelaten.',
    ],
  ],
  [
    'the cover letter',
    renderCoverLetter,
    PAPER,
    [
      ...['Aan de financiële administratie van Gemeente Ommen', '5 regels en telt op tot € 6.309,00'],
      ...['Eén regel is van vóór deze periode', 'Eén regel neemt iets terug', '−€ 917,00'],
      ...['Opgesteld door: begraafplaatsadministratie', 'Vrijgegeven door: teamleider Dienstverlening'],
    ],
  ],
  ['the cover letter of an empty file', renderCoverLetter, EMPTY, ['Het bestand heeft nul regels.']],
] as const;

describe.each(PAPERS)('%s', (_name, render, paper, says) => {
  it('says what the file holds', async () => {
    const { text } = await readPdf(await render(paper));
    expect(says.filter((one) => !plain(text).includes(plain(one)))).toEqual([]);
  });

  it('is tagged Dutch PDF/A-3a and PDF/UA-1, and the same to the byte each time', async () => {
    const bytes = await render(paper);
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({ language: 'nl-NL', showsTitle: true, marked: true, untagged: [] });
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(await render(paper)).toEqual(bytes);
  });
});

it('the control report of a file of before says nothing of other amounts than the ordinance', async () => {
  const { deviating: _, ...figures } = FIGURES;
  const { text } = await readPdf(await renderControlReport({ ...PAPER, figures }));
  expect(text).not.toContain('Ander bedrag');
});

/** SHA-256 of what is drawn and embedded, however it is compressed. */
function digestOf(pdf: Buffer): string {
  const streams = pdf.toString('latin1').matchAll(/(\/FlateDecode[^>]*)?>>\nstream\n([\s\S]*?)\nendstream/g);
  const hash = createHash('sha256');
  for (const [, isCompressed, text = ''] of streams) {
    const content = Buffer.from(text, 'latin1');
    hash.update(isCompressed === undefined ? content : inflateSync(content));
  }
  return hash.digest('hex');
}

// As they were made before rows could be left out.
it.each([
  ['with refused rows', PAPER, 'caa84eb400d8e619447cbf9b53338d14455968207c9143e744824c21b7572121'],
  ['without any', EMPTY, '95844acb70447a33b023e15116b073bcb678d34d7a193be54f69818d65f2aa1e'],
])('the control report %s of before rows could be left out stays as it was', async (_, paper, digest) => {
  const { deviating: _deviating, ...figures } = paper.figures;
  const before = { ...paper, figures };
  expect(digestOf(await renderControlReport({ ...before, isBeforeLeavingOut: true }))).toBe(digest);
  expect(digestOf(await renderControlReport(before))).not.toBe(digest);
});

it('a trial says so on its papers', async () => {
  const { release: _release, ...trial } = PAPER;
  for (const render of [renderControlReport, renderCoverLetter]) {
    const { text } = await readPdf(await render(trial));
    expect(text).toContain('Proef, niet vrijgegeven');
    expect(text).not.toContain('Vrijgegeven door');
  }
});
