import type { Fault } from '../../kernel/fault/fault';
import { Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { endedBy, readNotice } from '.';

const NOTICE = {
  id: 'n',
  recordedOn: '2026-07-03',
  source: 'letter',
  givenBy: 'client',
  reference: 'letter 1',
};

function faultsOf(givenOn: string, endsOn: string): string[] {
  const faults: Fault[] = [];
  readNotice(new Fields({ ...NOTICE, givenOn, endsOn }, '', (fault) => void faults.push(fault)));
  return faults.map(({ path, code, values }) => `${path} ${code} ${values?.['earliest'] ?? ''}`.trim());
}

describe('a notice', () => {
  it.each([
    ['2026-07-01', '2028-01-01', []],
    ['2026-07-01', '2030-01-01', []],
    ['2026-07-02', '2028-01-01', ['endsOn ends-too-early 2029-01-01']],
    ['2026-07-01', '2027-12-31', ['endsOn end-not-first-of-year 2028-01-01']],
    ['2026-07-01', '2028-07-01', ['endsOn end-not-first-of-year 2028-01-01']],
    ['yesterday', '2028-01-01', ['givenOn not-a-date']],
  ])('received on %s may end the agreement on %s: %j', (givenOn, endsOn, faults) => {
    expect(faultsOf(givenOn, endsOn)).toEqual(faults);
  });
});

describe('the end of an agreement', () => {
  it.each([
    [undefined, [], undefined],
    [undefined, ['2029-01-01', '2028-01-01'], '2028-01-01'],
    ['2027-12-31', ['2028-01-01'], '2027-12-31'],
    ['2027-12-31', ['2029-01-01'], '2027-12-31'],
    ['2029-12-31', ['2029-01-01'], '2029-01-01'],
  ])('of its own on %s and by notices on %j is %s', (own, notices, end) => {
    const agreement = own === undefined ? {} : { endsOn: own as LocalDate };
    const known = notices.map((endsOn) => ({ endsOn: endsOn as LocalDate }));
    expect(endedBy(agreement, known).endsOn).toBe(end);
  });
});
