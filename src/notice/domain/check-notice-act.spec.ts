import type { LocalDate } from '../../kernel/time';
import { checkNoticeAct, type AskedNoticeAct, type NoticeActName } from '.';

const ENDS_ON = '2028-01-01' as LocalDate;

/** A notice that the client gave, with what was done with it since. */
function outcome(done: string, act: AskedNoticeAct['act'], party: string, today = '2026-07-03'): string {
  const acts = ['give', ...done.split(' ').filter((name) => name !== '')].map((name, index) => ({
    ...{ number: index + 1, act: name as NoticeActName },
    party: name === 'give' || name === 'ask-back' ? 'client' : 'contractor',
  }));
  const asked = { act, party, today: today as LocalDate, endsOn: ENDS_ON };
  const checked = checkNoticeAct({ notice: 'O1', acts }, asked);
  return checked.ok ? 'may' : checked.refusal.code;
}

describe('an act on a notice of the client', () => {
  it.each<[string, AskedNoticeAct['act'], string, string]>([
    ['', 'confirm-receipt', 'contractor', 'may'],
    ['', 'confirm-receipt', 'client', 'notice-of-other-side'],
    ['confirm-receipt', 'confirm-receipt', 'contractor', 'notice-not-open'],
    ['', 'dispute-receipt', 'contractor', 'may'],
    ['', 'dispute-receipt', 'client', 'notice-of-other-side'],
    ['dispute-receipt', 'dispute-receipt', 'contractor', 'notice-not-open'],
    ['dispute-receipt', 'confirm-receipt', 'contractor', 'may'],
    ['confirm-receipt', 'dispute-receipt', 'contractor', 'notice-not-open'],
    ['', 'decline-back', 'contractor', 'notice-not-open'],
    ['ask-back', 'decline-back', 'contractor', 'may'],
    ['ask-back', 'decline-back', 'client', 'notice-of-other-side'],
    ['ask-back decline-back', 'decline-back', 'contractor', 'notice-not-open'],
    ['ask-back decline-back', 'take-back', 'contractor', 'notice-not-open'],
    ['ask-back decline-back', 'ask-back', 'client', 'may'],
    ['ask-back decline-back ask-back', 'take-back', 'contractor', 'may'],
    ['ask-back take-back', 'dispute-receipt', 'contractor', 'notice-not-open'],
    ['', 'ask-back', 'client', 'may'],
    ['', 'ask-back', 'contractor', 'notice-of-other-side'],
    ['ask-back', 'ask-back', 'client', 'notice-not-open'],
    ['', 'take-back', 'contractor', 'notice-not-open'],
    ['ask-back', 'take-back', 'contractor', 'may'],
    ['ask-back', 'take-back', 'client', 'notice-of-other-side'],
    ['ask-back take-back', 'take-back', 'contractor', 'notice-not-open'],
    ['ask-back take-back', 'confirm-receipt', 'contractor', 'notice-not-open'],
    ['ask-back take-back', 'ask-back', 'client', 'notice-not-open'],
  ])('after “%s”: %s by the %s is %s', (done, act, party, expected) => {
    expect(outcome(done, act, party)).toBe(expected);
  });

  it.each<[string, AskedNoticeAct['act'], string, string]>([
    ['2027-12-31', 'ask-back', 'client', 'may'],
    ['2028-01-01', 'ask-back', 'client', 'agreement-has-ended'],
    ['2028-01-01', 'confirm-receipt', 'contractor', 'may'],
    ['2028-01-01', 'dispute-receipt', 'contractor', 'may'],
  ])('on %s: %s is %s', (today, act, party, expected) => {
    expect(outcome('', act, party, today)).toBe(expected);
  });
});
