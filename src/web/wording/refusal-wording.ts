interface Wording {
  /** The code by which a user can ask about it. */
  readonly code: string;
  readonly text: string;
}

/** Why a form was not carried out: what happened, why, and what you can do. `{name}` is filled in. */
export const REFUSAL_WORDING: Readonly<Record<string, Wording>> = {
  'delivered-before': {
    code: 'F.145',
    text: 'Dit bestand is al ingelezen als ‘{delivery}’ ({file}). Kies een ander bestand.',
  },
  'code-used-before': {
    code: 'F.146',
    text: 'Het aanleverkenmerk ‘{delivery}’ is al gebruikt voor {file}. Geef de nieuwe aanlevering een eigen kenmerk, of trek de eerste in.',
  },
  'unknown-profile': { code: 'F.137', text: 'Dit profiel bestaat niet. Kies een profiel uit de lijst.' },
  'unknown-upload': {
    code: 'F.138',
    text: 'Dit bestand wacht niet meer op vastlegging. Lees het opnieuw in.',
  },
  'no-file': { code: 'F.139', text: 'Er is geen bestand gekozen. Kies het loonbestand van deze maand.' },
  'file-too-large': {
    code: 'F.140',
    text: 'Het bestand is groter dan 20 MB. Splits de aanlevering of haal kolommen weg die niet worden gelezen.',
  },
  'unknown-delivery': {
    code: 'F.148',
    text: 'De aanlevering ‘{delivery}’ bestaat niet. Vernieuw de pagina.',
  },
  'withdrawn-before': { code: 'F.149', text: 'De aanlevering ‘{delivery}’ is al ingetrokken.' },
  'cannot-settle': {
    code: 'F.201',
    text: 'De verrekening kan niet worden berekend, omdat er gegevens ontbreken. Vul aan wat hieronder staat.',
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
    text: 'Er is geen concept meer. Een collega heeft het misschien al vastgesteld.',
  },
  'reason-missing': { code: 'F.208', text: 'De reden ontbreekt. Leg in één zin uit waarom.' },
  'prepared-by-yourself': {
    code: 'F.210',
    text: 'Je hebt deze factuur zelf opgesteld. Een collega moet hem vaststellen.',
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
    text: 'De ontvanger zou dit document weigeren. Herstel wat hieronder staat en stel het concept opnieuw op.',
  },
  'dated-before-last': {
    code: 'F.215',
    text: 'Er is al een document met een latere datum dan {issuedOn}. Een nummerreeks loopt op met de datum. Stel het concept vast op of na die datum.',
  },
};
