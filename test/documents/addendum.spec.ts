import { stateOf } from '../../src/addenda/domain';
import { renderAddendum } from '../../src/documents/render';
import { readPdf, type ReadPdf } from './read-pdf';
import { ADDENDUM_PAPERS } from './sample-addenda';

const plain = (text: string): string => text.replaceAll(/[\s |-]+/g, ' ');

/** What each of them says, beside what all of them say. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  'an addendum that waits': [
    ...['Meerwerk: Piek in naturalisaties', 'Wacht op akkoord', '56 uur tegen € 71,40 per uur'],
    ...['€ 3.998,40 zonder btw', '€ 4.000,00 zonder btw', 'februari 2026 tot en met mei 2026'],
    ...[
      'Vraag gesteld (1)',
      'regisseur, Gemeente Ommen',
      'Waarom 56 uur?',
      'Veertien verzoeken van vier uur.',
    ],
    ...['Namens Gemeente Ommen', 'Namens Gemeente Twenterand', 'Handtekening'],
  ],
  'an addendum that was agreed to': [
    'Afgerond',
    'vast bedrag van € 12.500,00',
    'gedateerd 13 01 2026',
    `vingerafdruk ${'f'.repeat(12)}…`,
    'in Slotsom overeengekomen',
    'Maximum € 12.500,00 zonder btw',
  ],
  'temporary formation': [
    ...[
      'Medewerker balie, schaal 7, 18,5 uur per week, van 1 maart 2026 tot 1 juni 2026',
      'Publicatiegroep',
      'Klantcontact',
      'Via de loonkosten',
    ],
  ],
  'a calamity': [
    ...[
      'Loopt',
      'Gebeurd op 3 februari 2026: een leiding is gesprongen',
      'Ingelicht: regisseur op 3 februari 2026',
    ],
    ...[
      'ondertekenen is niet nodig',
      'C1-0001 en C1-0002, samen € 1.540,50',
      `vingerafdruk ${'f'.repeat(12)}…`,
    ],
  ],
};

describe.each(Object.entries(ADDENDUM_PAPERS))('the PDF of %s', (name, paper) => {
  let bytes: Buffer;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await renderAddendum(paper);
    pdf = await readPdf(bytes);
  });

  it('says what is agreed, for how much, and what was decided', () => {
    const text = plain(pdf.text).toLowerCase();
    const said = [...SAYS[name]!, 'f'.repeat(64), 'Dienstverlening burgerzaken (DVO OMMEN TWENTERAND)'];
    expect(said.filter((one) => !text.includes(plain(one).toLowerCase()))).toEqual([]);
    expect(text).not.toContain('iemand');
  });

  it('is tagged Dutch PDF/A-3a and PDF/UA-1, and the same to the byte each time', async () => {
    expect(pdf).toMatchObject({
      language: 'nl-NL',
      title: 'Addendum A1',
      showsTitle: true,
      marked: true,
      untagged: [],
    });
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(await renderAddendum(paper)).toEqual(bytes);
  });
});

it('the PDF of an addendum is of what both sides have before them, not of a version that never was put to the client', async () => {
  const paper = ADDENDUM_PAPERS['an addendum that was agreed to']!;
  const { dossier } = paper.shown;
  const further = { ...dossier.versions[0]!, version: 2, fingerprint: 'e'.repeat(64) };
  const drafted = { ...dossier, versions: [...dossier.versions, further] };
  const shown = { ...paper.shown, dossier: drafted, state: stateOf(drafted) };
  const { text } = await readPdf(await renderAddendum({ ...paper, shown }));
  expect(text).toContain('f'.repeat(64));
  expect(text).not.toContain('e'.repeat(64));
});
