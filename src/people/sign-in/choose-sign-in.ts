import { DEMONSTRATION_SIGN_IN } from './demonstration-sign-in';
import { NO_SIGN_IN } from './no-sign-in';
import { providerSignIn } from '../provider/provider-sign-in';
import type { Municipality } from '../provider/municipality';
import type { SignInPort } from './sign-in.port';

interface Settings {
  readonly demonstration: boolean;
  readonly production: boolean;
  readonly municipalities: readonly Municipality[];
}

/**
 * How people sign in here: with the providers of the mapping, or with demonstration accounts when asked for,
 * and never so in production.
 */
export function chooseSignIn(settings: Settings): SignInPort {
  if (!settings.demonstration)
    return settings.municipalities.length > 0 ? providerSignIn(settings.municipalities) : NO_SIGN_IN;
  if (settings.production) {
    throw new Error('SLOTSOM_DEMO geeft iedereen toegang en mag niet aan staan in productie. Zet het uit.');
  }
  return DEMONSTRATION_SIGN_IN;
}
