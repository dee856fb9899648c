import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { BrokenLink, ChainVerdict, LinkedEvent } from '../platform/audit';
import { field } from '../platform/http';

const MOST_EVENTS = 500;
const USUAL_EVENTS = 100;

const sequence = field.code('Volgnummer in de keten.', /^\d{1,15}$/, 'not-a-whole-number', '0');

export class HistoryQuery extends createZodDto(
  z.strictObject({
    na: sequence.optional().describe('Alleen gebeurtenissen na dit volgnummer.'),
    aantal: field
      .code('Hoeveel', /^[1-9]\d{0,2}$/, 'not-a-whole-number', '100')
      .optional()
      .describe(`Ten hoogste zoveel gebeurtenissen: 1 tot en met ${MOST_EVENTS}, anders ${USUAL_EVENTS}.`),
  }),
) {}

const BREAKS = {
  gap: 'schakel-ontbreekt',
  'previous hash differs': 'vorige-hash-anders',
  'content differs': 'inhoud-anders',
  'event without a link': 'gebeurtenis-zonder-schakel',
} as const satisfies Record<BrokenLink['reason'], string>;

const EVENT = z
  .strictObject({
    volgnummer: z.int().describe('Plaats in de keten, vanaf 1 zonder gaten.'),
    tijdstip: field.moment('Wanneer.'),
    persoon: z
      .string()
      .optional()
      .describe('Kenmerk van wie het deed; ontbreekt bij iemand van de andere partij.'),
    rol: z.string().describe('In welke rol.'),
    partij: z.string().describe('Voor welke partij.'),
    handeling: z
      .string()
      .describe('Wat er gebeurde, zoals document.issued; intern is werk van de andere partij.'),
    onderwerp: z
      .strictObject({
        soort: z.string().describe('Soort onderwerp.'),
        kenmerk: z.string().describe('Kenmerk ervan.'),
      })
      .optional()
      .describe('Waarmee; ontbreekt bij intern werk van de andere partij.'),
    bijzonderheden: z
      .record(z.string(), z.unknown())
      .describe('Kenmerken en totalen die het verklaren; leeg bij intern werk van de andere partij.'),
    hash: field.digest('Van deze gebeurtenis en alles ervoor.'),
    vorigeHash: field.digest('Van de gebeurtenis ervoor.'),
  })
  .meta({ id: 'Gebeurtenis' });

export const HISTORY = z
  .strictObject({ gebeurtenissen: z.array(EVENT).describe('In de volgorde van de keten.') })
  .meta({ id: 'Historie' });

export const CHAIN_CHECK = z
  .strictObject({
    klopt: z.boolean().describe('Of elke schakel klopt met de vorige.'),
    laatste: z
      .strictObject({
        volgnummer: z.int().describe('Plaats in de keten.'),
        hash: field.digest('Van de laatste schakel die klopt.'),
      })
      .describe('De laatste schakel die klopt.'),
    breuk: z
      .strictObject({
        volgnummer: z.int().describe('Plaats in de keten.'),
        reden: z.enum(Object.values(BREAKS)).describe('Wat er niet klopt.'),
      })
      .optional()
      .describe('De eerste schakel die niet klopt.'),
  })
  .meta({ id: 'Ketencontrole' });

/** Which part of the chain is asked for. */
export function readPage({ na, aantal }: HistoryQuery): { after: number; limit: number } {
  return {
    after: Number(na ?? '0'),
    limit: Math.min(aantal === undefined ? USUAL_EVENTS : Number(aantal), MOST_EVENTS),
  };
}

/**
 * An event as a party may read it, without who of the other party did it. What is internal to the other party keeps its place and its hash, so
 * that the chain is complete to see.
 */
export function writeEvent(
  { event, previousHash, head }: LinkedEvent,
  { isInternal, isByOther }: { readonly isInternal: boolean; readonly isByOther: boolean },
): z.input<typeof EVENT> {
  return {
    volgnummer: head.sequence,
    tijdstip: event.occurredAt,
    ...(!isByOther && { persoon: event.person }),
    rol: event.role,
    partij: event.party,
    ...(isInternal ? INTERNAL : writeAct(event)),
    hash: head.hash,
    vorigeHash: previousHash,
  };
}

const INTERNAL = { handeling: 'intern', bijzonderheden: {} };

function writeAct(
  event: LinkedEvent['event'],
): Pick<z.input<typeof EVENT>, 'handeling' | 'onderwerp' | 'bijzonderheden'> {
  return {
    handeling: event.action,
    onderwerp: { soort: event.subjectKind, kenmerk: event.subjectId },
    bijzonderheden: { ...event.details },
  };
}

export function writeCheck({ head, broken }: ChainVerdict): z.input<typeof CHAIN_CHECK> {
  return {
    klopt: broken === undefined,
    laatste: { volgnummer: head.sequence, hash: head.hash },
    ...(broken && { breuk: { volgnummer: broken.sequence, reden: BREAKS[broken.reason] } }),
  };
}
