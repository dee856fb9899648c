import type { Person } from '../../../src/people/domain';
import type { Route } from './routes';

/** Of the payroll files of the example: pseudonyms, amounts that no table has. */
const OF_PAYROLL = /\bE\d{3}\b|\b630[.,]17\b|\b1\.?049[.,]53\b|\d{4}-\d\d\.csv/;
/** Functions that one person may have; agreed formation names them to both, with hours and scale (DVO 4.2). */
const FUNCTIONS = /Twentse (?:balie|backoffice|begraafplaats|burgerzaken|beheerder|verkiezingen)/;
/** Why a warning was accepted, and what was proposed and never sent. */
const OF_CONTRACTOR = /nagezien|Nog niet voorgelegd/;
/** Who of the other party did something, and by which delivery. */
const PEOPLE_OF_CONTRACTOR = /contractor-[a-z]|second-officer|LOON-/;
const PEOPLE_OF_CLIENT = /client-(?:regisseur|municipal|client-finance|controller|auditor|administrator)/;
/** Of the agreements of the other party with others. */
const ELSEWHERE = {
  contractor: /Elderse|OMMEN-ELDERS|\bE2026-/i,
  client: /Burense|BUREN-TWENTERAND|\bB2026-/i,
};

/** What stands in an answer about one's own agreement that its reader may not see. */
export function hiddenIn(route: Route, { side }: Person, text: string): string[] {
  if (side === 'system') return [];
  const functions = route.action.startsWith('year-addendum.') ? [] : [FUNCTIONS];
  const patterns = side === 'client' ? [OF_PAYROLL, ...functions, OF_CONTRACTOR] : [];
  // In evidence persons and deliveries are the numbers that the hashes of the chain cover (decision 8).
  const people = side === 'client' ? PEOPLE_OF_CONTRACTOR : PEOPLE_OF_CLIENT;
  const all = [...patterns, ...(route.action === 'evidence.export' ? [] : [people]), ELSEWHERE[side]];
  return all.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
