import type { RefusalWording } from './refusal-wording';

/** Refusals about bringing invoices and credit notes to the client (DVO 3.3, 4.10). */
export const DELIVERY_REFUSAL_WORDING = {
  'invoice-to-fetch': {
    code: 'F.640',
    text: 'De opdrachtgever haalt zijn facturen hier op; er is geen kanaal om over te versturen. Stel dat eerst in.',
  },
  'invoice-under-way': {
    code: 'F.641',
    text: '{document} is al onderweg. Wacht tot de poging is gelukt of mislukt.',
  },
  'invoice-own-channel': {
    code: 'F.642',
    text: 'Je hebt dit kanaal zelf ingesteld en nog niemand anders liet er iets over versturen. Een collega moet het versturen. Zo beslist niemand alleen waar facturen heen gaan.',
  },
  'nothing-sent': {
    code: 'F.643',
    text: '{document} is niet per mail of Peppol aangekomen, dus er kan ook niets terugkomen.',
  },
  'bounced-before': {
    code: 'F.644',
    text: 'Van {document} staat al vast dat deze verzending terugkwam.',
  },
  'day-not-possible': {
    code: 'F.645',
    text: 'Deze dag kan niet. Kies een dag van {from} tot en met {until}.',
  },
  'receipt-by-client': {
    code: 'F.646',
    text: 'De opdrachtgever meldde de ontvangst zelf. Alleen hij kan die dag wijzigen.',
  },
  'receipt-needs-reason': {
    code: 'F.647',
    text: 'Zeg erbij hoe je dit weet, of waarom de dag anders is dan eerder is gemeld.',
  },
  'report-unreadable': {
    code: 'F.648',
    text: 'Dit is geen melding van een mailserver dat een bericht niet is bezorgd. Sla het bericht op zoals het binnenkwam (als .eml), of leg de terugmelding met de hand vast.',
  },
  'report-of-another': {
    code: 'F.649',
    text: 'Deze melding gaat over een ander bericht dan waarmee {document} is verzonden. Kijk bij welke factuur zij hoort.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
