import { actsUpTo } from './acts-up-to';
import type { ReportAct } from './report-act';

const act = (version: number, name: ReportAct['act']): ReportAct => ({
  ...{ number: 1, act: name, version, person: 'lead' },
});

describe('what was done up to a version', () => {
  const offer = { fingerprint: 'f'.repeat(64) };
  const report = {
    versions: [
      { version: 1, writtenBy: 'writer' },
      { version: 2, writtenBy: 'writer', offer },
      { version: 3, writtenBy: 'writer' },
    ],
    acts: [act(1, 'withdraw'), act(2, 'submit'), act(2, 'comment'), act(3, 'withdraw')],
  };

  it.each([
    ['leaves out of what was put to the client what it never saw', 2, ['2 submit', '2 comment']],
    ['is all of it beside a draft', 3, ['1 withdraw', '2 submit', '2 comment', '3 withdraw']],
    ['is all of it beside the first draft', 1, ['1 withdraw']],
  ])('%s', (_, version, expected) => {
    expect(actsUpTo(report, version).map((one) => `${one.version.toString()} ${one.act}`)).toEqual(expected);
  });
});
