import { Inject, Injectable } from '@nestjs/common';
import type { JWTVerifyGetKey } from 'jose';
import type { Person } from '../domain';
import { Accounts } from './accounts.service';
import { MUNICIPALITIES, type Municipality } from './municipality';
import { OpenIdProviders, type Claims } from './open-id-providers.service';

/** Why an access token is not taken. Stable: part of the HTTP interface. */
type TokenRefusal = 'wrong-token' | 'no-role' | 'provider-unreachable';

/** Who sends an access token, or why it is not taken. */
export type Bearer =
  | { readonly identified: true; readonly person: Person }
  | { readonly identified: false; readonly code: TokenRefusal };

/** Signed with a key of the provider alone; never with a secret that both sides know. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Takes the access tokens that programs get from the provider of their municipality (RFC 9068). */
@Injectable()
export class AccessTokens {
  private readonly keys = new Map<string, JWTVerifyGetKey>();

  constructor(
    @Inject(MUNICIPALITIES) private readonly municipalities: readonly Municipality[],
    private readonly providers: OpenIdProviders,
    private readonly accounts: Accounts,
  ) {}

  async bearerOf(token: string): Promise<Bearer> {
    const municipality = await this.municipalityIn(token);
    if (municipality === undefined) return { identified: false, code: 'wrong-token' };
    const claims = await this.verify(token, municipality).catch(refusalOf);
    if (typeof claims === 'string') return { identified: false, code: claims };
    const person = await this.accounts.personOf(municipality, claims);
    return person === undefined ? { identified: false, code: 'no-role' } : { identified: true, person };
  }

  /** Whose provider a token says that it is from; nothing of it is believed yet. */
  private async municipalityIn(token: string): Promise<Municipality | undefined> {
    const { decodeJwt } = await import('jose');
    try {
      const { iss } = decodeJwt(token);
      return this.municipalities.find(({ issuer, audience }) => issuer === iss && audience !== undefined);
    } catch {
      return undefined;
    }
  }

  /** The claims of a token that this provider made for this service and that is still good. */
  private async verify(token: string, municipality: Municipality): Promise<Claims> {
    const { jwtVerify } = await import('jose');
    const { issuer, audience = '' } = municipality;
    const { payload } = await jwtVerify<Claims>(token, await this.keysOf(municipality), {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['sub', 'exp'],
    });
    return payload;
  }

  /** Fetched when they are first needed, and again for a key that is not among them. */
  private async keysOf(municipality: Municipality): Promise<JWTVerifyGetKey> {
    const { createRemoteJWKSet } = await import('jose');
    const known = this.keys.get(municipality.party);
    const keys = known ?? createRemoteJWKSet(await this.providers.keysOf(municipality));
    this.keys.set(municipality.party, keys);
    return keys;
  }
}

/** What is wrong with a token has a code of its own; whatever else happens, the keys could not be fetched. */
function refusalOf(error: unknown): TokenRefusal {
  const { code } = error as { readonly code?: unknown };
  const isAway = code === 'ERR_JOSE_GENERIC' || code === 'ERR_JWKS_TIMEOUT';
  const isOfToken = typeof code === 'string' && /^ERR_J/.test(code) && !isAway;
  return isOfToken ? 'wrong-token' : 'provider-unreachable';
}
