/** Why nobody is signed in with a provider. Stable: the Dutch wording is looked up by it. */
export type ProviderRefusal =
  /** Nobody signs in with this municipality here. */
  | 'unknown-municipality'
  /** The provider does not answer. */
  | 'provider-unreachable'
  /** The provider says that it did not sign someone in. */
  | 'sign-in-broken-off'
  /** Something in the answer is not as it must be. */
  | 'sign-in-not-trusted';

/** Broke off a conversation with a provider. Holds nothing of what the provider said: that names persons. */
export class ProviderRefused extends Error {
  constructor(readonly code: ProviderRefusal) {
    super(code);
  }
}
