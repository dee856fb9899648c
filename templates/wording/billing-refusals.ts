import type { RefusalWording } from './refusal-wording';

/** Why billing was held: the switch, the safety bounds and the month rounds. */
export const BILLING_REFUSAL_WORDING = {
  'billing-off': {
    code: 'F.660',
    text: 'De facturering staat {where} uit sinds {since}: ‘{reason}’. Er is niets vastgesteld of vrijgegeven. Wacht tot ze weer aan is; onder Inrichting staat wie haar uitzette.',
  },
  'billing-switched-before': {
    code: 'F.661',
    text: 'De facturering staat hier al {state}. Een collega was je voor.',
  },
  'bounds-exceeded': {
    code: 'F.662',
    text: 'Dit concept is anders dan gewoon, dus het wacht. Klopt het, dan aanvaardt een collega die het niet opstelde dit met een reden. Klopt het niet, herstel dan de gegevens en stel het opnieuw op. Zijn de grenzen te nauw, dan verruimt de teamleider ze en probeer je het opnieuw.',
  },
  'within-bounds': {
    code: 'F.663',
    text: 'Dit concept blijft binnen zijn grenzen. Er is niets te aanvaarden.',
  },
  'bounds-accepted-before': {
    code: 'F.664',
    text: 'Dit is al aanvaard. De grenzen houden het concept niet meer tegen.',
  },
  'unknown-round': {
    code: 'F.665',
    text: 'Er is nog geen maandronde van {month}. Begin haar eerst.',
  },
  'round-without-agreements': {
    code: 'F.666',
    text: 'Je gemeente heeft in {month} geen overeenkomst als opdrachtnemer. Er is niets te factureren.',
  },
  'round-nothing-ready': {
    code: 'F.667',
    text: 'Er is in de maandronde van {month} geen concept gereed. Bekijk wat is aangehouden.',
  },
  'round-differs': {
    code: 'F.668',
    text: 'De concepten zijn veranderd sinds je ze bekeek. Bekijk ze nog eens.',
  },
  'round-nothing-to-retry': {
    code: 'F.669',
    text: 'Deze overeenkomst hoeft niet opnieuw: haar concept is gereed, wordt gemaakt of is vastgesteld.',
  },
  // What a try found holds until the next one, so both say that it was so then.
  'round-billed-before': {
    code: 'F.674',
    text: 'Toen dit werd geprobeerd, was deze overeenkomst al gefactureerd tot en met {month}.',
  },
  'round-without-payroll': {
    code: 'F.675',
    text: 'Toen dit werd geprobeerd, waren de loonkosten van {month} nog niet ingelezen. Lees ze in als dat nog niet is gebeurd, en probeer het opnieuw.',
  },
  'round-without-formation': {
    code: 'F.682',
    text: 'Toen dit werd geprobeerd, was van deze overeenkomst nog geen formatie en geen addendum vastgelegd. Leg vast wat is afgesproken en probeer het opnieuw.',
  },
  'round-other-draft': {
    code: 'F.676',
    text: 'Er staat al een concept klaar van {month}. Laat een collega dat vaststellen, of gooi het weg. Probeer het daarna opnieuw.',
  },
  'round-crediting-draft': {
    code: 'F.681',
    text: 'Er staat een creditering van {number} klaar. Laat een collega haar vaststellen, of gooi haar weg. Probeer het daarna opnieuw.',
  },
  'round-draft-changed': {
    code: 'F.677',
    text: 'Het concept is buiten de ronde opnieuw opgesteld. Probeer het opnieuw, dan doet het weer mee.',
  },
  'round-bounds-changed': {
    code: 'F.680',
    text: 'De grenzen van deze overeenkomst zijn na het opstellen gewijzigd. Een financieel medewerker probeert het opnieuw, dan wordt het concept aan die van nu gehouden; of beoordeel het op de pagina van de maand.',
  },
  'round-draft-gone': {
    code: 'F.679',
    text: 'Er is geen concept meer: het is weggegooid of vervallen, of de factuur is gecrediteerd. Probeer het opnieuw, dan komt er een nieuw concept, zolang van deze overeenkomst geen ander concept klaarstaat.',
  },
  'round-failed': {
    code: 'F.678',
    text: 'Dit is meermaals niet gelukt door een storing. Probeer het opnieuw; lukt het weer niet, vraag dan de beheerder in het logboek te kijken.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;

/** What a draft does beyond its bounds, each with its amounts; and bounds that cannot be. */
export const BILLING_FAULT_WORDING: Readonly<Record<string, string>> = {
  'F.670':
    '{part}: {now}. In {previous} was dat {before}. Dat scheelt meer dan {percentage} % en ten minste {minimum}.',
  'F.671': 'Het concept heeft {count} regels. Meer dan {most} is ongewoon.',
  'F.672': 'Voor {month} staat ‘{what}’ er twee keer als nieuwe kosten. Dat hoort niet te kunnen.',
  'F.673': 'Hier hoort een bedrag van nul of meer te staan.',
};
