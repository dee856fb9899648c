import type { Problems } from '../platform/http';

/** What preparing, issuing and crediting refuse, with status and wording. */
export const BILLING_PROBLEMS = {
  'cannot-settle': { status: 409, title: 'Deze maand is niet te verrekenen met wat nu bekend is.' },
  'nothing-to-invoice': {
    status: 409,
    title: 'Er is niets te factureren: alles is al in rekening gebracht.',
  },
  'only-carried-forward': {
    status: 409,
    title: 'Er is alleen een negatief bedrag. Zonder eerdere factuur gaat dat mee naar de volgende.',
  },
  'unknown-document': { status: 404, title: 'Deze overeenkomst heeft geen factuur {number}.' },
  'credited-before': { status: 409, title: 'Factuur {number} is al gecrediteerd, met {by}.' },
  'is-a-crediting': {
    status: 409,
    title: 'Document {number} crediteert zelf een factuur. Factureer de maand opnieuw.',
  },
  'no-draft': { status: 409, title: 'Er is geen concept (meer). Misschien heeft een ander het vastgesteld.' },
  'prepared-by-yourself': {
    status: 403,
    title: 'Je hebt dit concept zelf opgesteld. Een ander stelt het vast (DVO 3.3).',
  },
  'recorded-by-yourself': {
    status: 403,
    title: 'Je hebt zelf iets vastgelegd dat nieuw is in dit concept. Een ander stelt het vast (DVO 3.3).',
  },
  'draft-stale': {
    status: 409,
    title: 'Na het opstellen is er iets bekend geworden. Stel het concept opnieuw op.',
  },
  'would-be-rejected': { status: 409, title: 'De ontvanger zou deze factuur weigeren.' },
  'dated-before-last': {
    status: 409,
    title: 'Een factuur van {issuedOn} zou ouder zijn dan de laatste in haar reeks.',
  },
} as const satisfies Problems;
