import { NEEDS_VERSION } from '../if-match';
import { IDEMPOTENT } from '../idempotency.interceptor';
import { UPLOAD } from '../uploaded-file';
import { describeProblems } from './describe-problems';
import { ANSWER, OPERATION, type AnswerNotes, type OperationNotes } from './operation';
import { PERMISSION_NOTES, problemsOf, type PermissionNotes } from './problems-of-route';
import type { Route } from './route-discovery';
import { inputsOf, type RouteInputs } from './route-inputs';
import type { JsonSchema, SchemaCollection } from './schema-collection';

type Described = Readonly<Record<string, unknown>>;

/** What every answer says besides. */
const EVERY_ANSWER = { 'API-Version': { $ref: '#/components/headers/API-Version' } };

/** Describes a route as an operation of OpenAPI. */
export function describeOperation(route: Route, schemas: SchemaCollection): Described {
  const { handler } = route;
  const notes = Reflect.getMetadata(OPERATION, handler) as OperationNotes | undefined;
  const answer = Reflect.getMetadata(ANSWER, handler) as AnswerNotes | undefined;
  if (notes === undefined || answer === undefined) {
    throw new Error(`Route ${route.method} ${route.path} is not described: it needs @Operation and @Answers`);
  }
  const permission = Reflect.getMetadata(PERMISSION_NOTES, handler) as PermissionNotes | undefined;
  const inputs = inputsOf(route);
  return {
    operationId: notes.id,
    tags: [notes.group],
    summary: notes.summary,
    description: [...(notes.description ?? '').split('\n'), `Grondslag: ${notes.source}.`].join('\n').trim(),
    'x-grondslag': notes.source,
    ...(permission === undefined ? { security: [] } : { 'x-recht': permission }),
    parameters: [...describeParameters(inputs, schemas), ...describeHeaders(handler)],
    ...describeBody(inputs, handler, schemas),
    responses: {
      [answer.status]: describeAnswer(answer, schemas),
      ...describeProblems(problemsOf(route, inputs, permission)),
    },
  };
}

function describeParameters({ path, query }: RouteInputs, schemas: SchemaCollection): Described[] {
  const places = [
    ['path', path],
    ['query', query],
  ] as const;
  return places.flatMap(([place, schema]) =>
    Object.entries(schema?.shape ?? {}).map(([name, field]) => {
      const { description, ...described } = schemas.describe(field as never, 'input');
      const isRequired = place === 'path' || !(field as { isOptional(): boolean }).isOptional();
      return { name, in: place, required: isRequired, description, schema: described };
    }),
  );
}

function describeHeaders(handler: object): Described[] {
  const header = (name: string, description: string, example: string): Described => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example,
  });
  return [
    ...(Reflect.getMetadata(IDEMPOTENT, handler) === true
      ? [header('Idempotency-Key', IDEMPOTENCY_WORDS, '6f1c2d0e-8a55-4c0e-9d53-0c3f4f1e7a10')]
      : []),
    ...(Reflect.getMetadata(NEEDS_VERSION, handler) === true
      ? [header('If-Match', VERSION_WORDS, `"${'0'.repeat(64)}"`)]
      : []),
  ];
}

const IDEMPOTENCY_WORDS =
  'Een eigen kenmerk van deze opdracht, hoogstens 255 tekens. Dezelfde opdracht met hetzelfde kenmerk wordt één keer uitgevoerd; daarna komt hetzelfde antwoord terug, met de kop Idempotency-Replayed. Is niet zeker of ze is uitgevoerd (geen antwoord, of 503), stuur haar dan opnieuw met hetzelfde kenmerk.';
const VERSION_WORDS = 'De ETag van wat is gezien en beoordeeld.';

function describeBody({ body }: RouteInputs, handler: object, schemas: SchemaCollection): Described {
  const isUpload = Reflect.getMetadata(UPLOAD, handler) === true;
  if (body === undefined && !isUpload) return {};
  const described = body === undefined ? {} : schemas.describe(body, 'input');
  const content = isUpload
    ? { 'multipart/form-data': { schema: withFile(schemas.resolve(described)) } }
    : { 'application/json': { schema: described } };
  return { requestBody: { required: true, content } };
}

function withFile({ properties = {}, required = [] }: JsonSchema): JsonSchema {
  const file = { type: 'string', format: 'binary', description: 'Het bestand, hoogstens 20 MB.' } as const;
  return {
    type: 'object',
    properties: { ...properties, bestand: file },
    required: [...required, 'bestand'],
    additionalProperties: false,
  };
}

function describeAnswer(answer: AnswerNotes, schemas: SchemaCollection): Described {
  const { description, schema, mediaTypes, headers = {} } = answer;
  const described = Object.entries(headers).map(([name, words]) => [
    name,
    { description: words, schema: { type: 'string' } },
  ]);
  return {
    description,
    headers: { ...EVERY_ANSWER, ...(Object.fromEntries(described) as Described) },
    ...(schema && { content: { 'application/json': { schema: schemas.describe(schema, 'output') } } }),
    ...(mediaTypes !== undefined && { content: Object.fromEntries(mediaTypes.map(asFile)) }),
  };
}

function asFile(mediaType: string): [string, Described] {
  return [mediaType, { schema: { type: 'string', format: 'binary' } }];
}
