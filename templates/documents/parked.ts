/** Who reads it: the client in a letter, or either party on a screen. */
export const PARKED_READERS = {
  letter: { client: 'u', approval: 'uw akkoord', contractor: 'ons' },
  screen: {
    client: 'de opdrachtgever',
    approval: 'akkoord van de opdrachtgever',
    contractor: 'de opdrachtnemer',
  },
} as const;

/** Why an amount is recorded but not charged, and what would release it. */
export const PARKED_REASONS: Readonly<Record<string, { readonly reason: string; readonly release: string }>> =
  {
    'salary-costs-above-ceiling': {
      reason: 'Loonkosten boven het formatieplafond',
      release: 'Ruimte onder het plafond later dit jaar, of een besluit tot ophoging (DVO 4.8)',
    },
    'overhead-above-limit': {
      reason: 'Overhead boven het maximum van het jaar',
      release: 'Ruimte onder het maximum later dit jaar, of een besluit tot ophoging (DVO 4.8)',
    },
    'training-above-budget': {
      reason: 'Opleidingskosten boven het budget van het jaar',
      release: 'Een hoger opleidingsbudget (DVO 4.2)',
    },
    'above-ceiling': {
      reason: 'Kosten boven het maximum van het jaar',
      release: 'Ruimte onder het maximum later dit jaar, of een besluit tot ophoging (DVO 4.8)',
    },
    'after-end': {
      reason: 'Kosten vanaf de dag waarop de overeenkomst is geëindigd',
      release: 'Dit komt niet in rekening: de overeenkomst is opgezegd (DVO 9.2)',
    },
    'no-addendum': {
      reason: 'Werk zonder vastgelegd addendum',
      release: 'Een addendum waarop {client} akkoord geeft (DVO 3.6)',
    },
    'calamity-limit': {
      reason: 'Calamiteit van € 25.000 of meer',
      release: 'Een addendum waarop {client} akkoord geeft (DVO 3.7)',
    },
    'costs-not-agreed': {
      reason: 'Kosten van een calamiteit waarover nog geen overeenstemming is',
      release: 'Overeenstemming over de kosten (DVO 3.7)',
    },
    'not-approved': { reason: 'Addendum zonder akkoord', release: '{approval} op het addendum (DVO 3.6)' },
    'performed-before-approval': {
      reason: 'Werk van voor {approval}',
      release: 'Dit kan alleen met een nieuw addendum (DVO 3.6)',
    },
    'not-completed': {
      reason: 'Project of verkiezing die nog loopt',
      release: 'De afronding van het project of de verkiezing (DVO 4.6)',
    },
    'not-confirmed': {
      reason: 'Uren die nog niet zijn bevestigd',
      release: 'Bevestiging van de uren door een collega',
    },
    'above-maximum': {
      reason: 'Kosten boven het maximum van het addendum',
      release: '{approval} op een hoger maximum (DVO 3.6)',
    },
  };

export const OTHER_PARKED_REASON = {
  reason: '{reason}',
  release: 'Vraag {contractor} naar de reden',
} as const;
