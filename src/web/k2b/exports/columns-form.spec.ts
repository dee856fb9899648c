import type { ExportPreview } from '../../../cemetery';
import { proposeProfile, readItemProfile, type ItemProfile } from '../../../cemetery/domain';
import { firstColumns, profileBody } from './columns-form';

const HEADINGS = [
  ...['Itemnummer', 'Dossier', 'Prestatiedatum', 'Begraafplaats', 'Grafnummer', 'Grafsoort', 'Artikelcode'],
  ...['Aantal', 'Bedrag', 'Debiteursoort', 'Debiteurnummer', 'Naam', 'Ten laste van', 'Adres', 'Postcode'],
  ...['Plaats', 'Opmerking'],
];
const ROW = HEADINGS.map((heading) => (heading === 'Prestatiedatum' ? '2026-01-05' : 'x'));
const PREVIEW: ExportPreview = {
  separator: ',',
  encoding: 'utf-8',
  proposed: proposeProfile([HEADINGS, ROW]),
};

/** What someone recorded of this export, otherwise than was proposed. */
function recorded(): ItemProfile {
  const typed = firstColumns(PREVIEW, undefined, false);
  const cells = new Map([...typed.cells, ['name', '12'], ['dossier', '99']] as const);
  const body = profileBody({ ...typed, cells, dates: 'dd-mm-jjjj', persons: 'mens' }, PREVIEW);
  const read = readItemProfile({
    ...body,
    kolommen: { ...(body as { kolommen: object }).kolommen, dossier: { kop: 'Zaak' } },
  });
  if (!read.ok) throw new Error(read.faults.map(({ path, code }) => `${path} ${code}`).join());
  return read.value;
}

const USED = { name: 'export-key2-3', isRecorded: true, profile: recorded() };

describe('what the form for columns shows first', () => {
  it('is the proposal when no profile is known', () => {
    const typed = firstColumns(PREVIEW, undefined, false);
    expect([typed.label, typed.cells.get('name'), typed.cells.get('citizenNumber')]).toEqual([
      ...['eigen', '11', ''],
    ]);
    expect(typed.dates).toBe('jjjj-mm-dd');
  });

  it('is what the profile in use says, and the proposal for columns that it does not have in this file', () => {
    const typed = firstColumns(PREVIEW, USED, true);
    expect([typed.label, typed.dates, typed.persons]).toEqual(['key2', 'dd-mm-jjjj', 'mens']);
    expect([typed.cells.get('name'), typed.cells.get('dossier')]).toEqual(['12', '1']);
  });

  it('takes how dates and words are written from the file when the profile does not fit it', () => {
    const typed = firstColumns(PREVIEW, USED, false);
    expect([typed.label, typed.dates, typed.cells.get('name')]).toEqual(['key2', 'jjjj-mm-dd', '12']);
  });

  it('proposes no cell that the profile gives to another column', () => {
    const { columns } = USED.profile;
    const profile = {
      ...USED.profile,
      columns: new Map([...columns, ['name', { heading: 'Postcode' }], ['postcode', { cell: 99 }]] as const),
    };
    const { cells } = firstColumns(PREVIEW, { ...USED, profile }, true);
    expect([cells.get('name'), cells.get('postcode')]).toEqual(['14', '']);
  });

  it('names a column by its number when another heading differs in capitals or spaces only', () => {
    const headings = ['Regel-ID', ' regel-id ', 'Naam'];
    const preview = { ...PREVIEW, proposed: { ...PREVIEW.proposed, headings } };
    const first = firstColumns(preview, undefined, false);
    const typed = { ...first, cells: new Map([['itemId', '0'] as const, ['name', '2'] as const]) };
    expect(profileBody(typed, preview)).toMatchObject({
      kolommen: { itemnummer: { cel: 1 }, naam: { kop: 'Naam' } },
    });
  });

  it('says the same profile again when nothing is changed', () => {
    const first = firstColumns(PREVIEW, undefined, false);
    const body = profileBody(first, PREVIEW);
    const read = readItemProfile(body);
    if (!read.ok) throw new Error('faults');
    const again = firstColumns(PREVIEW, { ...USED, profile: read.value }, true);
    expect(profileBody(again, PREVIEW)).toEqual(body);
  });
});
