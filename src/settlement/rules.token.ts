/** The version of the rules by which this service bills. */
export const RULES = Symbol('RULES');
