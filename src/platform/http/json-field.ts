import { ZodValidationException } from 'nestjs-zod';
import { z } from 'zod';
import { refusedInput } from './refused';

/** A field of a form that holds JSON: what the schema reads of it; refuses (400) what it does not, each at its place. */
export function readJsonField<Schema extends z.ZodType>(
  name: string,
  text: string,
  schema: Schema,
): z.output<Schema> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw refusedInput([{ path: name, code: 'not-json' }]);
  }
  const parsed = z.object({ [name]: schema }).safeParse({ [name]: given });
  if (!parsed.success) throw new ZodValidationException(parsed.error);
  return parsed.data[name] as z.output<Schema>;
}
