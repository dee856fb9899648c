import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../../agreements';
import type { Refusal } from '../../kernel/fault/refusal';
import { field } from '../../platform/http';
import { nameOfRole, wordFault, wordRefusalCode } from '../../platform/wording';
import { INVOICE_STANDING, nameStanding } from '../deliveries/deliveries.dto';
import { documentNumber } from '../drafts.dto';
import type { BillingRound } from './round-rows';
import type { RoundChoice, RoundStanding } from './round-sum';
import type { RoundState, ShownRoundItem } from './round-standing';

const STATES: Readonly<
  Record<
    RoundState,
    'niet gevraagd' | 'wacht' | 'concept gereed' | 'niets te factureren' | 'aangehouden' | 'vastgesteld'
  >
> = {
  'not-asked': 'niet gevraagd',
  waiting: 'wacht',
  ready: 'concept gereed',
  nothing: 'niets te factureren',
  held: 'aangehouden',
  issued: 'vastgesteld',
};

const UNDELIVERED = 'niet aangekomen';

const month = field.month('Maand van de ronde.');

const STATE_NAMES = z.enum(Object.values(STATES));

/** Which page of the agreements, and whether of some only. */
export class RoundQuery extends createZodDto(
  z.strictObject({
    stand: z
      .enum([...Object.values(STATES), UNDELIVERED])
      .optional()
      .describe(
        `Alleen overeenkomsten die zo ver zijn; bij \`${UNDELIVERED}\` die met een factuur die niet kon worden verzonden of terugkwam.`,
      ),
    pagina: z.coerce.number().int().min(1).max(100_000).default(1).describe('Welke pagina, vanaf 1.'),
  }),
) {}

export class RoundPath extends createZodDto(z.strictObject({ maand: month })) {}
export class RoundItemPath extends createZodDto(z.strictObject({ maand: month, kenmerk: agreementKey })) {}
export class RoundBody extends createZodDto(
  z.strictObject({ maand: month }).meta({ id: 'Maandrondeopdracht' }),
) {}

const OPENED = {
  maand: month,
  gevraagdDoor: z.string().describe('Kenmerk van wie de ronde begon.'),
  gevraagdOm: field.moment('Wanneer.'),
};

export const ROUND = z
  .strictObject({
    ...OPENED,
    vingerafdruk: field.digest('Van alle concepten die gereed zijn; ook de ETag.'),
    aantallen: z
      .strictObject({
        wacht: z.int().describe('Wacht op de achtergrond.'),
        gereed: z.int().describe('Concept gereed.'),
        aangehouden: z.int().describe('Iemand moet eerst iets doen.'),
        nietsTeFactureren: z.int().describe('Niets te factureren.'),
        vastgesteld: z.int().describe('Vastgesteld.'),
        nietAangekomen: z.int().describe('Met een factuur die niet kon worden verzonden of terugkwam.'),
      })
      .describe('Hoeveel overeenkomsten.'),
    nettoGereed: field.euro('Van de concepten die gereed zijn, zonder btw.'),
    nettoVastgesteld: field.euro('Van wat is vastgesteld, zonder btw.'),
    overeenkomsten: z
      .array(
        z.strictObject({
          kenmerk: z.string().describe('De overeenkomst.'),
          titel: z.string().describe('Haar titel.'),
          stand: STATE_NAMES.describe('Hoe ver zij is.'),
          netto: field.euro('Zonder btw; ontbreekt zolang er geen bedrag is.').optional(),
          bruto: field.euro('Met btw; ontbreekt zolang er geen bedrag is.').optional(),
          facturen: z
            .array(z.strictObject({ nummer: documentNumber, stand: INVOICE_STANDING.shape.stand }))
            .describe('Wat is vastgesteld, en of het de opdrachtgever bereikt.'),
          redenen: z
            .array(
              z.strictObject({
                code: z.string().describe('Waarom.'),
                uitleg: z.string().describe('Wat er is en wat je doet.'),
                fouten: z.array(z.string()).describe('Elke fout of overschreden grens.'),
              }),
            )
            .describe('Waarom zij is aangehouden, of waarom er niets is.'),
          kanOpnieuw: z.boolean().describe('Of opnieuw proberen kan helpen.'),
        }),
      )
      .describe('Op kenmerk, honderd per pagina.'),
    pagina: z.int().describe('Welke pagina van de overeenkomsten dit is, vanaf 1.'),
    paginas: z.int().describe('Hoeveel pagina’s er zijn.'),
  })
  .meta({ id: 'Maandronde' });

export const ROUNDS = z
  .strictObject({
    maandrondes: z
      .array(z.strictObject({ ...OPENED, functie: z.string().describe('Diens functie.') }))
      .describe('De laatste maand eerst.'),
  })
  .meta({ id: 'Maandrondes' });

export function writeRounds(rounds: readonly BillingRound[]): z.input<typeof ROUNDS> {
  return {
    maandrondes: rounds.map(({ month: maand, openedBy, openedAt, openedRole }) => ({
      maand,
      gevraagdDoor: openedBy,
      gevraagdOm: openedAt,
      functie: nameOfRole(openedRole),
    })),
  };
}

export function writeRound(
  { month: maand, items, totals, undelivered, fingerprint, page, pages }: RoundStanding,
  round: BillingRound,
): z.input<typeof ROUND> {
  const { waiting, ready, held, nothing, issued } = totals;
  return {
    maand,
    gevraagdDoor: round.openedBy,
    gevraagdOm: round.openedAt,
    vingerafdruk: fingerprint,
    aantallen: {
      wacht: waiting.count,
      gereed: ready.count,
      aangehouden: held.count + totals['not-asked'].count,
      nietsTeFactureren: nothing.count,
      vastgesteld: issued.count,
      nietAangekomen: undelivered.agreements,
    },
    nettoGereed: ready.net.toString(),
    nettoVastgesteld: issued.net.toString(),
    overeenkomsten: items.map(writeItem),
    pagina: page,
    paginas: pages,
  };
}

/** The agreements that a question names in Dutch. */
export function choiceNamed(name: string | undefined): RoundChoice | undefined {
  if (name === UNDELIVERED) return 'undelivered';
  return (Object.keys(STATES) as RoundState[]).find((state) => STATES[state] === name);
}

function writeItem(item: ShownRoundItem): z.input<typeof ROUND>['overeenkomsten'][number] {
  const { agreement, state, net, gross, documents, reasons, canRetry } = item;
  return {
    kenmerk: agreement.key,
    titel: agreement.title,
    stand: STATES[state],
    ...(net !== null && { netto: net }),
    ...(gross !== null && { bruto: gross }),
    facturen: documents.map(({ number, standing }) => ({ nummer: number, stand: nameStanding(standing) })),
    redenen: reasons.map(writeReason),
    kanOpnieuw: canRetry,
  };
}

function writeReason({ code, values, faults = [] }: Refusal): {
  code: string;
  uitleg: string;
  fouten: string[];
} {
  return {
    code,
    uitleg: wordRefusalCode(code, values)?.text ?? code,
    fouten: faults.map((fault) => wordFault(fault)),
  };
}
