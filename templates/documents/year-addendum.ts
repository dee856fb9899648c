/** What a year addendum for signature says (DVO 3.4, 4.2; SLA Addendum). */
export const YEAR_PAPER = {
  title: 'Jaaraddendum {year}',
  subject: 'Formatie, percentages en opleidingskosten van {year}',
  agreement: 'Overeenkomst',
  agreementValue: '{title} ({key})',
  parties: 'Partijen',
  partiesValue: '{client} (opdrachtgever) en {contractor} (opdrachtnemer)',
  state: 'Stand',
  version: 'Versie',
  versionValue: '{version}, geschreven op {date}',
  maximum: 'Maximale vergoeding',
  maximumValue: '{amount}; belasting en addenda komen daarbovenop (DVO 4.2)',
  fingerprint: 'Vingerafdruk',
} as const;

/** Its sections. */
export const YEAR_SECTIONS = {
  budget: {
    heading: 'Budget van {year} naast {before}',
    lead: 'Formatie op het maximum van de schaal, met overhead en opleidingskosten; op de gepubliceerde salaristabellen. Bedragen in euro’s.',
    provisional:
      'Voorlopig: op de salaristabel {table} per {date}, die nog niet is gepubliceerd. Bedragen in euro’s.',
    part: 'Onderdeel',
    difference: 'Verschil',
    parts: {
      formationCeiling: 'Formatieplafond',
      decidedExtra: 'Besluiten boven het plafond',
      overhead: 'Overhead',
      training: 'Opleidingskosten',
      maximumCompensation: 'Maximale vergoeding',
    },
  },
  formation: {
    heading: 'Formatie',
    lead: 'Uren per week, schaal en plafond per functie, naast het jaar ervoor. Bedragen in euro’s.',
    function: 'Functie (dienst)',
    change: 'Wijziging',
    hours: 'Uren {year}',
    scale: 'Schaal {year}',
    ceiling: 'Plafond {year}',
    total: 'Samen',
    none: '–',
  },
  percentages: {
    heading: 'Percentages en opleiding',
    lead: 'Naast het jaar ervoor; een percentage geldt vanaf 1 januari, tenzij er een andere dag staat.',
    what: 'Afspraak',
    training: 'Opleidingskosten (€)',
    tasks: 'Gewijzigde taken (DVO artikel 3.4): {text}',
  },
  decided: {
    heading: 'Gedaan en besloten',
    lead: 'Wat beide partijen in Slotsom deden, met het moment en de rol. Een akkoord geldt voor de versie met de vingerafdruk hierboven.',
    none: 'Er is nog niets besloten.',
  },
  signing: {
    heading: 'Ondertekening',
    lead: 'Dit jaaraddendum hoort bij de SLA van de overeenkomst (DVO artikel 4.2). Aldus overeengekomen en in tweevoud ondertekend.',
  },
} as const;
