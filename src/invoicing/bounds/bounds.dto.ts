import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../../agreements';
import { Euro } from '../../kernel/money';
import { field } from '../../platform/http';
import { nameOfRole, wordFault } from '../../platform/wording';
import { WIDEST_BOUNDS, type Bounds } from '../domain';
import type { BoundsAcceptance } from './billing-bounds';
import type { BoundsOfAgreement, DraftBeyond } from './bounds.reader';

export class BoundsPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}

const BOUNDS = {
  sprongPercentage: z
    .int()
    .min(1)
    .max(WIDEST_BOUNDS.jumpPercentage)
    .describe(
      'Hoeveel procent alle loonkosten samen, de overhead of de opleidingskosten van de vorige maand mogen verschillen. Lagere opleidingskosten tellen niet.',
    ),
  sprongMinimum: field.euro('Een kleiner verschil is geen sprong.'),
  meesteRegels: z
    .int()
    .min(1)
    .max(WIDEST_BOUNDS.mostLines)
    .describe('Hoeveel regels een run hoogstens heeft.'),
};

export class BoundsBody extends createZodDto(
  z
    .strictObject({ ...BOUNDS, reden: field.text('Waarom deze grenzen.') })
    .refine(({ sprongMinimum }) => !sprongMinimum.startsWith('-'), {
      path: ['sprongMinimum'],
      params: { code: 'F.673' },
    })
    .meta({ id: 'Factuurgrensopdracht' }),
) {}

export class AcceptBoundsBody extends createZodDto(
  z.strictObject({ reden: field.text('Waarom het concept zo kan.') }).meta({ id: 'Grensakkoordopdracht' }),
) {}

export const BOUNDS_OF_AGREEMENT = z
  .strictObject({
    ...BOUNDS,
    vastgelegd: z
      .array(
        z.strictObject({
          versie: z.int().describe('Volgnummer.'),
          ...BOUNDS,
          reden: z.string().describe('Waarom.'),
          door: z.string().describe('Functie van wie ze vastlegde.'),
          om: field.moment('Wanneer.'),
        }),
      )
      .describe('De laatste eerst; leeg zolang de gewone grenzen gelden.'),
  })
  .meta({ id: 'Factuurgrenzen' });

export const BOUNDS_ACCEPTANCE = z
  .strictObject({
    vingerafdruk: field.digest('Van het concept dat is gezien.'),
    reden: z.string().describe('Waarom het zo kan.'),
    aanvaardDoor: z.string().describe('Kenmerk van wie het aanvaardde; die stelde het niet op.'),
    aanvaardOm: field.moment('Wanneer.'),
  })
  .meta({ id: 'Grensakkoord' });

export const DRAFT_BEYOND = z
  .strictObject({
    vingerafdruk: field.digest('Van het concept; ook de ETag.'),
    wacht: z.boolean().describe('Of vaststellen wacht op een akkoord.'),
    overschreden: z
      .array(
        z.strictObject({
          code: z.string().describe('Welke grens.'),
          uitleg: z.string().describe('Wat er over de grens is, met de bedragen.'),
        }),
      )
      .describe('Leeg als het concept binnen de grenzen blijft.'),
    akkoord: BOUNDS_ACCEPTANCE.nullable().describe('Het akkoord op juist dit concept.'),
  })
  .meta({ id: 'ConceptOverGrenzen' });

export function readBounds({ sprongPercentage, sprongMinimum, meesteRegels }: BoundsBody): Bounds {
  return {
    jumpPercentage: sprongPercentage,
    jumpMinimum: Euro.parse(sprongMinimum) ?? Euro.ZERO,
    mostLines: meesteRegels,
  };
}

export function writeBoundsOfAgreement({
  present,
  set,
}: BoundsOfAgreement): z.input<typeof BOUNDS_OF_AGREEMENT> {
  return {
    ...writeBounds(present),
    vastgelegd: set.map(({ version, reason, setRole, setAt, ...bounds }) => ({
      versie: version,
      ...writeBounds(bounds),
      reden: reason,
      door: nameOfRole(setRole),
      om: setAt,
    })),
  };
}

export function writeBeyond({ draft, exceeded, acceptance }: DraftBeyond): z.input<typeof DRAFT_BEYOND> {
  return {
    vingerafdruk: draft.fingerprint,
    wacht: exceeded.length > 0 && !acceptance,
    overschreden: exceeded.map((fault) => ({ code: fault.code, uitleg: wordFault(fault) })),
    akkoord: acceptance ? writeBoundsAcceptance(acceptance) : null,
  };
}

export function writeBoundsAcceptance({
  fingerprint,
  reason,
  acceptedBy,
  acceptedAt,
}: BoundsAcceptance): z.input<typeof BOUNDS_ACCEPTANCE> {
  return { vingerafdruk: fingerprint, reden: reason, aanvaardDoor: acceptedBy, aanvaardOm: acceptedAt };
}

function writeBounds({ jumpPercentage, jumpMinimum, mostLines }: Bounds): {
  sprongPercentage: number;
  sprongMinimum: string;
  meesteRegels: number;
} {
  return {
    sprongPercentage: jumpPercentage,
    sprongMinimum: jumpMinimum.toString(),
    meesteRegels: mostLines,
  };
}
