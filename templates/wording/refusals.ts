import { ADDENDUM_REFUSAL_WORDING } from './addendum-refusals';
import { ADVICE_REFUSAL_WORDING } from './advice-refusals';
import { BILLING_REFUSAL_WORDING } from './billing-refusals';
import { CEMETERY_REFUSAL_WORDING } from './cemetery-refusals';
import { CODING_REFUSAL_WORDING } from './coding';
import { DELIVERY_REFUSAL_WORDING } from './delivery-refusals';
import { HALF_YEAR_REFUSAL_WORDING } from './half-year-refusals';
import { NOTICE_REFUSAL_WORDING } from './notice-refusals';
import { PLANNING_REFUSAL_WORDING } from './planning-refusals';
import { QUARTER_REFUSAL_WORDING } from './quarter-refusals';
import type { RefusalWording } from './refusal-wording';
import { YEAR_REFUSAL_WORDING } from './year-refusals';

/**
 * Why something was not carried out: what happened, why, and what you can do. One text for a refusal,
 * on screens and in the interface; `{name}` is filled in.
 */
export const REFUSAL_WORDING = {
  'delivered-before': {
    code: 'F.145',
    text: 'Dit bestand is al ingelezen als ‘{delivery}’ ({file}). Kies een ander bestand.',
  },
  'code-used-before': {
    code: 'F.146',
    text: 'Het aanleverkenmerk ‘{delivery}’ is al gebruikt voor {file}. Geef de nieuwe aanlevering een eigen kenmerk, of trek de eerste in.',
  },
  'unknown-profile': {
    code: 'F.137',
    text: 'Dit profiel bestaat niet. Kies een profiel uit de lijst: {known}.',
  },
  'unknown-upload': {
    code: 'F.138',
    text: 'Dit bestand wacht niet meer op vastlegging. Lees het opnieuw in.',
  },
  'payroll-faults': {
    code: 'F.141',
    text: 'Het loonbestand is niet in orde; er is niets vastgelegd. Aantal fouten: {count}.',
  },
  'control-differs': {
    code: 'F.142',
    text: 'Het bestand heeft {rows} rijen, samen {found}. Opgegeven zijn {givenRows} rijen, samen {given}. Er is niets vastgelegd.',
  },
  'warnings-open': {
    code: 'F.143',
    text: 'Nog niet elke waarschuwing is met een reden aanvaard. Er is niets vastgelegd. Bekijk ze, want er kan er een zijn bij gekomen.',
  },
  'unknown-delivery': {
    code: 'F.148',
    text: 'De aanlevering ‘{delivery}’ bestaat niet. Vernieuw de pagina.',
  },
  'withdrawn-before': { code: 'F.149', text: 'De aanlevering ‘{delivery}’ is al ingetrokken.' },
  'no-file': { code: 'F.139', text: 'Er is geen bestand gekozen. Kies {asked}.' },
  'file-too-large': {
    code: 'F.140',
    text: 'Het bestand is groter dan 20 MB. Splits de aanlevering of haal kolommen weg die niet worden gelezen.',
  },
  'month-not-begun': {
    code: 'F.200',
    text: 'De maand {month} is nog niet begonnen. Factureer haar als de loonkosten er zijn.',
  },
  'cannot-settle': {
    code: 'F.201',
    text: 'De verrekening kan niet worden berekend, omdat er gegevens ontbreken. Vul aan wat ontbreekt.',
  },
  'nothing-to-invoice': {
    code: 'F.202',
    text: 'Er is niets te factureren: alles wat verschuldigd is, is al in rekening gebracht.',
  },
  'only-carried-forward': {
    code: 'F.203',
    text: 'Het verschil is negatief en er is nog geen factuur om naar te verwijzen. Het bedrag gaat mee naar de volgende maand.',
  },
  'unknown-document': { code: 'F.204', text: 'Document {number} bestaat niet in deze overeenkomst.' },
  'credited-before': { code: 'F.205', text: 'Document {number} is al gecrediteerd met {by}.' },
  'is-a-crediting': {
    code: 'F.206',
    text: 'Document {number} is zelf een creditering. Maak de maand opnieuw in plaats van die te crediteren.',
  },
  'no-draft': {
    code: 'F.207',
    text: 'Er is geen concept meer. Een collega heeft het misschien al vastgesteld of weggegooid.',
  },
  'reason-missing': { code: 'F.208', text: 'De reden ontbreekt. Leg in één zin uit waarom.' },
  'file-not-ready': {
    code: 'F.209',
    text: 'Dit bestand van document {number} wordt nog gemaakt. Vraag het over een paar seconden opnieuw.',
  },
  'prepared-by-yourself': {
    code: 'F.210',
    text: 'Je hebt dit concept zelf opgesteld. Een collega moet het vaststellen.',
  },
  'recorded-by-yourself': {
    code: 'F.211',
    text: 'Je hebt gegevens vastgelegd die nieuw zijn in dit concept. Een collega moet het vaststellen.',
  },
  'fingerprint-differs': {
    code: 'F.212',
    text: 'Dit concept is gewijzigd sinds je het opende. Bekijk de nieuwe versie voor je beslist.',
  },
  'draft-stale': {
    code: 'F.213',
    text: 'Dit concept is verouderd: er is iets gewijzigd sinds het is opgesteld. Laat het opnieuw opstellen.',
  },
  'would-be-rejected': {
    code: 'F.214',
    text: 'De ontvanger zou dit document weigeren. Herstel wat niet klopt en stel het concept opnieuw op.',
  },
  'dated-before-last': {
    code: 'F.215',
    text: 'Er is al een document met een latere datum dan {issuedOn}. Een nummerreeks loopt op met de datum. Stel het concept vast op of na die datum.',
  },
  'year-cannot-be-settled': {
    code: 'F.216',
    text: 'Dit jaar is niet te verrekenen met wat toen bekend was.',
  },
  'year-not-over': {
    code: 'F.230',
    text: 'Het jaar {year} is nog niet voorbij. Stel de jaarafrekening vast na 31 december.',
  },
  'year-closed-before': {
    code: 'F.231',
    text: 'De jaarafrekening van {year} is al vastgesteld en verandert niet meer. Wat daarna komt, staat als ‘na afsluiting’ op de facturen.',
  },
  'nothing-to-close': {
    code: 'F.234',
    text: 'Er is niets vast te stellen: {year} heeft geen begroting, geen te verrekenen kosten en geen factuurregels. Kies een ander jaar.',
  },
  'recorded-since-invoicing': {
    code: 'F.232',
    text: 'Je hebt gegevens vastgelegd die na de laatste factuur nieuw zijn. Een collega moet de jaarafrekening vaststellen.',
  },
  'statement-differs': {
    code: 'F.233',
    text: 'De jaarafrekening is gewijzigd sinds je die opende. Bekijk de nieuwe stand voor je beslist.',
  },
  'scenario-too-large': {
    code: 'F.218',
    text: 'Dit scenario is te groot om hier te berekenen: dat duurt langer dan {seconds} seconden. Reken het door met slotsom settle.',
  },
  'scenarios-busy': {
    code: 'F.219',
    text: 'Er worden al andere scenario’s berekend. Probeer het over een minuut opnieuw.',
  },
  'unknown-agreement': { code: 'F.242', text: 'Er is geen overeenkomst met kenmerk {key}.' },
  'fact-not-recorded': {
    code: 'F.243',
    text: 'Er is bij deze overeenkomst geen feit, loonregel of cel van een salaristabel met de naam {fact}. Controleer de naam.',
  },
  'nothing-issued': {
    code: 'F.240',
    text: 'In {year} is voor {key} niets vastgesteld. Kies een jaar waarin documenten zijn vastgesteld.',
  },
  'verification-busy': {
    code: 'F.241',
    text: 'Er wordt al nagerekend. Probeer het over een minuut opnieuw.',
  },
  'rules-differ': {
    code: 'F.250',
    text: 'Rekenregels {version} komen voor het verleden anders uit (aantal regels: {count}, samen {total}). De facturering van deze overeenkomst wacht tot een teamleider dat verschil aanvaardt.',
  },
  'rules-agree': {
    code: 'F.251',
    text: 'De rekenregels komen voor het verleden op hetzelfde uit. Er is niets te aanvaarden.',
  },
  'rules-accepted-before': {
    code: 'F.252',
    text: 'Dit verschil van rekenregels {version} is al aanvaard. De facturering kan verder.',
  },
  'rules-differ-otherwise': {
    code: 'F.253',
    text: 'De verschillen zijn gewijzigd sinds je ze bekeek. Bekijk ze opnieuw voor je ze aanvaardt.',
  },
  'accepted-by-yourself': {
    code: 'F.254',
    text: 'Je hebt het verschil van de rekenregels in dit concept zelf aanvaard. Een collega moet het vaststellen.',
  },
  'scenario-faults': { code: 'F.217', text: 'Dit scenario is niet te berekenen.' },
  'not-your-agreement': {
    code: 'F.301',
    text: 'Alleen de opdrachtnemer van een overeenkomst registreert die.',
  },
  'agreement-exists': { code: 'F.302', text: 'Er is al een overeenkomst met kenmerk {key}.' },
  'unknown-parties': {
    code: 'F.303',
    text: 'Een partij van deze overeenkomst is nog niet vastgelegd. Leg die eerst vast.',
  },
  'party-exists': { code: 'F.304', text: 'Partij {party} is al vastgelegd. Leg een nieuwe versie vast.' },
  'agreement-file-faults': { code: 'F.305', text: 'Het bestand bevat fouten. Er is niets vastgelegd.' },
  'table-not-kept': { code: 'F.306', text: 'Salaristabel {table} is niet ingelezen. Lees die eerst in.' },
  'table-faults': {
    code: 'F.307',
    text: 'Het bestand met de salaristabel bevat fouten. Er is niets vastgelegd.',
  },
  'table-not-entered': {
    code: 'F.330',
    text: 'Salaristabel {table} is niet opgenomen in deze overeenkomst. Neem haar eerst op.',
  },
  'accepted-before': { code: 'F.331', text: 'De opdrachtgever is al akkoord met salaristabel {table}.' },
  'effect-differs': {
    code: 'F.332',
    text: 'Het effect van deze tabel is gewijzigd sinds je het opende. Bekijk het opnieuw voor je beslist.',
  },
  'acceptance-not-needed': {
    code: 'F.333',
    text: 'Salaristabel {table} telt in deze overeenkomst zonder akkoord van de opdrachtgever.',
  },
  'function-not-in-formation': {
    code: 'F.334',
    text: 'De functie ‘{function}’ staat niet in de formatie. Kies een functie uit de formatie.',
  },
  'table-to-correct-unknown': {
    code: 'F.335',
    text: 'Salaristabel {table} is niet ingelezen, of al verbeterd. Kies een andere tabel.',
  },
  'table-to-correct-differs': {
    code: 'F.336',
    text: 'Salaristabel {table} heeft een andere cao of ingangsdatum ({from}), of een van beide is voorlopig. Een verbetering is van dezelfde tabel.',
  },
  'basis-provisional': {
    code: 'F.337',
    text: 'Salaristabel {table} is zelf voorlopig. Kies een gepubliceerde tabel als basis.',
  },
  'not-after-basis': {
    code: 'F.338',
    text: 'De ingangsdatum moet na die van de basis liggen ({from}).',
  },
  'table-kept-before': {
    code: 'F.308',
    text: 'Deze salaristabel is al ingelezen: {table}, uit bestand {file}.',
  },
  ...ADDENDUM_REFUSAL_WORDING,
  ...ADVICE_REFUSAL_WORDING,
  ...NOTICE_REFUSAL_WORDING,
  ...HALF_YEAR_REFUSAL_WORDING,
  ...BILLING_REFUSAL_WORDING,
  ...CODING_REFUSAL_WORDING,
  ...DELIVERY_REFUSAL_WORDING,
  ...YEAR_REFUSAL_WORDING,
  ...PLANNING_REFUSAL_WORDING,
  ...QUARTER_REFUSAL_WORDING,
  ...CEMETERY_REFUSAL_WORDING,
  'unknown-person': {
    code: 'F.401',
    text: 'Deze persoon is er niet bij jouw gemeente. Vernieuw de pagina.',
  },
  'not-linked': {
    code: 'F.402',
    text: '{person} heeft geen koppeling met een account bij de gemeente. Er is niets te verwijderen.',
  },
  'seen-lately': {
    code: 'F.403',
    text: 'De koppeling van {person} kan vanaf {from} weg: {days} dagen nadat iemand het laatst in Slotsom was. Wie daarna terugkomt, krijgt een nieuw nummer en telt als iemand anders (DVO artikel 3.3). Trek de rol in bij je gemeente en meld de persoon af als die niet meer mag binnenkomen.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;

export type WordedRefusal = keyof typeof REFUSAL_WORDING;
