import fc from 'fast-check';
import { ACTIONS, decide, PERMISSIONS, roleExistsOn, ROLES, SIDES } from './domain';
import type { Action, DocumentState, Person, Role, Side } from './domain';
import { MATRIX_ROWS, MATRIX_SEATS, type Seat } from '../../test/support/permission-matrix';

const cells = MATRIX_ROWS.flatMap(([action, ...marks]) =>
  marks.map((mark, column) => [action, ...MATRIX_SEATS[column]!, mark] as const),
);

function someone([side, role]: Seat): Person {
  return { id: 'p-1', displayName: 'Iemand', role, side, party: `${side}-town` };
}

/** What a person may: everything, only issued documents, or nothing. */
function markOf(person: Person | undefined, action: Action): string {
  const verdict = decide(person, action);
  if (!verdict.allowed) return '.';
  return verdict.states?.join() === 'issued' ? 'i' : 'x';
}

describe('the permission table', () => {
  it('is written out completely: every action, and every role on every side where it exists', () => {
    expect(MATRIX_ROWS.map(([action]) => action).sort()).toEqual([...ACTIONS].sort());
    const seats = SIDES.flatMap((side) =>
      ROLES.filter((role) => roleExistsOn(role, side)).map((role) => [side, role]),
    );
    expect([...MATRIX_SEATS].sort()).toEqual(seats.sort());
    expect(MATRIX_ROWS.every((row) => row.length === MATRIX_SEATS.length + 1)).toBe(true);
  });

  it.each(cells)('%s by the %s %s: %s', (action, side, role, mark) => {
    expect(markOf(someone([side, role]), action)).toBe(mark);
  });

  it.each(ACTIONS)('says on which article or rule %s rests', (action) => {
    expect(PERMISSIONS[action].article).not.toBe('');
  });

  it.each(ACTIONS)('lets nobody do %s without signing in, unless it is public', (action) => {
    const verdict = decide(undefined, action);
    expect(verdict).toEqual(
      action === 'public'
        ? { allowed: true }
        : { allowed: false, code: 'not-signed-in', action, article: PERMISSIONS[action].article },
    );
  });

  it('names the code and the article when it refuses', () => {
    expect(decide(someone(['client', 'regisseur']), 'payroll.read')).toEqual({
      allowed: false,
      code: 'not-permitted',
      action: 'payroll.read',
      article: 'DVO artikel 7.5 en AVG artikel 5',
    });
  });

  it.each<[Side, Role, DocumentState, boolean]>([
    ['contractor', 'financial-officer', 'draft', true],
    ['contractor', 'financial-officer', 'issued', true],
    ['client', 'client-finance', 'draft', false],
    ['client', 'client-finance', 'issued', true],
    ['client', 'auditor', 'draft', false],
  ])('lets the %s %s read an invoice that is %s: %s', (side, role, state, allowed) => {
    const verdict = decide(someone([side, role]), 'invoice.read', state);
    expect(verdict.allowed).toBe(allowed);
    expect(verdict.allowed || verdict.code).toBe(allowed || 'not-in-this-state');
  });

  it('gives nothing to a role on a side where it does not exist', () => {
    const misplaced = fc
      .tuple(fc.constantFrom(...SIDES), fc.constantFrom(...ROLES))
      .filter(([side, role]) => !roleExistsOn(role, side));
    fc.assert(
      fc.property(misplaced, fc.constantFrom(...ACTIONS), (seat, action) => {
        expect(decide(someone(seat), action).allowed).toBe(action === 'public');
      }),
    );
  });

  it('writes down each read of salaries, of figures per function and of debtors, for the client of debtors alone', () => {
    const isAudited =
      (side: Side): ((action: Action) => boolean) =>
      (action) => {
        const permission = PERMISSIONS[action];
        return !('openTo' in permission) && permission.audited?.includes(side) === true;
      };
    expect(ACTIONS.filter(isAudited('contractor'))).toEqual([
      'indexation.read',
      'facts.read',
      'payroll.read',
      'payroll.review',
      'cemetery.open',
      'cemetery.open-export',
      'settlement.read',
      'billing.preview',
      'billing-round.read',
      'billing-bounds.read',
      'invoice.open',
      'corrections.read',
      'calculation.read',
    ]);
    expect(ACTIONS.filter(isAudited('client'))).toEqual(['cemetery.open']);
  });

  it('holds every decision that binds to a pace, and nothing else', () => {
    const paces = ACTIONS.flatMap((action) => {
      const permission = PERMISSIONS[action];
      const most = 'openTo' in permission ? undefined : permission.mostInQuarter;
      return most === undefined ? [] : [[action, most]];
    });
    expect(paces).toEqual([
      ['indexation.accept', 60],
      ['addendum.decide', 60],
      ['calamity.agree', 60],
      ['year-addendum.submit', 60],
      ['year-addendum.decide', 60],
      ['quarterly-report.submit', 60],
      ['quarterly-report.respond', 60],
      ['calendar.subscribe', 60],
      ['advice.decide', 60],
      ['advice.decide-within', 60],
      ['notice.give', 60],
      ['cemetery.release', 60],
      ['rules.accept', 60],
      ['billing.issue', 60],
      ['billing-bounds.set', 60],
      ['billing-bounds.accept', 60],
      ['billing-switch.system', 60],
      ['billing-switch.party', 60],
      ['billing-switch.agreement', 60],
      ['billing.credit', 60],
      ['overview.fix', 60],
      ['year-end.issue', 60],
    ]);
  });

  it('lets an auditor change nothing, and a controller no more than its own calendar, its codes, its overviews and closing a year', () => {
    const changes = ACTIONS.filter(
      (action) => !/\.(?:read|review|open|preview|download|export|settle|verify)$/.test(action),
    );
    const mayChange = (role: Role): Action[] =>
      changes.filter((action) =>
        MATRIX_SEATS.some((seat) => seat[1] === role && decide(someone(seat), action).allowed),
      );
    expect(mayChange('auditor')).toEqual(['public', 'own-session']);
    expect(mayChange('controller')).toEqual([
      ...[
        'public',
        'own-session',
        'calendar.subscribe',
        'coding.record',
        'overview.clarify',
        'overview.fix',
        'year-end.issue',
      ],
    ]);
  });
});
