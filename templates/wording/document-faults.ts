/** Dutch wording of what stands in the way of issuing a document, by code. `{name}` is filled in. */
export const DOCUMENT_FAULT_WORDING: Readonly<Record<string, string>> = {
  'control-character':
    'Hier staat een onzichtbaar teken, zoals een tab of een nieuwe regel. Typ de tekst opnieuw.',
  'surrounding-blanks': 'Hier staat een spatie voor of na de tekst. Haal die weg.',
  'not-an-oin':
    'Dit is geen geldig OIN. Een OIN heeft 20 cijfers: met een RSIN is het 00000001, dat RSIN, dat op zijn controlecijfer eindigt, en drie nullen.',
  'not-a-kvk-number': 'Een KvK-nummer heeft 8 cijfers. Controleer het nummer.',
  'not-a-vat-id':
    'Een Nederlands btw-nummer ziet eruit als NL123456789B01, zonder punten. Controleer het nummer.',
  'not-a-country-code': 'Een land heeft een code van twee hoofdletters, zoals NL.',
  'not-a-postal-code': 'Een Nederlandse postcode ziet eruit als 1234 AB. Controleer de postcode.',
  'not-an-iban': 'Dit IBAN klopt niet. Controleer de cijfers.',
  'own-customer':
    'De ontvanger heeft hetzelfde OIN als de afzender. Controleer de gegevens van beide gemeenten.',
  'vat-id-needed': 'Voor dit document is een btw-nummer nodig. Vul het in bij de gemeente.',
  'due-before-issue': 'De vervaldatum ligt voor de factuurdatum. Controleer beide.',
  'number-of-another-year':
    'Het nummer hoort bij {year}, maar het document is van {issuedOn}. Gebruik de nummerreeks van dat jaar.',
  'kind-against-total':
    'Het totaal is {gross}. Een document onder nul is een creditfactuur; elk ander document is een factuur.',
  'no-preceding-document': 'Een creditfactuur noemt de factuur waar hij bij hoort. Die verwijzing ontbreekt.',
  'credited-document-not-named': 'De verwijzingen noemen {number} niet, terwijl dit document dat terugneemt.',
  'refers-to-itself': 'Dit document verwijst naar zichzelf.',
  'named-twice': '{number} staat twee keer bij de verwijzingen.',
  'not-a-fingerprint': 'De vingerafdruk ontbreekt of is niet compleet. Maak het concept opnieuw.',
  'out-of-order': 'De regels zijn niet op volgorde genummerd. Maak het concept opnieuw.',
  'mixes-outside-vat':
    'Deze regel heeft btw-categorie {category}. Regels buiten de btw staan altijd in een eigen document.',
  'difference-differs':
    'Verschuldigd min in rekening gebracht is {expected}, maar de regel is {found}. Maak het concept opnieuw.',
  'causes-differ':
    'De oorzaken tellen op tot {expected}, maar de regel is {found}. Maak het concept opnieuw.',
  'sum-differs': 'De som is {expected}, maar hier staat {found}. Maak het concept opnieuw.',
  'vat-differs': 'De btw moet {expected} zijn, maar hier staat {found}. Maak het concept opnieuw.',
  'vat-total-missing': 'Er is geen btw-totaal voor {treatment}. Maak het concept opnieuw.',
  'vat-total-without-lines': 'Er is een btw-totaal voor {treatment} te veel. Maak het concept opnieuw.',
  'missing-glyph':
    'Het lettertype van de pdf heeft dit teken niet: {characters}. In de pdf staat dan een vervangend teken.',
};
