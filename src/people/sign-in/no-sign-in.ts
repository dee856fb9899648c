import type { SignInPort } from './sign-in.port';

/** Nobody signs in: outside a demonstration there are no accounts until a provider is set up. */
export const NO_SIGN_IN: SignInPort = {
  issuer: 'none',
  demonstration: undefined,
  municipalities: [],
  identify: async () => undefined,
};
