import { DEMONSTRATION_SIGN_IN } from './demonstration-sign-in';
import { NO_SIGN_IN } from './no-sign-in';
import type { SignInPort } from './sign-in.port';

/** How people sign in here: with demonstration accounts when asked for, and never so in production. */
export function chooseSignIn(settings: { demonstration: boolean; production: boolean }): SignInPort {
  if (!settings.demonstration) return NO_SIGN_IN;
  if (settings.production) {
    throw new Error('SLOTSOM_DEMO geeft iedereen toegang en mag niet aan staan in productie. Zet het uit.');
  }
  return DEMONSTRATION_SIGN_IN;
}
