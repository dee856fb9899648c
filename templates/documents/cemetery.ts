/** What the control report of a cemetery billing file says (SLA 1.9; DVO 3.1.3). */
export const CONTROL_REPORT = {
  title: 'Controlerapport {file}',
  subject: 'Facturatiebestand begraafplaatsadministratie, {from} tot en met {to}',
  trial: 'Proef, niet vrijgegeven',
  released: 'Vrijgegeven op {date}',
  file: 'Bestand',
  fileValue: '{file}, volgnummer {sequence}',
  window: 'Venster',
  windowValue: '{from} tot en met {to}',
  due: 'Uiterlijk aangeleverd op',
  count: 'Aantal regels',
  sum: 'Controletotaal',
  deviating: 'Ander bedrag dan de verordening',
  noneDeviating: 'geen regels',
  oneDeviating: '1 regel met een reden, {sum}',
  manyDeviating: '{count} regels met een reden, samen {sum}',
  days: 'Eerste en laatste prestatie',
  items: 'Eerste en laatste item',
  daysValue: '{first} en {last}',
  prepared: 'Opgesteld door',
  releasedBy: 'Vrijgegeven door',
  digest: 'SHA-256 van het bestand',
  digestOfLines: 'SHA-256 van de regels',
  empty: 'In dit venster zijn geen rechten of diensten vastgelegd. Het bestand heeft nul regels.',
} as const;

/** Who of the administration prepared or released a file: its papers tell colleagues apart by a number. */
export const STAFF = '{role} (medewerker {number})';

/** Its tables. */
export const CONTROL_TABLES = {
  cemetery: { heading: 'Per begraafplaats', lead: 'Alle regels van het bestand.', column: 'Begraafplaats' },
  article: {
    heading: 'Per artikel',
    lead: 'Volgens de verordening van de prestatiedatum.',
    column: 'Artikel',
  },
  costType: { heading: 'Per kostensoort', lead: 'Zoals de boekhouding ze boekt.', column: 'Kostensoort' },
  apart: {
    heading: 'Late regels en correcties',
    lead: 'Late regels zijn van vóór dit venster en na het vorige bestand vastgelegd. Correcties nemen iets terug van een eerder bestand.',
    column: 'Soort',
    late: 'Laat vastgelegd',
    corrections: 'Correcties',
    others: 'Overige regels',
  },
  earlier: {
    heading: 'Naast eerdere bestanden',
    lead: 'De bestanden hiervoor, om te zien of dit bestand in de lijn ligt.',
    none: 'Dit is het eerste bestand.',
    column: 'Bestand',
  },
  refused: {
    heading: 'Geweigerde regels',
    lead: 'Regels die K2B zo gaf dat ze niet zijn ingelezen. Wat is hersteld, staat daarna in dit bestand; wat is weggelaten, niet.',
    none: 'Er zijn geen regels geweigerd, hersteld of weggelaten.',
    /** In files of before rows could be left out: their papers stay to the byte what they were (decision 20). */
    before: {
      heading: 'Geweigerde regels',
      lead: 'Regels die K2B zo gaf dat ze niet zijn ingelezen. In dit bestand staan ze zoals ze daarna zijn hersteld.',
      none: 'Er zijn geen regels geweigerd of hersteld.',
    },
    row: 'Rij',
    export: 'Export',
    reason: 'Reden',
  },
  count: 'Regels',
  sum: 'Bedrag',
  total: 'Totaal',
} as const;

/** A refused row that is in the file after cells were mended; what they said may name someone. */
export const MENDED = 'Hersteld: {columns}. Waarom, staat bij de export.';

/** Rows that were left out of an export, in exports since the file before; by what would have been wrong with them. */
export const LEFT_OUT = {
  one: 'Weggelaten: item {item}{amount}. {cause}',
  none: 'Weggelaten: rij zonder leesbaar itemnummer{amount}. {cause}',
  many: 'Weggelaten: {count} items{amount}. {cause}',
  why: 'Waarom, staat bij de export.',
  causes: {
    'F.531': 'Het item staat twee keer in de export.',
    'F.532': 'Het item was al ingelezen.',
    'F.533': 'Het item was al ingelezen, met een andere inhoud.',
  },
  faulty: 'De rij had fouten die niet zijn hersteld.',
} as const;

/** The letter that goes with the file to the client's bookkeeping. */
export const COVER_LETTER = {
  title: 'Aanbiedingsbrief {file}',
  subject: 'Aanlevering {file} voor de facturatie van begraafrechten',
  to: 'Aan de financiële administratie van {client}',
  greeting: 'Geachte collega,',
  opening:
    'Hierbij ontvangt u het facturatiebestand {file} van de begraafplaatsadministratie, over {from} tot en met {to} (SLA 1.9).',
  totals:
    'Het bestand heeft {count} en telt op tot {sum}. Deze totalen staan ook in de kop en de laatste regel van het bestand.',
  empty: 'In deze periode zijn geen rechten of diensten vastgelegd. Het bestand heeft nul regels.',
  one: 'één regel',
  many: '{count} regels',
  late: {
    one: 'Eén regel is van vóór deze periode en werd later vastgelegd: {sum}.',
    many: '{count} regels zijn van vóór deze periode en werden later vastgelegd: samen {sum}.',
  },
  corrections: {
    one: 'Eén regel neemt iets terug van een eerder bestand: {sum}.',
    many: '{count} regels nemen iets terug van eerdere bestanden: samen {sum}.',
  },
  check:
    'Wilt u bij ontvangst het aantal en het totaal bevestigen dat u heeft ingelezen? Wijken ze af, dan zoeken wij dat samen uit voordat er rekeningen uitgaan.',
  privacy:
    'Het bestand bevat persoonsgegevens van inwoners. Bewaar het alleen waar dat nodig is, en verwijder het na gebruik.',
  tax: 'Begraafrechten zijn gemeentelijke belastingen: er is geen btw berekend.',
  closing: 'Met vriendelijke groet,',
  from: 'Begraafplaatsadministratie, {contractor}',
  digest: 'SHA-256 van het bestand: {digest}',
} as const;
