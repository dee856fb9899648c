import type { SignInPort } from '../sign-in/sign-in.port';
import { sha256 } from '../random-token';
import type { Municipality } from './municipality';

/**
 * People sign in with the provider of their municipality. The mapping itself vouches for sessions: with other
 * roles or another provider in it, everyone signs in again. A new secret changes nothing for anyone.
 */
export function providerSignIn(municipalities: readonly Municipality[]): SignInPort {
  const mapping = municipalities.map((municipality) => ({ ...municipality, clientSecret: '' }));
  return {
    issuer: `openid-connect:${sha256(JSON.stringify(mapping))}`,
    demonstration: undefined,
    municipalities,
    identify: async () => undefined,
  };
}
