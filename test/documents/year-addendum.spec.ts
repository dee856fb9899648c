import { renderYearAddendum } from '../../src/documents';
import type { YearPaper } from '../../src/documents/year-paper';
import { Fields } from '../../src/kernel/reading';
import type { FrozenComparison } from '../../src/year-addenda';
import { readYearAddendum, stateOfYear, type YearActName } from '../../src/year-addenda/domain';
import { readPdf, type ReadPdf } from './read-pdf';

const [FIRST, HALF] = ['2027-01-01', '2027-07-01'];
const line = (hours: string, grades: object[]): object => ({
  ...{ function: 'Medewerker balie', service: '1.1', hoursPerWeek: hours, from: FIRST, grades },
});
const GRADES = [
  { from: FIRST, scale: '6' },
  { from: HALF, scale: '7' },
];
const CONTENT = {
  ...{ year: 2027, formation: [line('152', GRADES)], training: '8000.00', changedTasks: 'DIV gaat over.' },
  overhead: [
    { from: FIRST, percentage: '25' },
    { from: HALF, percentage: '25.5' },
  ],
  ...{ ikb: [{ from: FIRST, percentage: '17.05' }], employerCharges: [{ from: FIRST, percentage: '28.4' }] },
};
const budget = (maximumCompensation: string): object => ({
  ...{ formationCeiling: '281443.20', decidedExtra: '0.00', overhead: '70360.80', training: '8000.00' },
  maximumCompensation,
});
const COMPARISON = {
  lines: [
    {
      ...{ change: 'changed', differences: ['hours', 'grade'], before: line('144', GRADES.slice(0, 1)) },
      ...{ after: line('152', GRADES), ceilingBefore: '266630.40', ceilingAfter: '281443.20' },
    },
    { change: 'dropped', differences: [], before: line('28', GRADES.slice(0, 1)), ceilingBefore: '51844.80' },
  ],
  percentages: [
    { name: 'overhead', before: '24.5', after: CONTENT.overhead, isChanged: true },
    { name: 'ikb', before: '17.05', after: CONTENT.ikb, isChanged: false },
    { name: 'employerCharges', before: '28.4', after: CONTENT.employerCharges, isChanged: false },
  ],
  ...{ trainingBefore: '7250.00', training: '8000.00' },
  budgets: [
    { provisionalTables: [], before: budget('350000.00'), after: budget('359804.00') },
    {
      provisionalTables: [{ collectiveAgreement: 'Cao Gemeenten', from: FIRST }],
      ...{ before: budget('350000.00'), after: budget('368000.00') },
    },
  ],
} as unknown as FrozenComparison;

function paperOf(done: readonly YearActName[]): YearPaper {
  const fields = new Fields(CONTENT, '', ({ path, code }) => {
    throw new Error(`${path} ${code}`);
  });
  const version = {
    ...{ version: 1, content: readYearAddendum(fields), fingerprint: 'a'.repeat(64) },
    ...{
      writtenBy: 'iemand-van-ons',
      writtenRole: 'financial-officer',
      writtenAt: '2026-09-03T09:00:00.000Z',
    },
    offer: { fingerprint: 'f'.repeat(64), comparison: COMPARISON },
  };
  const acts = done.map((act, index) => {
    const isOfClient = act === 'ask' || act === 'approve';
    const who = isOfClient
      ? { role: 'regisseur', party: 'ommen' }
      : { role: 'team-lead', party: 'twenterand' };
    const said = act === 'ask' ? { text: 'Waarom\nmeer uren?' } : {};
    const seen = { submit: 'a', approve: 'f' }[act as string];
    const doneAt = `2026-09-0${(index + 4).toString()}T09:00:00.000Z`;
    return {
      act,
      ...who,
      ...said,
      ...(seen && { seen: seen.repeat(64) }),
      number: index + 1,
      version: 1,
      person: 'iemand-van-ons',
      doneAt,
    };
  });
  const dossier = { year: 2027, versions: [version], acts };
  return {
    agreement: { key: 'DVO-OMMEN-TWENTERAND', title: 'Dienstverlening burgerzaken' },
    client: { party: 'ommen', name: 'Gemeente Ommen' },
    contractor: { party: 'twenterand', name: 'Gemeente Twenterand' },
    shown: { dossier, state: stateOfYear(dossier), latest: version },
  };
}

const plain = (text: string): string => text.replaceAll(/[\s\u00a0|-]+/g, ' ').toLowerCase();

describe.each([
  ['waits', ['submit', 'ask'], 'Vraag gesteld'],
  ['was agreed to', ['submit', 'approve'], 'Akkoord'],
] as const)('the PDF of a year addendum that %s', (_, acts, state) => {
  const paper = paperOf(acts);
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
  const paper = paperOf(['submit', 'approve']);
  const [first] = paper.shown.dossier.versions;
  const { offer: _, ...draft } = { ...first!, version: 2 };
  const dossier = { ...paper.shown.dossier, versions: [first!, draft] };
  const drafted = { ...paper, shown: { dossier, state: stateOfYear(dossier), latest: draft } };
  expect(await renderYearAddendum(drafted)).toEqual(await renderYearAddendum(paper));
});
