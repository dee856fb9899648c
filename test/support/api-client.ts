import { randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { RouteDiscovery } from '../../src/platform/http';
import { ANSWER, type AnswerNotes } from '../../src/platform/http/openapi/operation';
import { PROBLEM_SCHEMA } from '../../src/platform/http/openapi/problem-schema';

export type Answer = request.Response;

/** How a request differs from the usual. */
export interface Sent {
  readonly body?: unknown;
  /** A file to upload, with the fields of its form in `body`. */
  readonly file?: { readonly name: string; readonly content: string | Buffer };
  readonly key?: string;
  readonly ifMatch?: string;
}

/** An operation of the description, as far as tests read it. */
export interface OpenApiOperation {
  readonly responses: Readonly<
    Record<string, { readonly headers: object; readonly 'x-probleemcodes'?: readonly string[] }>
  >;
}

/** The description of the interface, as far as tests read it. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** Sends requests as someone, and holds every answer against the description of the interface. */
export class ApiClient {
  /** The codes of all problems that came back. */
  readonly codes = new Set<string>();
  private description: Promise<Description> | undefined;

  constructor(private readonly application: NestExpressApplication) {}

  get(account: string | undefined, path: string): Promise<Answer> {
    return this.send(account, 'get', path);
  }

  post(account: string | undefined, path: string, sent: Sent = {}): Promise<Answer> {
    return this.send(account, 'post', path, sent);
  }

  /** Posts, expects that it was done, and answers the body. */
  async made(account: string, path: string, sent: Sent = {}): Promise<Answer> {
    const answer = await this.post(account, path, sent);
    if (answer.status >= 300) throw new Error(`POST ${path}: ${answer.status} ${answer.text}`);
    return answer;
  }

  async send(account: string | undefined, method: string, path: string, sent: Sent = {}): Promise<Answer> {
    const answer = await this.sendUnchecked(account, method, path, sent);
    await this.expectDescribed(method, path, answer);
    return answer;
  }

  async sendUnchecked(
    account: string | undefined,
    method: string,
    path: string,
    sent: Sent = {},
  ): Promise<Answer> {
    const { body, file, ifMatch, key = randomUUID() } = sent;
    const agent = request(this.application.getHttpServer()) as unknown as Record<
      string,
      (path: string) => request.Test
    >;
    const test = agent[method]!(path).set('Idempotency-Key', key);
    if (account !== undefined) test.auth(account, 'any');
    if (ifMatch !== undefined) test.set('If-Match', ifMatch);
    if (file === undefined) return body === undefined ? test : test.send(body as object);
    for (const [name, value] of Object.entries((body ?? {}) as Record<string, string>))
      test.field(name, value);
    return test.attach('bestand', Buffer.from(file.content), file.name);
  }

  describe(): Promise<Description> {
    this.description ??= Promise.resolve(
      request(this.application.getHttpServer()).get('/v1/openapi.json'),
    ).then(({ body }) => body as Description);
    return this.description;
  }

  /** Whether the interface says that this answer can come, and that it looks like this. */
  async expectDescribed(method: string, path: string, answer: Answer): Promise<void> {
    const where = `${method.toUpperCase()} ${path} ${answer.status} ${textOf(answer).slice(0, 500)}`;
    const { paths } = await this.describe();
    const [pathname = ''] = path.split('?');
    const described = Object.entries(paths).find(([pattern]) => patternOf(`/v1${pattern}`).test(pathname));
    const response = described?.[1][method]?.responses[answer.status.toString()];
    if (response === undefined) throw new Error(`Not described: ${where}`);
    if (answer.headers['api-version'] === undefined) throw new Error(`Without version: ${where}`);
    if (answer.status >= 400) this.expectProblem(answer, response['x-probleemcodes'] ?? [], where);
    else this.expectShape(method, pathname, answer, where);
  }

  private expectProblem(answer: Answer, codes: readonly string[], where: string): void {
    const problem = PROBLEM_SCHEMA.parse(answer.body);
    this.codes.add(problem.code);
    if (!codes.includes(problem.code)) throw new Error(`Code not described: ${where}`);
    if (!/^application\/problem\+json/.test(answer.headers['content-type'] ?? '')) {
      throw new Error(`Not problem details: ${where}`);
    }
    const unworded = (problem.errors ?? []).filter(({ code, message }) => message === code);
    if (unworded.length > 0 || /\{\w+\}/.test(textOf(answer).replace(/"article":"[^"]*"/, ''))) {
      throw new Error(`Without wording: ${where}`);
    }
  }

  private expectShape(method: string, pathname: string, answer: Answer, where: string): void {
    const routes = this.application.get(RouteDiscovery).routes('/v1/');
    const route = routes.find((one) => one.method === method && patternOf(one.path).test(pathname));
    const notes = route && (Reflect.getMetadata(ANSWER, route.handler) as AnswerNotes | undefined);
    if (notes?.schema === undefined) return;
    const parsed = notes.schema.safeParse(answer.body);
    if (!parsed.success) throw new Error(`${where}: ${parsed.error.message}`);
  }
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}|:\w+/g, '[^/]+')}$`);
}

/** Empty when the answer is a file. */
export function textOf({ text }: { readonly text?: string }): string {
  return text ?? '';
}
