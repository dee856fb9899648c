/** A table of what each side did: by role and party, never by name. */
export const ACTS_TABLE = {
  when: 'Wanneer',
  what: 'Wat (versie)',
  who: 'Door',
  text: 'Toelichting',
  whoValue: '{role}, {party}',
  seen: 'vingerafdruk {fingerprint}…',
} as const;
