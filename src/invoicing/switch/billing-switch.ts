/** Where billing is on or off: everywhere, for a contractor, or for one agreement. */
export type SwitchTarget =
  | { readonly scope: 'system' }
  | { readonly scope: 'party'; readonly party: string }
  | { readonly scope: 'agreement'; readonly agreementId: string };

export type SwitchScope = SwitchTarget['scope'];

/** That someone turned billing off or on somewhere, and why; it never changes. */
export interface BillingSwitch {
  readonly scope: SwitchScope;
  readonly party: string | null;
  readonly agreementId: string | null;
  /** How often it was turned so far. */
  readonly sequence: number;
  readonly isOff: boolean;
  readonly reason: string;
  readonly switchedBy: string;
  readonly switchedRole: string;
  readonly switchedAt: string;
}
