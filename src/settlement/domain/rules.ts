import { RULES_VERSION } from './rules-version';
import { settle } from './settle';

/** A version of the rules: its name, and what says what is chargeable by it (R1 to R9). */
export interface Rules {
  readonly version: string;
  readonly settle: typeof settle;
}

/** The rules by which documents are made now. */
export const PRESENT_RULES: Rules = { version: RULES_VERSION, settle };
