import request from 'supertest';
import type { Person } from '../../../src/people';
import { Sessions } from '../../../src/people/session/sessions.service';
import type { Answer, Sent } from '../../support/api-client';
import type { Api } from '../../support/start-api';
import { isPage, type Route } from './routes';

/** Asks as a program or, for a page, as a browser of someone who signed in. */
export class Asking {
  private readonly browsers = new Map<string, { cookie: string; formToken: string }>();

  constructor(private readonly api: Api) {}

  /** Opens a browser for each of them. */
  async signIn(persons: readonly Person[]): Promise<void> {
    const sessions = this.api.application.get(Sessions, { strict: false });
    for (const person of persons) {
      const token = await sessions.open(person, undefined);
      const session = await sessions.find(token);
      if (!session) throw new Error(`${person.id} has no session`);
      this.browsers.set(person.id, { cookie: `slotsom=${token}`, formToken: session.formToken });
    }
  }

  /** Asks for a path of a route; what is sent is the body, or the fields of the form of a page. */
  ask(account: string | undefined, route: Route, path: string, sent: Sent = {}): Promise<Answer> {
    if (!isPage(route)) {
      const { client } = this.api;
      return path.startsWith('/v1/')
        ? client.send(account, route.method, path, sent)
        : client.sendUnchecked(account, route.method, path, sent);
    }
    return this.browse(account, route, path, sent);
  }

  private browse(account: string | undefined, { method }: Route, path: string, sent: Sent): request.Test {
    const server = this.api.application.getHttpServer();
    const test = request(server)[method as 'get' | 'post'](path).accept('text/html');
    const browser = account === undefined ? undefined : this.browsers.get(account);
    if (browser) test.set('Cookie', browser.cookie);
    if (method === 'get') return test;
    const fields = { _csrf: browser?.formToken, ...(sent.body as object | undefined) };
    if (sent.file === undefined) return test.type('form').send(fields);
    // The fields of an upload are read after the guard, which asks the browser where the form came from.
    test.set('Sec-Fetch-Site', 'same-origin');
    for (const [name, value] of Object.entries(fields)) test.field(name, value ?? '');
    return test.attach('bestand', Buffer.from(sent.file.content), sent.file.name);
  }
}
