/**
 * Names the rules by which documents are made; it changes whenever newer code would compute something
 * else for the past, and every document says it.
 */
export const RULES_VERSION = '2026.1';
