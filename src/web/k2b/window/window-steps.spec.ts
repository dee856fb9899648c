import type { FileActName } from '../../../cemetery';
import type { WindowState } from '../../../cemetery/domain';
import type { Side } from '../../../people';
import { windowSteps } from './window-steps';
import type { WindowView } from './window-view';

const WINDOW = { number: 3, from: '2026-03-09', until: '2026-04-20', dueOn: '2026-04-20' };

interface Case {
  readonly state: WindowState;
  readonly today?: string;
  /** How many items wait. */
  readonly waiting?: number;
  /** How many were prepared. */
  readonly prepared?: number;
  readonly isReleased?: boolean;
  readonly acts?: readonly FileActName[];
  /** The first window without a file. */
  readonly next?: number;
}

/** `ddN..`: done, now, later. */
function steps({ state, waiting = 0, prepared, isReleased, acts = [], ...now }: Case, side: Side): string {
  const shown = {
    ...{ window: WINDOW, state, acts: acts.map((act) => ({ act })) },
    ...(isReleased && { file: {} }),
    ...(prepared !== undefined && { preparation: { count: prepared, total: '1.00' } }),
  };
  const view = {
    ...{ shown, today: now.today ?? '2026-04-20', earlier: [] },
    next: isReleased ? undefined : { window: { ...WINDOW, number: now.next ?? 3 } },
    waiting: { figures: { whole: { count: waiting, sum: '1.00' } }, readers: new Set() },
  } as unknown as WindowView;
  const letters = { done: 'd', now: 'N', later: '.' };
  return windowSteps(view, side)
    .map(({ status, warning }) => letters[status] + (warning === undefined ? '' : '!'))
    .join('');
}

describe('the steps of a window', () => {
  it.each<[string, string, string, Case]>([
    ['has not begun', '.....', '..', { state: 'running', today: '2026-03-08' }],
    ['runs', 'N....', '..', { state: 'running', today: '2026-03-09', waiting: 2 }],
    ['ended with nothing read in', 'N....', '..', { state: 'due' }],
    ['ended', 'dN...', '..', { state: 'due', waiting: 2 }],
    ['is late behind another', '.....', '..', { state: 'late', waiting: 2, next: 2 }],
    ['was prepared', 'ddN..', '..', { state: 'due', waiting: 2, prepared: 2 }],
    ['was prepared with nothing in it', 'ddN..', '..', { state: 'due', prepared: 0 }],
    ['changed since', 'dN...', '..', { state: 'late', waiting: 3, prepared: 2 }],
    ['was released', 'dddN.', 'N.', { state: 'released', prepared: 2, isReleased: true }],
    ['was released and is late', 'dddN.', 'N.', { state: 'late', prepared: 2, isReleased: true }],
    ['was delivered', 'ddddN', 'dN', { state: 'delivered', isReleased: true, acts: ['deliver'] }],
    ['differs', 'ddddN!', 'dN!', { state: 'difference', isReleased: true, acts: ['receive'] }],
    ['is received', 'ddddd', 'dd', { state: 'received', isReleased: true, acts: ['receive'] }],
  ])('that %s are %s for the contractor and %s for the client', (_, contractor, client, how) => {
    expect([steps(how, 'contractor'), steps(how, 'client')]).toEqual([contractor, client]);
  });
});
