import { renderYearAddendum } from '../../src/documents/render';
import { stateOfYear } from '../../src/year-addenda/domain';
import { readPdf, type ReadPdf } from './read-pdf';
import { yearPaper } from './sample-year-addendum';

const plain = (text: string): string => text.replaceAll(/[\s\u00a0|-]+/g, ' ').toLowerCase();

describe.each([
  ['waits', ['submit', 'ask'], 'Vraag gesteld'],
  ['was agreed to', ['submit', 'approve'], 'Akkoord'],
] as const)('the PDF of a year addendum that %s', (_, acts, state) => {
  const paper = yearPaper(acts);
  let bytes: Buffer;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await renderYearAddendum(paper);
    pdf = await readPdf(bytes);
  });

  it('says between whom, what is agreed beside the year before, and how it stands', () => {
    const text = plain(pdf.text);
    const said = [
      ...['Dienstverlening burgerzaken (DVO OMMEN TWENTERAND)', state, 'f'.repeat(64), '€ 359.804,00'],
      ...[
        'Budget van 2027 naast 2026',
        '+9.804,00',
        'Medewerker balie',
        '6, 7 vanaf 01 07 2027',
        '281.443,20',
      ],
      ...['vervalt', '318.475,20', '24,5 %', '25 %, 25,5 % vanaf 01 07 2027', 'DIV gaat over.'],
      ...['Voorlopig: op de salaristabel Cao Gemeenten per 01 01 2027', '368.000,00'],
      ...['Namens Gemeente Ommen', 'Namens Gemeente Twenterand', 'Handtekening', 'teamleider'],
    ];
    expect(said.filter((one) => !text.includes(plain(one)))).toEqual([]);
    expect(text).not.toContain('iemand');
    expect(text).not.toContain('a'.repeat(12));
  });

  it('is tagged Dutch PDF/A-3a and PDF/UA-1, and the same to the byte each time', async () => {
    expect(pdf).toMatchObject({
      ...{ language: 'nl-NL', title: 'Jaaraddendum 2027', showsTitle: true, marked: true, untagged: [] },
    });
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(await renderYearAddendum(paper)).toEqual(bytes);
  });
});

it('the PDF of a year addendum is of the version that was put to the client, whatever is drafted after it', async () => {
  const paper = yearPaper(['submit', 'approve']);
  const [first] = paper.shown.dossier.versions;
  const { offer: _, ...draft } = { ...first!, version: 2 };
  const dossier = { ...paper.shown.dossier, versions: [first!, draft] };
  const drafted = { ...paper, shown: { dossier, state: stateOfYear(dossier), latest: draft } };
  expect(await renderYearAddendum(drafted)).toEqual(await renderYearAddendum(paper));
});
