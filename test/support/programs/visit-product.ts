import { randomUUID } from 'node:crypto';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { LOAD_MIX, type Kind, type Sendable } from '../load-mix';

/**
 * Sends the mix of requests over a number of connections for so many seconds, and writes what came back as one line of JSON.
 * A process of its own, so that what it measures is not its own work.
 */
const [url = '', password = '', connections = '', seconds = ''] = process.argv.slice(2);
const COUNT = Number(connections);
/** Sessions per account: an office with several people in the same role. */
const SESSIONS = 8;
const ALL = 100;
/** Comes together with the hundred, so that neighbours in the row differ. */
const STEP = 37;

interface Session {
  readonly cookie: string;
  readonly formToken: string;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: COUNT, noDelay: true });
const sessions = new Map<string, Session[]>();
const made = new Map<Kind, string[]>();
const turns = new Map<Kind, number>();
const taken = new Map<Kind, number[]>();
const faults: string[] = [];
let sent = 0;

function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, { method, agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const tokenIn = (page: string): string => /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
const cookiesOf = ({ headers }: Answer): string =>
  (headers['set-cookie'] ?? []).map((one) => one.split(';')[0] ?? '').join('; ');

async function signIn(account: string): Promise<Session> {
  const door = await ask('GET', '/aanmelden', {});
  const form = new URLSearchParams({ _csrf: tokenIn(door.text), naar: '/', account, wachtwoord: password });
  const headers = { ...FORM, Cookie: cookiesOf(door) };
  const entered = await ask('POST', '/aanmelden', headers, form.toString());
  if (entered.status !== 303) throw new Error(`Not signed in: ${account} ${entered.status.toString()}`);
  const cookie = cookiesOf(entered);
  const page = await ask('GET', '/', { Cookie: cookie });
  return { cookie, formToken: tokenIn(page.text) };
}

function send({ method, path, body }: Sendable, { cookie, formToken }: Session): Promise<Answer> {
  if (body === undefined) return ask(method, path, { Cookie: cookie });
  if (!path.startsWith('/v1/')) {
    const form = new URLSearchParams({ ...(body as Record<string, string>), _csrf: formToken });
    return ask(method, path, { ...FORM, Cookie: cookie }, form.toString());
  }
  const headers = {
    ...{ 'Content-Type': 'application/json', Cookie: cookie },
    ...{ 'X-CSRF-Token': formToken, 'Idempotency-Key': randomUUID() },
  };
  return ask(method, path, headers, JSON.stringify(body));
}

const isDone = ({ status }: Answer, { isWrite }: Kind): boolean =>
  isWrite ? status === 201 || status === 303 : status === 200;

/** A hundred kinds in a row, each as often as its share. */
function rowOf(mix: readonly Kind[]): readonly Kind[] {
  const sorted = mix.flatMap((kind) => Array.from({ length: kind.share }, () => kind));
  if (sorted.length !== ALL) throw new Error(`The shares make ${sorted.length.toString()}`);
  return sorted.map((_, place) => sorted[(place * STEP) % ALL] as Kind);
}

async function prepare(): Promise<void> {
  for (const account of new Set(LOAD_MIX.map((kind) => kind.account))) {
    const opened: Session[] = [];
    for (let count = 0; count < SESSIONS; count += 1) opened.push(await signIn(account));
    sessions.set(account, opened);
  }
  for (const kind of LOAD_MIX) {
    taken.set(kind, []);
    const keys: string[] = [];
    for (const before of kind.before ?? []) {
      const answer = await send(before, sessionOf(kind, 0));
      keys.push((JSON.parse(answer.text) as { sleutel: string }).sleutel);
    }
    made.set(kind, keys);
  }
}

function sessionOf({ account }: Kind, turn: number): Session {
  const opened = sessions.get(account) ?? [];
  return opened[turn % opened.length] as Session;
}

async function sendNext(row: readonly Kind[], isCounted: boolean): Promise<void> {
  const kind = row[sent % ALL] as Kind;
  sent += 1;
  const turn = turns.get(kind) ?? 0;
  turns.set(kind, turn + 1);
  const keys = made.get(kind) ?? [];
  const began = performance.now();
  const sendable = kind.next(turn, keys[turn % keys.length] ?? '');
  const answer = await send(sendable, sessionOf(kind, turn)).catch((error: unknown) => String(error));
  if (typeof answer === 'string') faults.push(`${kind.name}: ${answer}`);
  else if (!isDone(answer, kind))
    faults.push(`${kind.name}: ${answer.status.toString()} ${answer.text.slice(0, 300)}`);
  if (isCounted) taken.get(kind)?.push(performance.now() - began);
}

async function visit(row: readonly Kind[], until: () => boolean, isCounted: boolean): Promise<void> {
  const connection = async (): Promise<void> => {
    while (!until()) await sendNext(row, isCounted);
  };
  await Promise.all(Array.from({ length: COUNT }, connection));
}

async function main(): Promise<void> {
  await prepare();
  const row = rowOf(LOAD_MIX);
  // What is compiled and read for the first time is not what the many wait for.
  await visit(row, () => sent >= 3 * ALL, false);
  const began = performance.now();
  await visit(row, () => performance.now() - began > Number(seconds) * 1_000, true);
  const elapsed = (performance.now() - began) / 1_000;
  const kinds = LOAD_MIX.map((kind) => ({ kind: kind.name, isWrite: kind.isWrite, millis: taken.get(kind) }));
  process.stdout.write(`${JSON.stringify({ elapsed, faults, kinds })}\n`, () => process.exit(0));
}

void main();
