import { isAgreedFact } from './agreed-fact';

/** Keys of dossiers: addenda A1, C1 and V1, advice notes N1, notices O1. */
const DOSSIER = '[A-Z][1-9]\\d*';
const VERSION = `(?:addendum|akkoord|formatie|adviesnota) ${DOSSIER} versie [1-9]\\d*`;

const asPattern = (name: string): RegExp => new RegExp(`^${name}$`);
const SOURCES = [
  `(?:voorstel|akkoord|intrekking|afronding|kosten|addendum|adviesnota|opzegging) ${DOSSIER}`,
  `intrekking van opzegging ${DOSSIER}`,
  'jaaraddendum \\d{4}, versie [1-9]\\d*',
].map(asPattern);
const FACTS = [
  `(?:intrekking )?${VERSION}`,
  `kosten ${DOSSIER} [1-9]\\d*`,
  `afronding ${DOSSIER}`,
  `opzegging ${DOSSIER}(?: ingetrokken)?`,
].map(asPattern);

/**
 * Whether a source has a name that the service itself gives to where a decision in it comes from (DVO 3.6, 4.2, 4.8,
 * 9.2). Nobody else gives such a name, nor takes it back: a withdrawal of a source counts for what comes from it later
 * as well.
 */
export function isSourceOfDecision(source: string): boolean {
  return SOURCES.some((pattern) => pattern.test(source));
}

/** Whether a fact has a name that the service itself gives to what was decided in it. */
export function isFactOfDecision(id: string): boolean {
  return isAgreedFact(id) || FACTS.some((pattern) => pattern.test(id));
}
