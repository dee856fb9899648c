/** How the HTTP interface introduces itself in its description. */
export const INTERFACE_WORDING = {
  title: 'Slotsom',
  summary: 'Verrekening en facturering van overeenkomsten tussen overheden.',
  description: [
    'De interface volgt de Nederlandse API Design Rules.',
    'Bedragen zijn euro’s, als tekst met een punt en twee decimalen; percentages zijn tekst. Uren zijn uren per week.',
    'Dagen zijn JJJJ-MM-DD, maanden JJJJ-MM, tijdstippen staan in UTC. Velden die niet bekend zijn, worden geweigerd.',
    'Een verzoek dat niet wordt uitgevoerd, krijgt een antwoord volgens RFC 9457 met een vaste code; fouten in de invoer komen alle tegelijk terug, met plaats, code en uitleg.',
    'Elke POST die iets verandert, heeft een Idempotency-Key: met dezelfde wordt ze één keer uitgevoerd, ook als het antwoord onderweg verloren ging. Vaststellen vraagt in If-Match om de ETag van het concept dat is gezien.',
    'Wie iets mag, staat bij elke bewerking in x-recht; waarop de bewerking rust, staat in x-grondslag. Wat van een andere partij is, bestaat voor je niet: dat geeft 404.',
  ].join('\n\n'),
  contact: {
    name: 'Beheer van Slotsom',
    url: 'https://example.org/slotsom',
    email: 'slotsom@example.org',
  },
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
} as const;

/** The headings under which operations stand, in the order in which data flows. */
export const OPERATION_GROUPS = [
  {
    name: 'Mensen',
    description: 'Wie van je eigen gemeente hier komt, met functie en nummer, nooit met een naam.',
  },
  { name: 'Partijen', description: 'De gemeenten: adres en kenmerken zoals ze op facturen staan.' },
  { name: 'Salaristabellen', description: 'Salaristabellen van de cao, zoals ze zijn gepubliceerd.' },
  { name: 'Overeenkomsten', description: 'Overeenkomsten, hun referenties en hun historie.' },
  { name: 'Feiten', description: 'Wat over een overeenkomst is vastgelegd. Een feit verandert nooit.' },
  {
    name: 'Addenda',
    description: 'Extra werk en calamiteiten: voorstel, akkoord van de opdrachtgever, uren en kosten.',
  },
  {
    name: 'Begraafplaatsen',
    description: 'Het zeswekelijkse bestand uit K2B: exporten, vensters, vrijgave en ontvangst.',
  },
  { name: 'Loonkosten', description: 'Loonbestanden: controleren, vastleggen, intrekken.' },
  {
    name: 'Indexering',
    description: 'Salaristabellen en herwaarderingen in een overeenkomst, en wat ze doen.',
  },
  { name: 'Verrekening', description: 'Wat in rekening gebracht mag worden, zoals bekend op een moment.' },
  { name: 'Facturering', description: 'Voorbeeld, concept, vaststelling.' },
  { name: 'Facturen', description: 'Vastgestelde facturen en creditfacturen; ze veranderen nooit.' },
  {
    name: 'Verzending van facturen',
    description: 'Hoe facturen de opdrachtgever bereiken: kanaal, pogingen, terugmeldingen en ontvangst.',
  },
  { name: 'Bewijs', description: 'Bewijs, boekingen en controle, voor wie het zelf wil nagaan.' },
  { name: 'Begroting en verantwoording', description: 'Begroot tegenover werkelijk, per onderdeel.' },
  {
    name: 'Kwartaalrapportages',
    description:
      'De rapportage per kwartaal volgens het model van de SLA: vullen, indienen, bespreken, vaststellen.',
  },
  { name: 'Kalender', description: 'De dagen van beide partijen en wat ze nodig hebben.' },
  {
    name: 'Jaaraddenda',
    description: 'Wat beide partijen voor een jaar overeenkomen: formatie, percentages en opleiding.',
  },
  {
    name: 'Adviesnota’s',
    description: 'Wat boven het plafond wordt gevraagd en besloten, en wanneer dat nodig is.',
  },
  { name: 'Beëindiging', description: 'Opzegging, en wat er bij het einde nog open staat.' },
  { name: 'Scenario’s', description: 'Een overeenkomst als bestand, en een bestand doorgerekend.' },
  { name: 'Interface', description: 'Over deze interface.' },
] as const;
