import type { Person } from '../../people';
import type { EntryKind, EntryState, NeedKind, PlanningEntry } from '../../planning/domain';
import { pathOfEntry, pathOfNeed, sayStanding } from './calendar-view';

const person = (role: Person['role'], side: Person['side']): Person => ({
  ...{ id: role, role, side, displayName: '', party: side },
});
const LEAD = person('team-lead', 'contractor');
const REGISSEUR = person('regisseur', 'client');
const CLERK = person('cemetery-administration', 'contractor');

const entry = (kind: EntryKind, of: string, state: EntryState): PlanningEntry =>
  ({ key: '', kind, of, state, whose: 'both', origin: 'usual', needs: [] }) as unknown as PlanningEntry;

describe('how the calendar stands', () => {
  it('is said in a sentence, of a report as well that waits for the client beyond its term', () => {
    const waiting = {
      ...entry('quarterly-report', '2026-k1', 'done'),
      needs: [{ what: 'quarterly-report-fixed', of: '2026-k1', state: 'late' } as const],
    };
    const open = entry('half-year', '2026-h1', 'open');
    expect(sayStanding([])).toBe('De komende zes weken vraagt niets aandacht.');
    expect(sayStanding([entry('meeting', '2026', 'late'), waiting, open])).toBe(
      '2 dagen zijn te laat en 1 dag is binnen zes weken.',
    );
  });
});

describe('where a day of the calendar leads', () => {
  it.each<[EntryKind, string, string, string]>([
    ['decision', '', '/adviesnotas', '/adviesnotas'],
    ['year-addendum', '2027', '/jaaraddenda', '/jaaraddenda'],
    ['year-end', '2026', '/jaarafrekening', '/jaarafrekening'],
    ['half-year', '2026-h1', '/overzichten/2026-h1', '/overzichten'],
    ['quarterly-report', '2026-k1', '/rapportages/2026-k1', '/rapportages'],
    ['notice', '2028', '/opzegging', '/opzegging'],
  ])('%s: the page where it is worked on, or the list while it has not begun', (kind, of, path, list) => {
    expect(pathOfEntry(entry(kind, of, 'late'), LEAD)).toBe(path);
    expect(pathOfEntry(entry(kind, of, 'not-yet'), LEAD)).toBe(list);
  });

  it.each<[NeedKind, string, string]>([
    ['year-addendum', '2027', '/jaaraddenda'],
    ['year-end', '2026', '/jaarafrekening'],
    ['forecast', '2026', '/budget/2026'],
    ['half-year', '2026-h1', '/overzichten/2026-h1'],
    ['quarterly-report-fixed', '2026-k1', '/rapportages/2026-k1'],
    ['overhead-evaluation', '2026', '/beheer/overeenkomst'],
  ])('%s is found by whoever needs it', (what, of, path) => {
    expect(pathOfNeed({ what, of, state: 'open' }, LEAD)).toBe(path);
  });

  it('the client to the same pages, and whoever has no such page nowhere', () => {
    expect(pathOfEntry(entry('quarterly-report', '2026-k1', 'late'), REGISSEUR)).toBe('/rapportages/2026-k1');
    expect(pathOfEntry(entry('quarterly-report', '2026-k1', 'late'), CLERK)).toBeUndefined();
  });
});
