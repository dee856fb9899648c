import type { RefusalWording } from './refusal-wording';

/** Refusals about notice and its taking back (DVO 9.2). */
export const NOTICE_REFUSAL_WORDING = {
  'unknown-notice': { code: 'F.430', text: 'Opzegging {notice} is er niet.' },
  'notice-given-before': {
    code: 'F.431',
    text: 'Je partij heeft de overeenkomst al opgezegd ({notice}). Die opzegging geldt tot beide partijen haar intrekken.',
  },
  'notice-not-possible': {
    code: 'F.432',
    text: 'Zo kan de overeenkomst niet eindigen. Er is niets vastgelegd.',
  },
  'notice-of-other-side': {
    code: 'F.433',
    text: 'Dit is aan de andere partij. Wie opzegt, vraagt om intrekken; de andere partij bevestigt de ontvangst en stemt in.',
  },
  'notice-not-open': {
    code: 'F.434',
    text: 'Dit kan nu niet, zoals opzegging {notice} ervoor staat. Vernieuw de pagina en kijk wat er is gebeurd.',
  },
  'agreement-has-ended': {
    code: 'F.435',
    text: 'De overeenkomst is al geëindigd. Opzegging {notice} is niet meer in te trekken.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
