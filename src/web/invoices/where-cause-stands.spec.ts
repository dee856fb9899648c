import type { Ground } from '../../invoicing/domain';
import type { Frame } from '../layout/frame';
import { whereCauseStands } from './where-cause-stands';

const frame = { agreements: [], agreement: undefined } as unknown as Frame;
const ground = (kind: Ground['kind'], label?: string): Ground => ({
  kind,
  article: 'DVO 4',
  ...(label !== undefined && { label }),
});

it.each<[string, readonly Ground[], string | undefined]>([
  ['a salary table', [ground('salary-table')], '/indexering#tabellen'],
  [
    'a regrading of two groups',
    [ground('regrading', 'A'), ground('regrading', 'B')],
    '/indexering#herwaarderingen',
  ],
  ['a ruling on VAT', [ground('vat')], '/beheer/overeenkomst#belastingen'],
  ['an addendum', [ground('approval', 'A1'), ground('addendum-entries', 'A1')], '/addenda/A1'],
  ['two addenda', [ground('approval', 'A1'), ground('approval', 'A2')], undefined],
  ['payroll, which is on no page of both sides', [ground('payroll', 'LOON-2026-01')], undefined],
  ['payroll beside a regrading', [ground('payroll'), ground('regrading')], undefined],
  ['nothing that was kept', [], undefined],
])('leads to %s', (_, grounds, path) => {
  expect(whereCauseStands(frame, { grounds })).toBe(path);
});
