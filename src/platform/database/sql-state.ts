import { QueryFailedError } from 'typeorm';

/** PostgreSQL codes the application reacts to. */
export const SQL_STATE = {
  uniqueViolation: '23505',
  serializationFailure: '40001',
  deadlockDetected: '40P01',
  insufficientPrivilege: '42501',
  undefinedTable: '42P01',
  /** Our own: an attempt to change or remove what is kept for good. */
  appendOnly: 'SL001',
} as const;

interface DatabaseFault {
  readonly code?: string;
}

/** The PostgreSQL code of an error, if the database refused. */
export function sqlStateOf(error: unknown): string | undefined {
  return databaseFault(error)?.code;
}

function databaseFault(error: unknown): DatabaseFault | undefined {
  if (error instanceof QueryFailedError) {
    return error.driverError as DatabaseFault;
  }
  return error instanceof Error && 'code' in error ? (error as DatabaseFault) : undefined;
}
