import { types } from 'pg';
import { parseInstant } from '../clock';

/** The registry of `pg`, whose own definitions know the numbers of few types. */
interface TypeRegistry {
  getTypeParser(type: number): (text: string) => unknown;
  setTypeParser(type: number, parse: (text: string) => unknown): void;
}

/** Type numbers of PostgreSQL, from `pg_type.oid`. */
const DATE = 1082;
const DATE_ARRAY = 1182;
const INT8 = 20;
const INT8_ARRAY = 1016;
const NUMERIC = 1700;
const NUMERIC_ARRAY = 1231;
const TIMESTAMPTZ = 1184;
const TEXT_ARRAY = 1009;

/**
 * Keeps dates, large numbers and amounts as text, so that neither a time zone nor floating point
 * touches them, and moments as UTC text.
 */
export function installTypeParsers(): void {
  const registry = types as unknown as TypeRegistry;
  const asTextArray = registry.getTypeParser(TEXT_ARRAY);
  for (const type of [DATE, INT8, NUMERIC]) {
    registry.setTypeParser(type, (text) => text);
  }
  for (const type of [DATE_ARRAY, INT8_ARRAY, NUMERIC_ARRAY]) {
    registry.setTypeParser(type, asTextArray);
  }
  registry.setTypeParser(TIMESTAMPTZ, parseInstant);
}
