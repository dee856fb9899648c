/** What a log says about an error. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** The code or kind of what was behind it; its words can be those of another service. */
  readonly cause?: string;
  readonly stack?: string;
}

/** SQLSTATE of a value that the database cannot read or take, which it repeats in its message. */
const WRONG_VALUE = /^22/;

/**
 * Kind, message, code and place. Errors of the database also carry the statement with its values, which
 * are of persons, so nothing else is copied; nor is a value that stands in the message.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) {
    return { type: typeof error, message: 'not an error' };
  }
  const code = codeOf(error);
  const isOfValue = code !== undefined && WRONG_VALUE.test(code);
  const message = isOfValue ? 'The database cannot take a value' : error.message;
  return {
    type: error.name,
    message,
    ...(code !== undefined && { code }),
    ...(error.cause instanceof Error && { cause: codeOf(error.cause) ?? error.cause.name }),
    ...(error.stack !== undefined && { stack: error.stack.replace(error.message, () => message) }),
  };
}

function codeOf(error: Error): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
