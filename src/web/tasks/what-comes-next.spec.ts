import type { Month } from '../../kernel/time';
import type { Task } from '../year/tasks-of';
import { whatComesNext } from './what-comes-next';

const TASK: Task = { isOwn: false, title: '', explanation: '', action: '', path: '' };

describe('what someone without a task waits for', () => {
  it.each([
    ['client', [], 'Alle maanden tot nu toe zijn klaar.'],
    ['client', ['2026-12'], 'Nog niet gefactureerd: december 2026. De opdrachtnemer is aan zet.'],
    ['contractor', ['2026-12'], 'Nog niet gefactureerd: december 2026. Een collega is aan zet.'],
    [
      'contractor',
      ['2026-07', '2026-12'],
      'Nog niet gefactureerd: juli 2026 en december 2026. Een collega is aan zet.',
    ],
    [
      'client',
      ['2026-10', '2026-11', '2026-12'],
      'Nog niet gefactureerd: oktober 2026 en 2 latere maanden. De opdrachtnemer is aan zet.',
    ],
  ] as const)('on the side of the %s with %j to invoice', (side, uninvoiced, expected) => {
    const known = { months: [1], documents: [1], tasks: [], uninvoiced: uninvoiced as readonly Month[] };
    expect(whatComesNext(known, side)).toBe(expected);
  });

  it('points at the tasks of a colleague, and at what is not there yet', () => {
    const known = { months: [1], documents: [], tasks: [], uninvoiced: ['2026-01' as Month] };
    expect(whatComesNext({ ...known, tasks: [TASK] }, 'contractor')).toMatch(/^Een collega is aan zet/);
    expect(whatComesNext(known, 'client')).toMatch(/^Er zijn nog geen facturen/);
    expect(whatComesNext({ ...known, months: [] }, 'client')).toMatch(/^Er is nog geen jaarafspraak/);
  });
});
