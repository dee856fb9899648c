import type { LocalDate } from '../../kernel/time';
import { windowState, type WindowEvents, type WindowState } from './window-state';

const WINDOW = { until: '2026-04-06' as LocalDate, dueOn: '2026-04-07' as LocalDate };
const RELEASED: WindowEvents = { releasedOn: '2026-04-06' as LocalDate };
const DELIVERED: WindowEvents = { ...RELEASED, deliveredOn: '2026-04-07' as LocalDate };

describe('a window', () => {
  it.each<[WindowState, string, WindowEvents]>([
    ['running', '2026-04-05', {}],
    ['due', '2026-04-06', {}],
    ['due', '2026-04-07', {}],
    ['late', '2026-04-08', {}],
    ['released', '2026-04-07', RELEASED],
    ['late', '2026-04-08', RELEASED],
    ['delivered', '2026-04-08', DELIVERED],
    ['received', '2026-04-09', { ...DELIVERED, receipt: 'agrees' }],
    ['difference', '2026-04-09', { ...DELIVERED, receipt: 'differs' }],
    ['received', '2026-04-09', { ...DELIVERED, receipt: 'differs', isDifferenceClosed: true }],
  ])('is %s on %s', (state, today, events) => {
    expect(windowState(WINDOW, events, today as LocalDate)).toBe(state);
  });
});
