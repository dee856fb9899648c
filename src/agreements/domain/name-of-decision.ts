import { isAgreedFact } from './agreed-fact';

/** Keys of dossiers: addenda A1, C1 and V1, advice notes N1, notices O1. */
const DOSSIER = '[A-Z][1-9]\\d*';
const VERSION = `(?:addendum|akkoord|formatie|adviesnota) ${DOSSIER} versie [1-9]\\d*`;
const NAMES: readonly RegExp[] = [
  // Sources.
  `(?:voorstel|akkoord|intrekking|afronding|kosten|addendum|adviesnota|opzegging) ${DOSSIER}`,
  `intrekking van opzegging ${DOSSIER}`,
  'jaaraddendum \\d{4}, versie [1-9]\\d*',
  // Facts.
  `(?:intrekking )?${VERSION}`,
  `kosten ${DOSSIER} .+`,
  `opzegging ${DOSSIER} ingetrokken`,
].map((pattern) => new RegExp(`^${pattern}$`));

/**
 * Whether a fact or a source has a name that the service itself gives to what is decided in it (DVO 3.6, 4.2, 4.8,
 * 9.2). Nobody else gives such a name, nor takes it back: a withdrawal of a source counts for what comes from it later
 * as well.
 */
export function isNameOfDecision(name: string): boolean {
  return isAgreedFact(name) || NAMES.some((pattern) => pattern.test(name));
}
