/** What an advice note says on paper (DVO 4.8; SLA, Ziekteverzuim). */
export const NOTE_PAPER = {
  title: 'Adviesnota {note}',
  subject: '{occasion}, {year}',
  agreement: 'Overeenkomst',
  agreementValue: '{title} ({key})',
  from: 'Van',
  to: 'Aan',
  toValue: '{role}, {client}',
  decides: 'Wie zou beslissen',
  state: 'Stand',
  version: 'Versie',
  versionValue: '{version}, geschreven op {date}',
  costs: 'Alle kosten',
  amount: 'Gevraagd boven het plafond',
  fingerprint: 'Vingerafdruk',
} as const;

/** Its sections. */
export const NOTE_SECTIONS = {
  asked: 'Gevraagd besluit',
  arguments: 'Argumenten',
  alternatives: 'Wat eerst is bekeken',
  annexes: 'Bijlagen',
  effect: {
    heading: 'Wat het besluit doet',
    lead: 'Berekend toen de nota werd voorgelegd, met wat toen bekend was.',
    present:
      'Berekend op {day} met wat nu bekend is. Bij het voorleggen wordt het opnieuw berekend en vastgelegd.',
    within:
      'Naar verwachting blijft het jaar met deze kosten onder de grens: dan kan de teamleider alleen beslissen ({article}).',
    limit: 'De grens wordt bereikt in {month}.',
    what: 'Wat',
    how: 'Hoe berekend',
    amount: 'Bedrag (€)',
  },
  decided: {
    heading: 'Gedaan en besloten',
    lead: 'Wat beide partijen in Slotsom deden, met het moment en de rol. Een besluit geldt voor wat de vingerafdruk hierboven heeft; ondertekenen is niet nodig.',
    none: 'Deze nota is nog niet voorgelegd.',
  },
} as const;

/** Each amount of the effect of a decision, and how it is computed. `{months}` is up to which month. */
export const NOTE_EFFECT = {
  ceiling: { label: 'Formatieplafond van het jaar', how: 'de formatie tegen het maximum van de schaal (R1)' },
  decided: { label: 'Eerdere besluiten boven het plafond', how: 'wat voor dit jaar al was besloten' },
  limit: { label: 'Grens op de loonkosten', how: 'plafond en eerdere besluiten samen (R4)' },
  actual: { label: 'Werkelijke loonkosten{months}', how: 'de som van de loonregels (R3)' },
  chargeable: { label: 'Daarvan in rekening te brengen', how: 'ten hoogste de grens, maand na maand (R4)' },
  parked: { label: 'Daarvan aangehouden', how: 'werkelijk min in rekening te brengen (R4)' },
  expected: {
    label: 'Verwachte loonkosten van het jaar',
    how: 'als elke volgende maand het gemiddelde tot nu toevoegt (R14)',
  },
  asked: { label: 'Gevraagd', how: 'boven de grens, zonder overhead' },
  overhead: { label: 'Overhead daarover', how: 'het percentage in de maand van het besluit (R5)' },
  total: { label: 'Samen', how: 'gevraagd en overhead (R7)' },
  released: {
    label: 'Komt vrij van wat is aangehouden',
    how: 'het verschil in wat in rekening mag, met en zonder besluit (R4)',
  },
} as const;
