import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { default as Provider, Configuration } from 'oidc-provider';

export const CLIENT_ID = 'slotsom';
export const CLIENT_SECRET = 'een-geheim-van-minstens-32-tekens-lang';
/** A program that signs in by itself. */
const PROGRAM_ID = 'programma';

/** What a provider tells of everyone, and what must turn up nowhere here. */
export const NAME_OF_HUMAN = 'naam-van-een-mens';

export interface ProviderOptions {
  /** Where the service stands for a browser: `http://127.0.0.1:4000`. */
  readonly publicUrl: string;
  readonly party: string;
  /** The roles of each account, and of the program. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** For whom access tokens are made. */
  readonly audience: string;
}

/** A real provider of OpenID Connect on this machine, with accounts that need no password. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Signs whatever a test wants to have signed with the key of this provider. */
  sign(claims: JWTPayload): Promise<string>;
  /** An access token that the program gets for itself. */
  programToken(): Promise<string>;
  /** Stops answering, and answers again at the same address. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

export async function startIdentityProvider(options: ProviderOptions): Promise<IdentityProvider> {
  const server = createServer();
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'sleutel', alg: 'RS256', use: 'sig' };
  const provider = await makeProvider(issuer, configurationOf(options, key));
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interactie/') === true) void interact(provider, request, response);
    else void answer(request, response);
  });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return {
    issuer,
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'sleutel' }).sign(privateKey),
    programToken: () => programToken(issuer),
    pause: stop,
    resume: () => listen(server, port),
    close: () => (server.listening ? stop() : Promise.resolve()),
  };
}

/** It warns that what it keeps is gone when it stops, which is what a test wants, and of an older Node. */
async function makeProvider(issuer: string, configuration: Configuration): Promise<Provider> {
  const warnings = jest.spyOn(console, 'warn').mockImplementation();
  const { default: Made } = await import('oidc-provider');
  const provider = new Made(issuer, configuration);
  warnings.mockRestore();
  return provider;
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

function configurationOf({ publicUrl, party, roles, audience }: ProviderOptions, key: object): Configuration {
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [`${publicUrl}/aanmelden/${party}/terug`],
        post_logout_redirect_uris: [`${publicUrl}/aanmelden`],
      },
      {
        client_id: PROGRAM_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials'],
      },
    ],
    jwks: { keys: [key] },
    ttl: {
      Interaction: 600,
      Grant: 600,
      Session: 600,
      AccessToken: 600,
      IdToken: 600,
      ClientCredentials: 600,
    },
    cookies: { keys: ['een-sleutel-voor-koekjes'] },
    claims: { openid: ['sub', 'roles', 'name', 'email'] },
    // The roles stand in the ID token, as a municipality sets it up for Slotsom.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        roles: roles[sub] ?? [],
        name: NAME_OF_HUMAN,
        email: `${NAME_OF_HUMAN}@ommen.example`,
      }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const { provider, client, session } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    interactions: { url: (_, { uid }) => `/interactie/${uid}` },
    extraTokenClaims: () => ({ roles: roles[PROGRAM_ID] ?? [] }),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = `<!doctype html><title>Afmelden bij de gemeente</title>${form}
            <button form="op.logoutForm" name="logout" value="yes">Ja, afmelden</button>`;
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: ({ oidc }) => (oidc.client?.clientId === PROGRAM_ID ? audience : []),
        getResourceServerInfo: () => ({ scope: '', audience, accessTokenFormat: 'jwt' }),
      },
    },
  };
}

/** The page of the provider on which someone says who they are. */
async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Aanmelden bij de gemeente</title><form method="post">
      <label>Account van de gemeente <input name="account"></label><button>Doorgaan</button></form>`);
    return;
  }
  const account = new URLSearchParams(await text(request)).get('account') ?? '';
  const result =
    account === ''
      ? { error: 'access_denied', error_description: 'afgebroken' }
      : { login: { accountId: account } };
  await provider.interactionFinished(request, response, result);
}

async function programToken(issuer: string): Promise<string> {
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${PROGRAM_ID}:${CLIENT_SECRET}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`No token: ${answer.status}`);
  return token;
}

/**
 * Does at a provider what a browser does after it was sent there: names an account (none breaks off), and
 * answers the address that the provider sends it back to.
 */
export async function passThrough(address: string, account: string): Promise<string> {
  const { origin } = new URL(address);
  const cookies = new Map<string, string>();
  let next = address;
  for (let step = 0; step < 6 && next.startsWith(origin); step += 1) {
    const isForm = new URL(next).pathname.startsWith('/interactie/');
    const answer = await fetch(next, {
      method: isForm ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(isForm && { body: new URLSearchParams({ account }) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`The provider stopped: ${answer.status} ${await answer.text()}`);
    next = new URL(location, next).href;
  }
  return next;
}
