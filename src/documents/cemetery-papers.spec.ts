import type { PaperTerms } from '../cemetery';
import { cemeteryPaperOf } from './cemetery-papers.service';

const NONE = { count: 0, sum: '0.00' };
const FILE = {
  ...{ windowNumber: 2, fileNumber: 'K2B-2027-01', from: '2026-11-20', until: '2027-01-01', count: 0 },
  ...{ dueOn: '2027-01-04', releasedOn: '2027-01-04', total: '0.00', mended: [], leftOut: [], staff: null },
  ...{ preparedRole: 'cemetery-administration', releasedRole: 'cemetery-administration' },
  figures: {
    ...{ whole: NONE, late: NONE, corrections: NONE, byCemetery: [], byArticle: [], byCostType: [] },
  },
} as unknown as PaperTerms['file'];

const paperOf = (changes: Partial<PaperTerms['file']> = {}): ReturnType<typeof cemeteryPaperOf> =>
  cemeteryPaperOf(
    { file: { ...FILE, ...changes }, earlier: [], articles: new Map() },
    { client: 'Gemeente Ommen', contractor: 'Gemeente Twenterand' },
  );

describe('the papers with a billing file', () => {
  it('of before tell no colleagues apart and count no other amounts, as they were', () => {
    const { release, figures } = paperOf();
    expect(release?.preparedBy).toBe(release?.releasedBy);
    expect(release?.preparedBy).not.toMatch(/medewerker \d/);
    expect(figures).not.toHaveProperty('deviating');
  });

  it('tell colleagues of one function apart by the numbers that were kept with the file', () => {
    const { release } = paperOf({ staff: { prepared: 2, released: 1 } });
    expect([release?.preparedBy, release?.releasedBy]).toEqual([
      expect.stringContaining('(medewerker 2)'),
      expect.stringContaining('(medewerker 1)'),
    ]);
  });

  it('name the last day of a window that ends on New Year’s Day, and the tariffs of its year', () => {
    expect(paperOf().head).toMatchObject({ to: '2026-12-31', tariffYear: 2026 });
  });
});
