import { Body, Controller, Get, Post } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import {
  CurrentActor,
  CurrentPerson,
  FormToken,
  PeopleModule,
  Permit,
  type Person,
} from '../../../src/people';
import { SteppedClock } from '../../../src/platform/clock';
import type { Config } from '../../../src/platform/config';
import type { Actor } from '../../../src/platform/database';
import { DEMONSTRATION_PASSWORD } from '../../../src/people/sign-in/demonstration-accounts';
import { SignInModule } from '../../../src/web/sign-in';
import { startHttpApplication } from '../../support/http-application';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

// Signing in is slow on purpose.
jest.setTimeout(60_000);

/** Routes of a page and of the interface, as a capability has them. */
@Controller()
class ProbeController {
  @Get('eigen-formulier')
  @Permit('own-session')
  form(@FormToken() formToken: string): { formToken: string } {
    return { formToken };
  }

  @Get('maanden')
  @Permit('billing.preview')
  page(): string {
    return 'maanden';
  }

  @Post('maanden')
  @Permit('billing.prepare')
  submit(@Body() fields: Record<string, unknown>): unknown {
    return { ...fields };
  }

  @Get('v1/loonkosten')
  @Permit('payroll.read')
  payroll(@CurrentPerson() { displayName }: Person, @CurrentActor() actor: Actor): unknown {
    return { displayName, actor };
  }

  @Post('v1/loonkosten')
  @Permit('payroll.accept')
  accept(@CurrentActor() actor: Actor): Actor {
    return actor;
  }

  @Get('v1/vaststellingen')
  @Permit('billing.issue')
  issues(): string {
    return 'vaststellingen';
  }

  @Post('v1/vaststellingen')
  @Permit('billing.issue')
  issue(): string {
    return 'vastgesteld';
  }

  @Get('v1/openapi.json')
  @Permit('public')
  openapi(): unknown {
    return {};
  }
}

/** A browser of someone who has signed in. */
export interface SignedIn {
  readonly browser: TestAgent;
  /** For its forms. */
  readonly formToken: string;
  readonly cookie: string;
}

/** An application of people alone, with a clock to step and a database of its own. */
export interface PeopleApplication {
  readonly clock: SteppedClock;
  readonly database: TestDatabase;
  readonly application: NestExpressApplication;
  /** A browser: keeps cookies and asks for pages. */
  browser(): TestAgent;
  /** A browser that has signed in, and the token for its forms. */
  signedIn(account: string): Promise<SignedIn>;
  close(): Promise<void>;
}

/** `server`: another than that of the tests, which forgets what it saved and is refused in production. */
export async function startPeople(
  config: Partial<Config> = { demo: true },
  server?: Pick<TestDatabase, 'appUrl'>,
): Promise<PeopleApplication> {
  const database = await createTestDatabase();
  const clock = new SteppedClock('2026-02-02T08:00:00Z');
  const application = await startHttpApplication(server ?? database, {
    clock,
    config,
    imports: [PeopleModule, SignInModule],
    controllers: [ProbeController],
  });
  const browser = (): TestAgent => request.agent(application.getHttpServer()).accept('text/html');
  return {
    clock,
    database,
    application,
    browser,
    signedIn: (account) => signIn(browser(), account),
    close: async () => {
      await application.close();
      await database.drop();
    },
  };
}

/** The cookie that an answer sets, as a browser sends it back. */
export function cookieOf(answer: request.Response, name: string): string {
  const cookies = answer.headers['set-cookie'] as unknown as readonly string[];
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.split(';')[0] ?? '';
}

/** The value of the hidden field that every form has. */
export function formTokenIn(html: string): string {
  return /name="_csrf" value="([\w-]+)"/.exec(html)?.[1] ?? '';
}

async function signIn(browser: TestAgent, account: string): Promise<SignedIn> {
  const form = await browser.get('/aanmelden');
  const fields = { _csrf: formTokenIn(form.text), account, wachtwoord: DEMONSTRATION_PASSWORD };
  const answer = await browser.post('/aanmelden').type('form').send(fields).expect(303);
  const { body } = await browser.get('/eigen-formulier').expect(200);
  return {
    browser,
    formToken: (body as { formToken: string }).formToken,
    cookie: cookieOf(answer, 'slotsom'),
  };
}
