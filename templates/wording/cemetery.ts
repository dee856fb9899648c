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

/** What was done with a file, as a line of the history. */
export const FILE_ACT_NAMES = {
  prepare: 'Voorbereid',
  release: 'Vrijgegeven',
  deliver: 'Afgeleverd',
  'deliver-again': 'Opnieuw afgeleverd',
  receive: 'Ontvangst gemeld',
  'close-difference': 'Verschil afgehandeld',
} as const;
