import type { RoundRow } from './round-rows';
import { standingOf } from './round-standing';

const OTHER_STOOD = { act: 'prepare', outcome: 'held', refusal: { code: 'round-other-draft' } };
const row = (changes: object): RoundRow =>
  ({
    ...{ numbers: [], ordinal: 1, draftFingerprint: null, preparedBy: null, seenFingerprint: null },
    ...{ otherMonth: null, otherCredited: null, ...OTHER_STOOD, ...changes },
  }) as unknown as RoundRow;

describe('an agreement that another draft kept from the round', () => {
  it.each<[string, object, object]>([
    [
      'names the month of the one that stands',
      { otherMonth: '2026-02' },
      { code: 'round-other-draft', values: { month: 'februari 2026', draft: '2026-02' } },
    ],
    [
      'names what it takes back',
      { otherCredited: 'F2026-0007' },
      { code: 'round-crediting-draft', values: { number: 'F2026-0007' } },
    ],
    ['has none any more', {}, { code: 'round-draft-gone' }],
    [
      'has one of its own by now',
      { draftFingerprint: 'f', preparedBy: 'p' },
      { code: 'round-draft-changed' },
    ],
  ])('%s', (_, changes, reason) => {
    expect(standingOf(row(changes), undefined)).toMatchObject({
      state: 'held',
      canRetry: true,
      reasons: [reason],
    });
  });
});
