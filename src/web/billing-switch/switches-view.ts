import type { AgreementRecord } from '../../agreements';
import type { BillingSwitch, SwitchScope } from '../../invoicing';
import { decide, type Action, type Person } from '../../people';

/** Where billing can be turned, how it stands there and who may turn it. */
export interface SwitchPlace {
  readonly scope: SwitchScope;
  /** In the address of its form. */
  readonly path: string;
  readonly title: string;
  /** The agreement, for a place that is one. */
  readonly agreement?: AgreementRecord;
  readonly mayTurn: boolean;
  /** The last time it was turned; undefined while it is on as from the start. */
  readonly latest: BillingSwitch | undefined;
  /** Of the widest place where it is off, if that is not this one: being on here does nothing then. */
  readonly offAbove: string | undefined;
}

export interface SwitchesView {
  readonly places: readonly SwitchPlace[];
  /** Everything that was turned, latest first. */
  readonly turned: readonly (BillingSwitch & { readonly title: string })[];
}

const PERMISSIONS: Readonly<Record<SwitchScope, Action>> = {
  system: 'billing-switch.system',
  party: 'billing-switch.party',
  agreement: 'billing-switch.agreement',
};

export function switchesViewOf(
  turned: readonly BillingSwitch[],
  agreements: readonly AgreementRecord[],
  person: Person,
): SwitchesView {
  const own = agreements.filter(({ contractorParty }) => contractorParty === person.party);
  const may = (scope: SwitchScope): boolean => decide(person, PERMISSIONS[scope]).allowed;
  const latestOf = (scope: SwitchScope, agreementId: string | null = null): BillingSwitch | undefined =>
    turned.find((one) => one.scope === scope && one.agreementId === agreementId);
  const titleOf = ({ scope, agreementId }: BillingSwitch): string =>
    scope === 'agreement'
      ? (own.find((record) => record.agreementId === agreementId)?.title ?? '')
      : TITLES[scope];
  const offAbove = (...scopes: readonly ('system' | 'party')[]): string | undefined => {
    const off = scopes.find((scope) => latestOf(scope)?.isOff === true);
    return off && TITLES[off];
  };
  return {
    places: [
      ...(['system', 'party'] as const).map((scope) => ({
        scope,
        path: PATHS[scope],
        title: TITLES[scope],
        mayTurn: may(scope),
        latest: latestOf(scope),
        offAbove: scope === 'party' ? offAbove('system') : undefined,
      })),
      ...own.map((agreement) => ({
        scope: 'agreement' as const,
        path: `overeenkomsten/${encodeURIComponent(agreement.key)}`,
        title: agreement.title,
        agreement,
        mayTurn: may('agreement'),
        latest: latestOf('agreement', agreement.agreementId),
        offAbove: offAbove('system', 'party'),
      })),
    ],
    turned: turned.map((one) => ({ ...one, title: titleOf(one) })),
  };
}

const TITLES = { system: 'Alles in Slotsom', party: 'Jouw gemeente' } as const;
const PATHS = { system: 'alles', party: 'gemeente' } as const;
