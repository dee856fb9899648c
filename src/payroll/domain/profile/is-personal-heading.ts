import { fold } from './fold';

/** Words that mark a column as personal wherever they stand in its heading. */
const PERSONAL_WORDS: ReadonlySet<string> = new Set([
  'adres',
  'bankrekening',
  'bsn',
  'email',
  'geboren',
  'geslacht',
  'iban',
  'mailadres',
  'mobiel',
  'nationaliteit',
  'roepnaam',
  'sofi',
  'straat',
  'telefoon',
  'verzuim',
  'voorletters',
  'voornaam',
  'voornamen',
  'ziek',
  'ziekte',
]);

/** Beginnings of a heading, written without spaces and signs, that mark it as personal. */
const PERSONAL_STEMS: readonly string[] = [
  'achternaam',
  'adres',
  'bsn',
  'burgerlijkestaat',
  'burgerservice',
  'geboorte',
  'huisnummer',
  'huisnr',
  'postcode',
  'sofinummer',
  'straat',
  'telefoon',
  'tussenvoegsel',
  'verzuim',
  'woonadres',
  'woonplaats',
  'ziekte',
];

const PERSON = 'medewerker|werknemer|persoon|persoons|partner';
/** "Naam" alone or of a person; a function or a cost centre may have a name. */
const NAME_OF_A_PERSON = new RegExp(
  `^(?:(?:${PERSON})?(?:volledige)?naam|naam(?:volledig)?(?:van)?(?:de|het)?(?:${PERSON}))$`,
);

/**
 * Whether a heading announces what the service may not receive: citizen service number, name, birth,
 * address, bank account, sickness. A file that has such a column is refused unread.
 */
export function isPersonalHeading(heading: string): boolean {
  const words = fold(heading.replace(/([a-z])([A-Z])/g, '$1 $2')).split(/[^\p{L}\p{N}]+/u);
  const joined = words.join('');
  return (
    words.some((word) => PERSONAL_WORDS.has(word)) ||
    PERSONAL_STEMS.some((stem) => joined.startsWith(stem)) ||
    NAME_OF_A_PERSON.test(joined)
  );
}
