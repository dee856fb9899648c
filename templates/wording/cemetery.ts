/** How a window of the six-weekly billing file stands (SLA 1.9). */
export const WINDOW_STAND_NAMES = {
  'to-come': 'komt nog',
  running: 'loopt',
  due: 'nog te maken',
  prepared: 'voorbereid',
  released: 'vrijgegeven',
  delivered: 'afgeleverd',
  difference: 'verschil',
  received: 'ontvangen',
  late: 'te laat',
} as const;

/** Why a day is not worked, as part of a sentence. */
export const DAY_OFF_NAMES = {
  saturday: 'een zaterdag',
  sunday: 'een zondag',
  'new-year': 'nieuwjaarsdag',
  'good-friday': 'Goede Vrijdag',
  'easter-monday': 'tweede paasdag',
  'kings-day': 'Koningsdag',
  'liberation-day': 'Bevrijdingsdag',
  'ascension-day': 'Hemelvaartsdag',
  'whit-monday': 'tweede pinksterdag',
  'christmas-day': 'eerste kerstdag',
  'boxing-day': 'tweede kerstdag',
  closed: 'een sluitingsdag',
} as const;

/** How the delivery of a file stands. */
export const DELIVERY_NAMES = {
  'to-fetch': 'ligt klaar',
  waiting: 'wordt gestuurd',
  trying: 'wordt opnieuw geprobeerd',
  failed: 'mislukt',
  delivered: 'afgeleverd',
} as const;

/** What was done with a file, as a line of the history. */
export const FILE_ACT_NAMES = {
  prepare: 'Voorbereid',
  release: 'Vrijgegeven',
  fetch: 'Opgehaald door de opdrachtgever',
  deliver: 'Afgeleverd',
  'deliver-again': 'Opnieuw afgeleverd',
  receive: 'Ontvangst gemeld',
  'close-difference': 'Verschil afgehandeld',
} as const;

/** Where a due date goes that is no working day, by the words of a set-up. */
export const DUE_SHIFT_NAMES = {
  'volgende-werkdag': 'Naar de volgende werkdag',
  'vorige-werkdag': 'Naar de vorige werkdag',
  geen: 'Nergens heen: de dag blijft staan',
} as const;

/** What the columns of an export hold, as people call it. */
export const ITEM_COLUMN_NAMES = {
  itemId: 'Itemnummer',
  dossier: 'Dossier',
  serviceDate: 'Prestatiedatum',
  cemetery: 'Begraafplaats',
  graveNumber: 'Grafnummer',
  graveType: 'Grafsoort',
  article: 'Artikelcode',
  description: 'Omschrijving',
  quantity: 'Aantal',
  tariff: 'Tarief',
  amount: 'Bedrag',
  rightFrom: 'Recht van',
  rightTo: 'Recht tot en met',
  term: 'Termijn',
  debtorKind: 'Soort debiteur',
  debtorNumber: 'Debiteurnummer',
  name: 'Naam',
  address: 'Adres',
  postcode: 'Postcode',
  place: 'Plaats',
  country: 'Land',
  registration: 'KvK-nummer of RSIN',
  citizenNumber: 'Burgerservicenummer',
  billText: 'Tekst op de rekening',
  corrects: 'Correctie op item',
  deviation: 'Reden van een ander bedrag',
} as const;
