/** For whom someone works. `system` is the service itself, which serves both parties. */
export const SIDES = ['contractor', 'client', 'system'] as const;
export type Side = (typeof SIDES)[number];

/** What someone does here, each on the sides where that work exists. */
const SIDES_OF_ROLE = {
  'financial-officer': ['contractor'],
  'team-lead': ['contractor'],
  'cemetery-administration': ['contractor'],
  'ict-project': ['contractor'],
  regisseur: ['client'],
  'municipal-secretary': ['client'],
  'client-finance': ['client'],
  controller: ['contractor', 'client'],
  auditor: ['contractor', 'client'],
  administrator: ['contractor', 'client', 'system'],
} as const satisfies Readonly<Record<string, readonly Side[]>>;

export type Role = keyof typeof SIDES_OF_ROLE;
export const ROLES = Object.keys(SIDES_OF_ROLE) as readonly Role[];

/** Whether a role exists on a side: the client has no financial officer who makes invoices. */
export function roleExistsOn(role: Role, side: Side): boolean {
  const sides: readonly Side[] = SIDES_OF_ROLE[role];
  return sides.includes(side);
}
