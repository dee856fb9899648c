import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module';
import { VERIFIER_PARTS } from '../../src/evidence/verifier-program';
import { SIGN_IN, type Person, type SignInPort } from '../../src/people';
import { ROLES, roleExistsOn, SIDES } from '../../src/people/domain';
import { SteppedClock } from '../../src/platform/clock';
import { loadConfig } from '../../src/platform/config';
import { DEADLINE_MS, SETTLE_THREAD, type SettleThread } from '../../src/scenarios/settle-apart.service';
import { configureHttp, createHttpAdapter, HTTP_OPTIONS } from '../../src/platform/http';
import { ApiClient } from './api-client';
import { compileVerifier } from './compile-verifier';
import { createTestDatabase, type TestDatabase } from './test-database';

const PARTIES = { contractor: 'twenterand', client: 'ommen', system: 'system' } as const;

/** Someone in every role on every side, by an account such as `contractor-team-lead`. */
export const SEATS: readonly Person[] = SIDES.flatMap((side) =>
  ROLES.filter((role) => roleExistsOn(role, side)).map((role) => ({
    id: `${side}-${role}`,
    displayName: `${role} (${side})`,
    role,
    side,
    party: PARTIES[side],
  })),
);

export const OFFICER = 'contractor-financial-officer';
export const LEAD = 'contractor-team-lead';
export const ADMINISTRATOR = 'contractor-administrator';
export const REGISSEUR = 'client-regisseur';
export const SECRETARY = 'client-municipal-secretary';
/** Officers besides the first: one who records nothing, and one of another town. */
export const SECOND_OFFICER = 'second-officer';
export const STRANGER = strangerLike(OFFICER);

/** Who reads exports of K2B in, and a colleague. */
export const CEMETERY = 'contractor-cemetery-administration';
export const SECOND_CEMETERY = 'second-cemetery-administration';
export const CLIENT_FINANCE = 'client-client-finance';

/** Signs in for the client as a person who works for the contractor as well. */
export const OFFICER_AT_CLIENT = 'officer-at-client';

/** Someone in every role on either side of towns that are no party to the agreement of the others. */
export const STRANGERS: readonly Person[] = SEATS.flatMap((person) =>
  person.side === 'system'
    ? []
    : [
        {
          ...person,
          id: strangerLike(person.id),
          party: person.side === 'contractor' ? 'elders' : 'buren',
        },
      ],
);

const OTHERS: readonly Person[] = [
  ...STRANGERS,
  personLike(OFFICER, { id: SECOND_OFFICER }),
  personLike(CEMETERY, { id: SECOND_CEMETERY }),
  personLike('system-administrator', { id: 'system-administrator' }),
];

/** The account in the same role in another town. */
export function strangerLike(account: string): string {
  return `strange-${account}`;
}

function personLike(id: string, changes: Partial<Person>): Person {
  const like = SEATS.find((person) => person.id === id);
  if (like === undefined) throw new Error(`Nobody sits on ${id}`);
  return { ...like, ...changes };
}

/** Signs in anyone of the seats, whatever the password: passwords have tests of their own. */
const EVERYONE: SignInPort = {
  issuer: 'test',
  demonstration: { password: 'any', accounts: [] },
  municipalities: [],
  identify: ({ account }) =>
    Promise.resolve(
      account === OFFICER_AT_CLIENT
        ? personLike(REGISSEUR, { id: OFFICER })
        : [...SEATS, ...OTHERS].find(({ id }) => id === account),
    ),
};

/** The whole application on a database of its own, with a clock to step. */
export interface Api {
  readonly application: NestExpressApplication;
  readonly client: ApiClient;
  readonly clock: SteppedClock;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** With settings other than the usual, and reaching its database by another way when asked. */
export async function startApi(
  start: string,
  settings: Readonly<Record<string, string>> = {},
  reach: (appUrl: string) => Promise<string> = (appUrl) => Promise.resolve(appUrl),
): Promise<Api> {
  const database = await createTestDatabase();
  const clock = new SteppedClock(start);
  const compiled = mkdtempSync(join(tmpdir(), 'verifier-'));
  compileVerifier(compiled);
  const appUrl = await reach(database.appUrl);
  const config = loadConfig({
    ...{ NODE_ENV: 'test', SESSION_SECRET: 's'.repeat(40), LOG_LEVEL: 'silent' },
    ...settings,
  });
  const module = await Test.createTestingModule({
    imports: [AppModule.on({ config, appUrl, http: true, worker: true, clock })],
  })
    .overrideProvider(SIGN_IN)
    .useValue(EVERYONE)
    .overrideProvider(SETTLE_THREAD)
    .useValue(settleThread())
    .overrideProvider(VERIFIER_PARTS)
    .useValue(compiled)
    .compile();
  const application = module.createNestApplication<NestExpressApplication>(createHttpAdapter(), HTTP_OPTIONS);
  configureHttp(application);
  await application.init();
  return {
    application,
    client: new ApiClient(application),
    clock,
    database,
    close: async () => {
      await application.close();
      await database.drop();
      rmSync(compiled, { recursive: true });
    },
  };
}

/** The thread as it stands in `src`: it has no compiled file beside it. */
function settleThread(): SettleThread {
  const execArgv = ['--require', join(__dirname, 'run-typescript.cjs')];
  return {
    file: join(__dirname, '../../src/scenarios/settle-thread.ts'),
    options: { execArgv },
    deadlineMs: DEADLINE_MS,
  };
}
