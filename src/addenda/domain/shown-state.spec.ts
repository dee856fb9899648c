import type { AddendumActName } from './addendum-act';
import type { AddendumKind } from './addendum-facts';
import { stateOf } from './addendum-state';
import { shownStateOf } from './shown-state';

function shown(kind: AddendumKind, ...acts: readonly AddendumActName[]): string {
  const versions = [{ version: 1, writtenBy: 'officer', fingerprint: 'f' }];
  const done = acts.map((act, index) => ({ number: index + 1, act, version: 1, person: 'someone' }));
  return shownStateOf(kind, stateOf({ addendum: 'A1', kind, versions, acts: done }));
}

describe('how an addendum stands for its readers', () => {
  it.each([
    ['bespoke', [], 'draft'],
    ['bespoke', ['submit'], 'submitted'],
    ['bespoke', ['submit', 'ask'], 'questioned'],
    ['bespoke', ['submit', 'refuse'], 'refused'],
    ['bespoke', ['submit', 'withdraw'], 'withdrawn'],
    ['election', ['submit'], 'running'],
    ['calamity', ['submit', 'offer-costs'], 'costs-offered'],
    ['calamity', ['submit', 'offer-costs', 'ask'], 'questioned'],
    ['calamity', ['submit', 'offer-costs', 'refuse-costs'], 'running'],
  ] as const)('%s after %j', (kind, acts, expected) => {
    expect(shown(kind, ...acts)).toBe(expected);
  });

  it('keeps what was agreed when a later version is withdrawn', () => {
    const versions = [1, 2].map((version) => ({ version, writtenBy: 'officer', fingerprint: 'f' }));
    const acts = [
      { number: 1, act: 'submit', version: 1, person: 'officer' },
      { number: 2, act: 'approve', version: 1, person: 'regisseur' },
      { number: 1, act: 'withdraw', version: 2, person: 'officer' },
    ] as const;
    expect(shownStateOf('bespoke', stateOf({ addendum: 'A1', kind: 'bespoke', versions, acts }))).toBe(
      'approved',
    );
  });
});
