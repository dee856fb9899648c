import { Injectable } from '@nestjs/common';
import { INTERFACE_WORDING, OPERATION_GROUPS } from '../../../../templates/wording/interface';
import { API_VERSION } from '../api-version';
import { describeOperation } from './describe-operation';
import { PROBLEM_SCHEMA } from './problem-schema';
import { RouteDiscovery, type Route } from './route-discovery';
import { SchemaCollection } from './schema-collection';

/** The interface of this version; paths in the description are relative to it. */
const BASE_PATH = '/v1';

/** Describes the whole HTTP interface as OpenAPI 3.1, from the routes as they are. */
@Injectable()
export class OpenApiDocument {
  private made: string | undefined;

  constructor(private readonly discovery: RouteDiscovery) {}

  /** The description as JSON; made when it is first asked for. */
  text(): string {
    this.made ??= JSON.stringify(this.describe());
    return this.made;
  }

  private describe(): unknown {
    const schemas = new SchemaCollection();
    schemas.describe(PROBLEM_SCHEMA, 'output');
    const routes = this.discovery.routes(`${BASE_PATH}/`);
    const paths: Record<string, Record<string, unknown>> = {};
    for (const route of routes) {
      (paths[describedPath(route)] ??= {})[route.method] = describeOperation(route, schemas);
    }
    return {
      openapi: '3.1.0',
      info: { ...INTERFACE_WORDING, version: API_VERSION },
      servers: [{ url: BASE_PATH }],
      security: [{ toegangsbewijs: [] }, { sessie: [] }, { sessieZonderTls: [] }, { proefaccount: [] }],
      tags: OPERATION_GROUPS,
      paths: inOrder(paths),
      components: { schemas: inOrder(schemas.components), headers: HEADERS, securitySchemes: SECURITY },
    };
  }
}

function describedPath({ path }: Route): string {
  return path.slice(BASE_PATH.length).replace(/:(\w+)/g, '{$1}');
}

function inOrder<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}

const HEADERS = {
  'API-Version': {
    description: 'De volledige versie van deze interface.',
    schema: { type: 'string', examples: [API_VERSION] },
  },
};

const SECURITY = {
  toegangsbewijs: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'Een access token dat de aanmeldvoorziening van de eigen gemeente voor Slotsom maakt, met de claim die de rol geeft.',
  },
  sessie: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-slotsom',
    description:
      'De sessie van iemand die is aangemeld, over https en altijd in productie. Wijzigende verzoeken dragen ook de kop X-CSRF-Token van die sessie.',
  },
  sessieZonderTls: {
    type: 'apiKey',
    in: 'cookie',
    name: 'slotsom',
    description:
      'Dezelfde sessie buiten productie over http, zoals in een demonstratie op de eigen computer: een browser neemt daar geen __Host-cookie aan.',
  },
  proefaccount: {
    type: 'http',
    scheme: 'basic',
    description: 'Alleen in een demonstratie: accountnaam en wachtwoord van een proefaccount.',
  },
};
