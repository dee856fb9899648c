import request from 'supertest';
import type { Description } from '../../support/api-client';
import { routesOf } from '../../support/application-routes';
import { startApi, type Api } from '../../support/start-api';

jest.setTimeout(60_000);

type Node = Readonly<Record<string, unknown>>;

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly security?: readonly unknown[];
  readonly 'x-grondslag': string;
  readonly 'x-recht'?: { readonly actie: string; readonly grondslag: string };
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly description?: string;
  }[];
  readonly responses: Readonly<Record<string, { readonly description: string; readonly headers: Node }>>;
}

/** Every object in a document, with its place. */
function* nodesOf(value: unknown, place = '#'): Generator<readonly [string, Node]> {
  if (typeof value !== 'object' || value === null) return;
  yield [place, value as Node];
  for (const [key, part] of Object.entries(value)) yield* nodesOf(part, `${place}/${key}`);
}

describe('the description of the HTTP interface', () => {
  let api: Api;
  let document: Description & Node;
  let operations: (readonly [name: string, operation: Operation, path: string])[];

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    document = (await api.client.describe()) as Description & Node;
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, operation]) => [`${method} ${path}`, operation as unknown as Operation, path] as const,
      ),
    );
  });

  afterAll(() => api.close());

  it('is there for anyone, from any website, in the version of every answer', async () => {
    const answer = await request(api.application.getHttpServer()).get('/v1/openapi.json').expect(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.type).toBe('application/json');
    expect(answer.body).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Slotsom', version: answer.headers['api-version'] },
      servers: [{ url: '/v1' }],
    });
  });

  it('describes every route that exists, and no other', () => {
    const routes = routesOf(api.application)
      .filter((route) => / \/v1\//.test(route))
      .map((route) => route.replace(' /v1', ' '));
    const described = operations.map(([name]) => name.replace(/\{(\w+)\}/g, ':$1'));
    expect(routes.length).toBeGreaterThan(35);
    expect(described.sort()).toEqual(routes.sort());
  });

  it('names every field of a form with a file', () => {
    const forms = operations.flatMap(([name, operation]) => {
      const { requestBody } = operation as unknown as { requestBody?: { content: Record<string, Node> } };
      const form = requestBody?.content['multipart/form-data']?.['schema'] as Node | undefined;
      return form ? [[name, Object.keys(form['properties'] as Node).sort(), form['required']]] : [];
    });
    const path = '/overeenkomsten/{kenmerk}';
    expect(Object.fromEntries(forms.map(([name, ...fields]) => [name, fields]))).toEqual({
      'post /facturen/{nummer}/terugmeldingen/rapporten': [['bestand'], ['bestand']],
      'post /overeenkomstbestanden': [['bestand', 'bron'], ['bestand']],
      [`post ${path}/feitenbestanden`]: [['bestand', 'bron'], ['bestand']],
      [`post ${path}/addenda/{sleutel}/akkoorden-op-papier`]: [
        ['bestand', 'op'],
        ['op', 'bestand'],
      ],
      [`post ${path}/addenda/{sleutel}/posten-met-bewijs`]: [
        ['aantal', 'bestand', 'eenheid', 'omschrijving', 'op', 'prijsPerEenheid', 'soort', 'vervangt'],
        ['soort', 'omschrijving', 'op', 'aantal', 'prijsPerEenheid', 'bestand'],
      ],
      [`post ${path}/begraafexporten`]: [
        ['bestand', 'herstellingen', 'profiel', 'weggelaten'],
        ['profiel', 'bestand'],
      ],
      [`post ${path}/begraafprofielen/voorstellen`]: [['bestand'], ['bestand']],
      [`post ${path}/begraaftarieven`]: [['bestand'], ['bestand']],
      [`post ${path}/kwartaalrapportages/{kwartaal}/cijferbestanden`]: [['bestand'], ['bestand']],
      [`post ${path}/loonbestanden`]: [
        ['bestand', 'maand', 'profiel'],
        ['profiel', 'bestand'],
      ],
      'post /salaristabellen': [
        ['bestand', 'cao', 'ingangsdatum', 'verbetert', 'voorlopig'],
        ['cao', 'ingangsdatum', 'bestand'],
      ],
    });
  });

  it('refers to nothing that is not there', () => {
    const references = [...nodesOf(document)].flatMap(([, { $ref }]) =>
      typeof $ref === 'string' ? [$ref] : [],
    );
    const missing = references.filter((reference) => {
      const steps = reference.slice('#/'.length).split('/');
      return (
        steps.reduce<unknown>((node, step) => (node as Node | undefined)?.[step], document) === undefined
      );
    });
    expect(references.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('names every operation once, under a heading that exists', () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const groups = (document['tags'] as { name: string }[]).map(({ name }) => name);
    const tags = operations.flatMap(([, operation]) => operation.tags);
    expect([...new Set(tags)].sort()).toEqual([...groups].sort());
  });

  it('says of every operation what it does, on what it rests and who may', () => {
    const incomplete = operations.filter(
      ([, operation]) =>
        operation.summary === '' ||
        !operation.description.includes(operation['x-grondslag']) ||
        (operation['x-recht'] === undefined) !== (operation.security?.length === 0),
    );
    expect(incomplete.map(([name]) => name)).toEqual([]);
    const open = operations.filter(([, operation]) => operation['x-recht'] === undefined);
    expect(open.map(([name]) => name)).toEqual([
      'get /bewijscontrole',
      'get /kalenders/{adres}',
      'get /openapi.json',
    ]);
  });

  it('describes the variables of every path, and every parameter', () => {
    for (const [, operation, path] of operations) {
      const variables = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => name).sort()).toEqual(variables.sort());
      expect(operation.parameters.filter(({ description = '' }) => description === '')).toEqual([]);
    }
  });

  it('says of the original budget by what day it is known', () => {
    const days = [...nodesOf(document)].flatMap(([name, node]) =>
      name.endsWith('primitieveBegrotingVan') ? [String(node['description'])] : [],
    );
    expect(days).toHaveLength(3);
    for (const day of days) expect(day).toMatch(/opleidingsbudget van het jaar voor het eerst is vastgelegd/);
  });

  it('keeps to the API Design Rules in its names', () => {
    for (const [, operation, path] of operations) {
      expect(path).toMatch(/^(?:\/(?:[a-z0-9-]+|\{\w+\}))+(?:\.json)?$/);
      for (const { name } of operation.parameters.filter((parameter) => parameter.in === 'query')) {
        expect(name).toMatch(/^[a-z][a-z\d]*(?:[A-Z][a-z\d]*)*$/);
      }
    }
  });

  it('answers one success, and problems with codes, each with the version', () => {
    for (const [name, { responses }] of operations) {
      const statuses = Object.keys(responses);
      expect([name, statuses.filter((status) => status < '300').length]).toEqual([name, 1]);
      expect(Object.values(responses).filter(({ headers }) => !('API-Version' in headers))).toEqual([]);
      for (const status of statuses.filter((one) => one >= '400')) {
        expect(responses[status]).toMatchObject({
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
          'x-probleemcodes': expect.arrayContaining([expect.stringMatching(/^[a-z-]+$/)]),
        });
      }
    }
  });

  it('names the cookie of a session, on https and on http', () => {
    expect(document.components).toMatchObject({
      securitySchemes: {
        sessie: { in: 'cookie', name: '__Host-slotsom' },
        sessieZonderTls: { in: 'cookie', name: 'slotsom' },
      },
    });
  });

  it('describes every field, with the unit where there is one', () => {
    const fields = [...nodesOf(document.components.schemas)].flatMap(([place, { properties }]) =>
      Object.entries((properties ?? {}) as Record<string, Node>).map(
        ([name, field]) => [`${place}/${name}`, field] as const,
      ),
    );
    const silent = fields.filter(([, field]) => field['description'] === undefined && !('$ref' in field));
    expect(silent.map(([place]) => place)).toEqual([]);
    const amounts = fields.filter(([place]) => /(?:bedrag|totaal|plafond|grens|netto)$/i.test(place));
    expect(amounts.length).toBeGreaterThan(20);
    const withoutUnit = amounts.filter(
      ([, { type, description }]) => type !== 'string' || !/euro/.test(String(description)),
    );
    expect(withoutUnit.map(([place]) => place)).toEqual([]);
  });

  it('lets money cross as text: a number is only taken in the facts of a scenario', () => {
    const numbers = [...nodesOf(document.components.schemas)].filter(([, { type }]) => type === 'number');
    expect(numbers.filter(([place]) => !place.startsWith('#/Feit/'))).toEqual([]);
  });

  it('asks for a key on every POST that changes something, and for what was seen when deciding', () => {
    const without = operations.filter(
      ([name, { parameters }]) =>
        name.startsWith('post') && !parameters.some((parameter) => parameter.name === 'Idempotency-Key'),
    );
    expect(without.map(([name]) => name)).toEqual([
      'post /overeenkomsten/{kenmerk}/begraafprofielen/voorstellen',
      'post /overeenkomsten/{kenmerk}/controles',
      'post /scenarioberekeningen',
    ]);
    const seen = operations.filter(([, { parameters }]) =>
      parameters.some(({ name }) => name === 'If-Match'),
    );
    expect(seen.map(([name]) => name)).toEqual([
      'post /maandrondes/{maand}/vaststellingen',
      'post /overeenkomsten/{kenmerk}/addenda/{sleutel}/afwijzingen',
      'post /overeenkomsten/{kenmerk}/addenda/{sleutel}/akkoorden',
      'post /overeenkomsten/{kenmerk}/addenda/{sleutel}/akkoorden-op-papier/bevestigingen',
      'post /overeenkomsten/{kenmerk}/addenda/{sleutel}/akkoorden-op-papier/ontkenningen',
      'post /overeenkomsten/{kenmerk}/addenda/{sleutel}/indieningen',
      'post /overeenkomsten/{kenmerk}/addenda/{sleutel}/kostenafwijzingen',
      'post /overeenkomsten/{kenmerk}/addenda/{sleutel}/kostenakkoorden',
      'post /overeenkomsten/{kenmerk}/adviesnotas/{nota}/afwijzingen',
      'post /overeenkomsten/{kenmerk}/adviesnotas/{nota}/besluiten-binnen-plafond',
      'post /overeenkomsten/{kenmerk}/adviesnotas/{nota}/indieningen',
      'post /overeenkomsten/{kenmerk}/adviesnotas/{nota}/instemmingen',
      'post /overeenkomsten/{kenmerk}/begraafvensters/{nummer}/vrijgaven',
      'delete /overeenkomsten/{kenmerk}/concept',
      'post /overeenkomsten/{kenmerk}/concept/grensakkoorden',
      'post /overeenkomsten/{kenmerk}/concept/vaststellingen',
      'post /overeenkomsten/{kenmerk}/halfjaaroverzichten/{periode}/vaststellingen',
      'post /overeenkomsten/{kenmerk}/jaaraddenda/{jaar}/afwijzingen',
      'post /overeenkomsten/{kenmerk}/jaaraddenda/{jaar}/akkoorden',
      'post /overeenkomsten/{kenmerk}/jaaraddenda/{jaar}/indieningen',
      'post /overeenkomsten/{kenmerk}/jaarafrekeningen/{jaar}/vaststellingen',
      'post /overeenkomsten/{kenmerk}/kwartaalrapportages/{kwartaal}/indieningen',
      'post /overeenkomsten/{kenmerk}/kwartaalrapportages/{kwartaal}/vaststellingen',
      'post /overeenkomsten/{kenmerk}/rekenregelverschillen/akkoorden',
      'post /overeenkomsten/{kenmerk}/salaristabellen/{tabel}/akkoorden',
    ]);
  });
});
