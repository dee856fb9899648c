import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from 'openid-client';
import { CONFIG, type Config } from '../../platform/config';
import { randomToken } from '../random-token';
import type { Municipality } from './municipality';
import { ProviderRefused } from './provider-refused';

/** What must come back unchanged with the answer of a provider. */
export interface Expected {
  readonly state: string;
  /** The ID token was made for this sign-in. */
  readonly nonce: string;
  /** Whoever exchanges the code is whoever asked for it (PKCE). */
  readonly codeVerifier: string;
}

/** A sign-in that is about to start: where to send the browser, and what must come back. */
export interface Departure extends Expected {
  readonly url: string;
}

/** Who signed in, by the word of a provider. */
export interface Claims {
  readonly sub: string;
}

const PATIENCE_SECONDS = 10;

/** Speaks OpenID Connect with the providers of the municipalities (authorization code, PKCE with S256). */
@Injectable()
export class OpenIdProviders {
  private readonly known = new Map<string, Promise<Configuration>>();

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>) {}

  async departure(municipality: Municipality): Promise<Departure> {
    const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client');
    const provider = await this.discover(municipality);
    const expected = { state: randomToken(), nonce: randomToken(), codeVerifier: randomToken() };
    const url = buildAuthorizationUrl(provider, {
      redirect_uri: this.returnUrl(municipality),
      scope: municipality.scope,
      state: expected.state,
      nonce: expected.nonce,
      code_challenge: await calculatePKCECodeChallenge(expected.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { ...expected, url: url.href };
  }

  /** The claims of whoever comes back with `query`; throws a ProviderRefused when something is not right. */
  async arrival(municipality: Municipality, query: string, expected: Expected): Promise<Claims> {
    const { authorizationCodeGrant } = await import('openid-client');
    const provider = await this.discover(municipality);
    const answer = new URL(`${this.returnUrl(municipality)}?${query}`);
    const tokens = await authorizationCodeGrant(provider, answer, {
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      pkceCodeVerifier: expected.codeVerifier,
      idTokenExpected: true,
    }).catch(refuse);
    const claims = tokens.claims();
    if (claims === undefined) throw new ProviderRefused('sign-in-not-trusted');
    return claims;
  }

  /** Where a browser signs out of the provider as well; undefined when the provider has no such place. */
  async farewell(municipality: Municipality): Promise<string | undefined> {
    const { buildEndSessionUrl } = await import('openid-client');
    const provider = await this.discover(municipality);
    if (provider.serverMetadata().end_session_endpoint === undefined) return undefined;
    // Without the ID token, which names the person and would have to be kept for this alone.
    const parameters = { post_logout_redirect_uri: `${this.config.publicUrl ?? ''}/aanmelden` };
    return buildEndSessionUrl(provider, parameters).href;
  }

  /** Where a provider publishes the keys it signs with. */
  async keysOf(municipality: Municipality): Promise<URL> {
    const { jwks_uri: address } = (await this.discover(municipality)).serverMetadata();
    if (address === undefined) throw new ProviderRefused('sign-in-not-trusted');
    return new URL(address);
  }

  private returnUrl({ party }: Municipality): string {
    return `${this.config.publicUrl ?? ''}/aanmelden/${party}/terug`;
  }

  /** Asks a provider once what it offers; again when it did not answer. */
  private discover(municipality: Municipality): Promise<Configuration> {
    const { party } = municipality;
    const asked = this.known.get(party) ?? discover(municipality);
    this.known.set(party, asked);
    asked.catch(() => this.known.delete(party));
    return asked;
  }
}

async function discover({ issuer, clientId, clientSecret }: Municipality): Promise<Configuration> {
  const openId = await import('openid-client');
  const address = new URL(issuer);
  const provider = await openId
    .discovery(address, clientId, undefined, openId.ClientSecretBasic(clientSecret), {
      timeout: PATIENCE_SECONDS,
      execute: [
        // The signature of an ID token counts, not only where it came from.
        openId.enableNonRepudiationChecks,
        // The mapping allows plain http on the machine itself in a trial only.
        ...(address.protocol === 'http:' ? [openId.allowInsecureRequests] : []),
      ],
    })
    .catch(() => {
      throw new ProviderRefused('provider-unreachable');
    });
  // A provider of many organisations names none of them; its people are not of this municipality.
  if (provider.serverMetadata().issuer !== issuer) throw new ProviderRefused('sign-in-not-trusted');
  return provider;
}

/** What the errors of openid-client have in common. */
interface ProviderError {
  readonly name: string;
  readonly code?: string;
  /** Of an answer of the provider. */
  readonly status?: number;
  readonly cause?: ProviderError;
}

/** Says in the terms of a sign-in why the answer of a provider was not taken. */
function refuse(error: ProviderError): never {
  if (error.name === 'AuthorizationResponseError') throw new ProviderRefused('sign-in-broken-off');
  const { cause = error } = error;
  throw new ProviderRefused(isAway(error) || isAway(cause) ? 'provider-unreachable' : 'sign-in-not-trusted');
}

/** `fetch` says with a bare TypeError that nobody answered. */
function isAway({ name, code, status = 0 }: ProviderError): boolean {
  return code === 'OAUTH_TIMEOUT' || (name === 'TypeError' && code === undefined) || status >= 500;
}
