import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import type { z } from 'zod';
import type { ProblemWording } from '../problem-catalogue';

/** Under these names a route carries what the description of the interface says of it. */
export const OPERATION = 'slotsom:operation';
export const ANSWER = 'slotsom:answer';
export const REFUSALS = 'slotsom:refusals';

/** What a route is for; everything a reader of the description sees is Dutch. */
export interface OperationNotes {
  /** Unique name for programs that are made from the description. */
  readonly id: string;
  /** Under which heading it stands. */
  readonly group: string;
  readonly summary: string;
  readonly description?: string;
  /** Where it was agreed: `DVO artikel 4.10`. */
  readonly source: string;
}

/** What a route answers when it does what was asked. */
export interface AnswerNotes {
  readonly status: number;
  readonly description: string;
  readonly schema?: z.ZodType;
  /** Those that a file may have; absent for JSON. */
  readonly mediaTypes?: readonly string[];
  /** Headers besides those of every answer, each with what it holds. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The codes of a capability, each with its status and wording. */
export type Problems = Readonly<Record<string, ProblemWording>>;

/** Describes a route in `/v1/openapi.json`; every route of the interface has one. */
export const Operation = (notes: OperationNotes): MethodDecorator => SetMetadata(OPERATION, notes);

/** A handler that returns what the schema describes, or a promise of it. */
type Returning<Schema extends z.ZodType> = (
  target: object,
  key: string | symbol,
  // Only what is in it, since a descriptor as a whole fits nothing but itself.
  descriptor: Pick<
    TypedPropertyDescriptor<(...args: never[]) => z.input<Schema> | Promise<z.input<Schema>>>,
    'value'
  >,
) => void;

type MoreNotes = Pick<AnswerNotes, 'headers'>;

/**
 * The route answers JSON of this shape. The compiler holds the handler to it; what was recorded long ago is
 * not checked again when it is shown.
 */
export function Answers<Schema extends z.ZodType>(
  status: number,
  schema: Schema,
  description: string,
  more: MoreNotes = {},
): Returning<Schema> {
  return applyDecorators(
    SetMetadata(ANSWER, { status, schema, description, ...more } satisfies AnswerNotes),
    HttpCode(status),
  );
}

/** The route answers 204: it was done, and there is nothing to tell. */
export function AnswersNothing(description: string): MethodDecorator {
  return applyDecorators(
    SetMetadata(ANSWER, { status: 204, description } satisfies AnswerNotes),
    HttpCode(204),
  );
}

/** The route answers a file. */
export function AnswersFile(mediaTypes: readonly string[], description: string): MethodDecorator {
  const headers = { 'Content-Disposition': 'De naam van het bestand.' };
  return SetMetadata(ANSWER, { status: 200, mediaTypes, description, headers } satisfies AnswerNotes);
}

/** The codes of a capability with which the route may refuse; they are in the catalogue from the start. */
export function Refuses<Set extends Problems>(
  problems: Set,
  ...codes: readonly (keyof Set & string)[]
): MethodDecorator {
  return (_target, _key, descriptor) => {
    const route = descriptor.value as unknown as object;
    const before = (Reflect.getMetadata(REFUSALS, route) ?? {}) as Problems;
    const added = Object.fromEntries(codes.map((code) => [code, problems[code]]));
    Reflect.defineMetadata(REFUSALS, { ...before, ...added }, route);
  };
}
