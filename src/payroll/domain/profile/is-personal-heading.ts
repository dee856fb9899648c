import { mentionsHealth, wordsOf } from '../../../kernel/text';

/** Words that mark a column as personal wherever they stand in its heading. */
const PERSONAL_WORDS: ReadonlySet<string> = new Set([
  'adres',
  'bsn',
  'geboren',
  'geslacht',
  'gsm',
  'iban',
  'initialen',
  'mail',
  'mailadres',
  'mobiel',
  'nationaliteit',
  'ras',
  'roepnaam',
  'sofi',
  'tel',
  'telnr',
  'voorletters',
  'voornaam',
  'voornamen',
]);

/** Beginnings of a word, or of a heading written without spaces and signs, that mark it as personal. */
const PERSONAL_STEMS: readonly string[] = [
  'achternaam',
  'bankrekening',
  'bsn',
  'burgerlijkestaat',
  'burgerservice',
  'email',
  'geboorte',
  'geloof',
  'godsdienst',
  'huisnummer',
  'huisnr',
  'leeftijd',
  'postcode',
  'sofinummer',
  'straat',
  'telefoon',
  'tussenvoegsel',
  'vakbond',
  'woonadres',
  'woonplaats',
];

/** A bank account, unless it is one of the ledger. */
const ACCOUNT = /^(?!.*grootboek).*rekening(?:nummer|nr)$/;

const PERSON = 'medewerker|werknemer|persoon|persoons|partner';
/** "Naam" alone or of a person; a function or a cost centre may have a name. */
const NAME_OF_A_PERSON = new RegExp(
  `^(?:(?:${PERSON})?(?:volledige)?naam|naam(?:volledig)?(?:van)?(?:de|het)?(?:${PERSON}))$`,
);

/**
 * Whether a heading announces what the service may not receive: citizen service number, name, birth,
 * address, bank account, belief, health. A file that has such a column is refused unread.
 */
export function isPersonalHeading(heading: string): boolean {
  const words = wordsOf(heading);
  const joined = words.join('');
  return (
    mentionsHealth(heading) ||
    words.some((word) => PERSONAL_WORDS.has(word)) ||
    [joined, ...words].some((text) => PERSONAL_STEMS.some((stem) => text.startsWith(stem))) ||
    ACCOUNT.test(joined) ||
    NAME_OF_A_PERSON.test(joined)
  );
}
