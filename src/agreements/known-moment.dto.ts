import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { LocalDate } from '../kernel/time';
import { field } from '../platform/http';
import type { AskedMoment, KnownMoment } from './known-moments.service';

/** A position as someone writes it; 0 is before the first recording. */
export const POSITION = /^\d+$/;

/** The fields by which a query asks for a moment of knowledge; use them together with `ONE_MOMENT`. */
export const askedMoment = {
  bekendOp: field.day('Zoals bekend aan het eind van deze dag; zonder dag of positie: nu.').optional(),
  // Without a longest length: how far the agreement is, says what position it cannot be.
  positie: z
    .string()
    .refine((text) => POSITION.test(text), { params: { code: 'not-a-position' } })
    .meta({
      description: 'Zoals bekend na de vastlegging met deze positie, in plaats van op een dag.',
      pattern: POSITION.source,
      examples: ['12'],
    })
    .optional(),
};

interface MomentInQuery {
  readonly bekendOp?: LocalDate | undefined;
  readonly positie?: string | undefined;
}

type OneMoment = [(query: MomentInQuery) => boolean, { path: string[]; params: { code: string } }];

/** A day or a position: `z.strictObject({ ...askedMoment }).refine(...ONE_MOMENT)`. */
export const ONE_MOMENT: OneMoment = [
  ({ bekendOp, positie }) => bekendOp === undefined || positie === undefined,
  { path: ['positie'], params: { code: 'day-or-position' } },
];

/** A query that asks for nothing but a moment of knowledge. */
export class MomentQuery extends createZodDto(z.strictObject(askedMoment).refine(...ONE_MOMENT)) {}

/** What every answer says of the moment it knows. */
export const knownMoment = {
  bekendOp: field.day('Dag van de kennis waarmee is gerekend.'),
  positie: z.int().describe('Positie van de laatste vastlegging waarmee is gerekend; 0 als er nog geen was.'),
};

export function readAskedMoment({ bekendOp, positie }: MomentInQuery): AskedMoment {
  return {
    ...(bekendOp !== undefined && { day: bekendOp }),
    ...(positie !== undefined && { position: Number(positie) }),
  };
}

export function writeKnownMoment({ day, position }: Pick<KnownMoment, 'day' | 'position'>): {
  bekendOp: string;
  positie: number;
} {
  return { bekendOp: day, positie: position };
}
