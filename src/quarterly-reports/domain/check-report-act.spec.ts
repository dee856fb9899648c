import { checkReportAct } from './check-report-act';
import type { ReportAct, ReportActName, ReportHistory } from './report-act';
import { standingOffer, stateOfReport } from './report-state';

const FINGERPRINT = 'f'.repeat(64);
const ALL = ['submit', 'answer', 'withdraw', 'comment', 'fix'] as const;

function act(name: ReportActName, more: Partial<ReportAct> = {}): ReportAct {
  return { number: 1, act: name, version: 1, person: 'lead', ...more };
}

function history(acts: readonly ReportAct[], versions = [1]): ReportHistory {
  const offer = { fingerprint: FINGERPRINT };
  return {
    versions: versions.map((version) => ({
      ...{ version, writtenBy: 'writer' },
      ...(acts.some((one) => one.act === 'submit' && one.version === version) && { offer }),
    })),
    acts,
  };
}

function verdict(of: ReportHistory, name: ReportActName, more: object = {}): string {
  const decision = checkReportAct(of, { act: name, person: 'p', seen: FINGERPRINT, version: 1, ...more });
  return decision.ok ? 'may' : decision.refusal.code;
}

const OFFERED = [act('submit')];
const COMMENTED = [...OFFERED, act('comment', { person: 'regisseur', section: 'formatie', text: 'hoe dan' })];
const STATES: Readonly<Record<string, readonly ReportAct[]>> = {
  draft: [],
  offered: OFFERED,
  commented: COMMENTED,
  answered: [...COMMENTED, act('answer', { section: 'formatie', text: 'zo' })],
  'half answered': [
    ...[...COMMENTED, act('comment', { person: 'regisseur', section: 'financieel', text: 'en dit' })],
    act('answer', { section: 'formatie', text: 'zo' }),
  ],
  'asked again': [
    ...[...COMMENTED, act('answer', { section: 'formatie', text: 'zo' })],
    act('comment', { person: 'regisseur', section: 'formatie', text: 'en nu' }),
  ],
  fixed: [...COMMENTED, act('fix', { person: 'regisseur' })],
  withdrawn: [...OFFERED, act('withdraw', { text: 'fout' })],
};

describe('acts on a quarterly report', () => {
  it.each([
    ['draft', 'draft', ['submit', 'withdraw']],
    ['offered', 'offered', ['withdraw', 'comment', 'fix']],
    ['commented', 'commented', ['answer', 'withdraw', 'comment', 'fix']],
    ['answered', 'offered', ['withdraw', 'comment', 'fix']],
    ['half answered', 'commented', ['answer', 'withdraw', 'comment', 'fix']],
    ['asked again', 'commented', ['answer', 'withdraw', 'comment', 'fix']],
    ['fixed', 'fixed', []],
    ['withdrawn', 'withdrawn', []],
  ])('after %s: %s, with %j open', (name, state, open) => {
    const of = history(STATES[name] ?? []);
    expect(stateOfReport(of).state).toBe(state);
    expect(ALL.filter((one) => verdict(of, one) === 'may')).toEqual(open);
    expect(ALL.filter((one) => verdict(of, one) === 'quarterly-report-not-open')).toHaveLength(
      5 - open.length,
    );
  });

  it.each([
    ['what was put to it', {}, 'may'],
    ['something else', { seen: 'e'.repeat(64) }, 'version-differs'],
    ['nothing', { seen: undefined }, 'version-differs'],
    ['what the same person wrote', { person: 'writer' }, 'prepared-it-yourself'],
    ['what the same person put to it', { person: 'lead' }, 'prepared-it-yourself'],
  ])('is fixed by the client that saw %s: %s', (_, asked, expected) => {
    expect(verdict(history(OFFERED), 'fix', asked)).toBe(expected);
  });

  describe('while a newer version is being written', () => {
    const of = history(COMMENTED, [1, 2]);
    const on = (name: ReportActName, more: object = {}): number | string => {
      const decision = checkReportAct(of, { act: name, person: 'p', seen: FINGERPRINT, ...more });
      return decision.ok ? decision.value.version : decision.refusal.code;
    };

    it('goes on with what lies with the client, and puts the newer one to it', () => {
      expect(stateOfReport(of)).toMatchObject({
        ...{ state: 'draft', latest: { version: 2 } },
        withClient: { state: 'commented', version: { version: 1 } },
      });
      expect((['submit', 'answer', 'comment', 'fix'] as const).map((name) => on(name))).toEqual([2, 1, 1, 1]);
      expect(on('fix', { person: 'writer' })).toBe('prepared-it-yourself');
    });

    it('withdraws the version that is named', () => {
      expect([1, 2, 3, undefined].map((version) => on('withdraw', { version }))).toEqual([
        ...[1, 2, 'quarterly-report-not-open', 'quarterly-report-not-open'],
      ]);
      const dropped = history([...COMMENTED, act('withdraw', { version: 2, text: 'toch niet' })], [1, 2]);
      expect(stateOfReport(dropped)).toMatchObject({ state: 'commented', latest: { version: 1 } });
      const undone = history([...COMMENTED, act('withdraw', { text: 'fout' })], [1, 2]);
      expect(stateOfReport(undone)).toEqual({ state: 'draft', latest: { version: 2, writtenBy: 'writer' } });
    });
  });

  it('counts for other quarters by what was put to the client last and not withdrawn', () => {
    const again = act('submit', { version: 2 });
    const counting = (acts: readonly ReportAct[]): number | undefined =>
      standingOffer(history(acts, [1, 2, 3]))?.version;
    expect(counting([...OFFERED, again])).toBe(2);
    expect(counting([...OFFERED, again, act('withdraw', { version: 2 })])).toBe(1);
    expect(counting([...OFFERED, act('withdraw')])).toBeUndefined();
    expect(counting([])).toBeUndefined();
  });

  it('stays fixed as it was, whatever was written beside it', () => {
    const of = history([...OFFERED, act('fix', { person: 'regisseur' })], [1, 2]);
    expect(stateOfReport(of)).toMatchObject({ state: 'fixed', latest: { version: 1 } });
    expect(verdict(of, 'submit')).toBe('quarterly-report-not-open');
  });
});
