import { BILLING_ACT_WORDING } from './billing-acts';
import { INVOICE_ACT_WORDING } from './invoice-acts';
import { QUARTER_ACT_WORDING } from './quarter-acts';

/** What acts are about, as a reader chooses between them. */
export const ACT_GROUPS = {
  overeenkomst: 'Overeenkomst en feiten',
  addenda: 'Addenda en calamiteiten',
  adviesnotas: 'Adviesnota’s en besluiten',
  loonkosten: 'Loonkosten',
  begraafplaatsen: 'Begraafplaatsbestanden',
  facturen: 'Concepten en facturen',
  bewijs: 'Bewijs en uitvoer',
  toegang: 'Aanmelden, inzien en weigeringen',
} as const;

export type ActGroup = keyof typeof ACT_GROUPS;

interface ActWording {
  readonly group: ActGroup;
  /** `{subject}` and the details of the event are filled in. */
  readonly text: string;
}

/**
 * Every act that is written down, as a sentence. What happens is recorded under one of these names only, so
 * none is without words.
 */
export const ACT_WORDING = {
  'agreement.registered': { group: 'overeenkomst', text: 'Overeenkomst {subject} is geregistreerd' },
  'references.recorded': { group: 'overeenkomst', text: 'De referenties voor facturen zijn vastgelegd' },
  'facts.recorded': { group: 'overeenkomst', text: 'Feiten zijn vastgelegd uit de bron ‘{subject}’' },
  'party.recorded': { group: 'overeenkomst', text: 'De gegevens van partij {subject} zijn vastgelegd' },
  'salary-table.recorded': { group: 'overeenkomst', text: 'Salaristabel {subject} is ingelezen' },
  'salary-table.accepted': {
    group: 'overeenkomst',
    text: 'De opdrachtgever is akkoord met salaristabel {subject}',
  },
  'example.performed': { group: 'overeenkomst', text: 'Een stap van het voorbeeld is uitgevoerd' },
  'addendum.written': { group: 'addenda', text: 'Een versie van addendum {subject} is geschreven' },
  'addendum.submitted': { group: 'addenda', text: 'Addendum {subject} is voorgelegd' },
  'addendum.asked': { group: 'addenda', text: 'De opdrachtgever stelde een vraag over addendum {subject}' },
  'addendum.answered': { group: 'addenda', text: 'De vraag over addendum {subject} is beantwoord' },
  'addendum.approved': { group: 'addenda', text: 'De opdrachtgever is akkoord met addendum {subject}' },
  'addendum.refused': { group: 'addenda', text: 'De opdrachtgever is niet akkoord met addendum {subject}' },
  'addendum.withdrawn': { group: 'addenda', text: 'Addendum {subject} is ingetrokken' },
  'addendum.completed': { group: 'addenda', text: 'Addendum {subject} is afgerond' },
  'addendum.paper-consent-recorded': {
    group: 'addenda',
    text: 'Een akkoord op papier met addendum {subject} is vastgelegd; het telt na bevestiging',
  },
  'addendum.paper-consent-confirmed': {
    group: 'addenda',
    text: 'De opdrachtgever bevestigde het akkoord op papier met addendum {subject}',
  },
  'addendum.paper-consent-denied': {
    group: 'addenda',
    text: 'De opdrachtgever bevestigde het akkoord op papier met addendum {subject} niet',
  },
  'addendum.costs-offered': { group: 'addenda', text: 'De kosten van calamiteit {subject} zijn voorgelegd' },
  'addendum.costs-agreed': {
    group: 'addenda',
    text: 'Beide partijen zijn het eens over kosten van {subject}',
  },
  'addendum.costs-refused': {
    group: 'addenda',
    text: 'De opdrachtgever is niet akkoord met voorgelegde kosten van {subject}',
  },
  'entry.recorded': { group: 'addenda', text: 'Post {subject} is vastgelegd' },
  'entry.confirmed': { group: 'addenda', text: 'De uren van post {subject} zijn bevestigd' },
  'notice.given': { group: 'overeenkomst', text: 'De overeenkomst is opgezegd ({subject})' },
  'notice.received': { group: 'overeenkomst', text: 'De ontvangst van opzegging {subject} is bevestigd' },
  'notice.receipt-disputed': {
    group: 'overeenkomst',
    text: 'De ontvangst van opzegging {subject} is betwist',
  },
  'notice.asked-back': { group: 'overeenkomst', text: 'Intrekken van opzegging {subject} is gevraagd' },
  'notice.back-declined': {
    group: 'overeenkomst',
    text: 'Intrekken van opzegging {subject} is geweigerd',
  },
  'notice.taken-back': {
    group: 'overeenkomst',
    text: 'Opzegging {subject} is ingetrokken, met instemming van beide partijen',
  },
  'advice-note.written': { group: 'adviesnotas', text: 'Een versie van adviesnota {subject} is geschreven' },
  'advice-note.submitted': { group: 'adviesnotas', text: 'Adviesnota {subject} is voorgelegd' },
  'advice-note.asked': {
    group: 'adviesnotas',
    text: 'De opdrachtgever stelde een vraag over adviesnota {subject}',
  },
  'advice-note.answered': { group: 'adviesnotas', text: 'De vraag over adviesnota {subject} is beantwoord' },
  'advice-note.approved': {
    group: 'adviesnotas',
    text: 'De opdrachtgever stemde in met adviesnota {subject}',
  },
  'advice-note.refused': {
    group: 'adviesnotas',
    text: 'De opdrachtgever stemde niet in met adviesnota {subject}',
  },
  'advice-note.withdrawn': { group: 'adviesnotas', text: 'Adviesnota {subject} is ingetrokken' },
  'advice-note.decided-within': {
    group: 'adviesnotas',
    text: 'De teamleider besloot binnen het plafond over {subject}',
  },
  'year-addendum.written': {
    group: 'overeenkomst',
    text: 'Een versie van het jaaraddendum van {subject} is geschreven',
  },
  'year-addendum.submitted': {
    group: 'overeenkomst',
    text: 'Het jaaraddendum van {subject} is voorgelegd; de opdrachtnemer is akkoord',
  },
  'year-addendum.asked': {
    group: 'overeenkomst',
    text: 'De opdrachtgever stelde een vraag over het jaaraddendum van {subject}',
  },
  'year-addendum.answered': {
    group: 'overeenkomst',
    text: 'De vraag over het jaaraddendum van {subject} is beantwoord',
  },
  'year-addendum.approved': {
    group: 'overeenkomst',
    text: 'De opdrachtgever is akkoord met het jaaraddendum van {subject}',
  },
  'year-addendum.refused': {
    group: 'overeenkomst',
    text: 'De opdrachtgever is niet akkoord met het jaaraddendum van {subject}',
  },
  'year-addendum.withdrawn': {
    group: 'overeenkomst',
    text: 'Het jaaraddendum van {subject} is ingetrokken',
  },
  ...QUARTER_ACT_WORDING,
  'payroll.accepted': { group: 'loonkosten', text: 'Loonaanlevering {subject} is vastgelegd' },
  'payroll.withdrawn': { group: 'loonkosten', text: 'Loonaanlevering {subject} is ingetrokken' },
  'cemetery.series-recorded': {
    group: 'begraafplaatsen',
    text: 'Versie {subject} van de reeks begraafplaatsbestanden is ingesteld',
  },
  'cemetery.profile-recorded': { group: 'begraafplaatsen', text: 'Profiel {subject} is vastgelegd' },
  'cemetery.tariffs-read': { group: 'begraafplaatsen', text: 'Begraaftarieven {subject} zijn ingelezen' },
  'cemetery.export-accepted': { group: 'begraafplaatsen', text: 'K2B-export {subject} is vastgelegd' },
  'cemetery.upload-kept': {
    group: 'begraafplaatsen',
    text: 'Een K2B-export met fouten wordt kort bewaard om te herstellen',
  },
  'cemetery.upload-removed': {
    group: 'begraafplaatsen',
    text: 'Een K2B-export die niet is vastgelegd, is verwijderd',
  },
  'cemetery.file-prepared': {
    group: 'begraafplaatsen',
    text: 'Het begraafplaatsbestand van venster {subject} is voorbereid',
  },
  'cemetery.file-released': {
    group: 'begraafplaatsen',
    text: 'Begraafplaatsbestand {subject} is vrijgegeven',
  },
  'cemetery.file-delivered': {
    group: 'begraafplaatsen',
    text: 'De opdrachtgever haalde begraafplaatsbestand {subject} op',
  },
  'cemetery.channel-recorded': {
    group: 'begraafplaatsen',
    text: 'Versie {subject} van het kanaal voor begraafplaatsbestanden is ingesteld',
  },
  'cemetery.file-sent': {
    group: 'begraafplaatsen',
    text: 'Begraafplaatsbestand {subject} is afgeleverd',
  },
  'cemetery.delivery-ordered': {
    group: 'begraafplaatsen',
    text: 'Begraafplaatsbestand {subject} wordt opnieuw gestuurd',
  },
  'cemetery.delivery-tried': {
    group: 'begraafplaatsen',
    text: 'Er is geprobeerd begraafplaatsbestand {subject} af te leveren',
  },
  'cemetery.delivery-failed': {
    group: 'begraafplaatsen',
    text: 'Begraafplaatsbestand {subject} is niet afgeleverd',
  },
  'cemetery.file-received': {
    group: 'begraafplaatsen',
    text: 'De opdrachtgever las begraafplaatsbestand {subject} zoals het is',
  },
  'cemetery.file-differs': {
    group: 'begraafplaatsen',
    text: 'De opdrachtgever las begraafplaatsbestand {subject} anders',
  },
  'cemetery.difference-closed': {
    group: 'begraafplaatsen',
    text: 'Het verschil in begraafplaatsbestand {subject} is afgehandeld',
  },
  'cemetery.debtors-removed': {
    group: 'begraafplaatsen',
    text: 'De debiteuren van begraafplaatsbestand {subject} zijn na hun termijn verwijderd',
  },
  'draft.prepared': { group: 'facturen', text: 'Een concept is opgesteld' },
  'draft.discarded': { group: 'facturen', text: 'Een concept is weggegooid' },
  'crediting.proposed': { group: 'facturen', text: 'Voorgesteld is {subject} te crediteren' },
  ...BILLING_ACT_WORDING,
  'rules.accepted': { group: 'facturen', text: 'Het verschil van rekenregels {subject} is aanvaard' },
  'document.issued': { group: 'facturen', text: '{subject} is vastgesteld' },
  ...INVOICE_ACT_WORDING,
  'half-year.clarified': {
    group: 'facturen',
    text: 'Een onderdeel van halfjaaroverzicht {subject} is toegelicht',
  },
  'half-year.fixed': { group: 'facturen', text: 'Halfjaaroverzicht {subject} is vastgesteld' },
  'coding.recorded': { group: 'facturen', text: 'Een codering is vastgelegd' },
  'year-end.issued': { group: 'facturen', text: 'De jaarafrekening van {subject} is vastgesteld' },
  'scenario.exported': { group: 'bewijs', text: 'De overeenkomst {subject} is als scenario opgehaald' },
  'evidence.exported': { group: 'bewijs', text: 'Het bewijsbestand van {year} is opgehaald' },
  'journal.exported': { group: 'bewijs', text: 'De journaalposten van {year} zijn opgehaald' },
  'records.verified': { group: 'bewijs', text: 'De vastleggingen zijn nagerekend' },
  'audit.anchored': { group: 'bewijs', text: 'De ketens zijn verankerd' },
  'session.opened': { group: 'toegang', text: 'Aangemeld' },
  'session.closed': { group: 'toegang', text: 'Afgemeld' },
  'person.signed-out': { group: 'toegang', text: 'Alle sessies van {subject} zijn beëindigd' },
  'calendar-feed.made': { group: 'toegang', text: 'Een adres voor een eigen agenda is gemaakt' },
  'calendar-feed.ended': { group: 'toegang', text: 'Een adres voor een eigen agenda is ingetrokken' },
  'person.unlinked': {
    group: 'toegang',
    text: 'De koppeling van {subject} met de aanmeldvoorziening is verwijderd',
  },
  'sign-in.refused': { group: 'toegang', text: 'Aanmelden is geweigerd' },
  'permission.refused': { group: 'toegang', text: 'Geen toegang gekregen: {subject}' },
  'sensitive.read': { group: 'toegang', text: 'Ingezien: {subject}' },
  'act.refused': { group: 'toegang', text: 'Niet uitgevoerd: {subject}' },
} as const satisfies Readonly<Record<string, ActWording>>;

/** What a reader learns of an act of the other party that stays on that side (DVO 7.5). */
export const INTERNAL_ACT = 'Intern werk van de andere partij';
