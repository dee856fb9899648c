import type { AgreementRecord } from '../../agreements';
import type { BillingSwitch, SwitchScope } from '../../invoicing';
import type { Person } from '../../people';
import { switchesViewOf } from './switches-view';

const LEAD = { id: 'lead', party: 'contractor', side: 'contractor', role: 'team-lead' } as Person;
const AGREEMENT = {
  ...{ agreementId: 'a', key: 'DVO', title: 'DVO', contractorParty: 'contractor' },
} as AgreementRecord;

const off = (scope: SwitchScope): BillingSwitch => ({
  ...{
    scope,
    party: scope === 'party' ? 'contractor' : null,
    agreementId: scope === 'agreement' ? 'a' : null,
  },
  ...{
    sequence: 1,
    isOff: true,
    reason: 'x',
    switchedBy: 'x',
    switchedRole: 'x',
    switchedAt: '2026-03-03T09:00:00Z',
  },
});

describe('where billing can be turned', () => {
  it.each<[BillingSwitch[], (string | undefined)[]]>([
    [[], [undefined, undefined, undefined]],
    [[off('system')], [undefined, 'Alles in Slotsom', 'Alles in Slotsom']],
    [[off('party')], [undefined, undefined, 'Jouw gemeente']],
    [[off('agreement')], [undefined, undefined, undefined]],
    [
      [off('party'), off('system')],
      [undefined, 'Alles in Slotsom', 'Alles in Slotsom'],
    ],
    [[{ ...off('system'), isOff: false }], [undefined, undefined, undefined]],
  ])('it says what is off above a place (%#)', (turned, above) => {
    const { places } = switchesViewOf(turned, [AGREEMENT], LEAD);
    expect(places.map(({ offAbove }) => offAbove)).toEqual(above);
  });
});
