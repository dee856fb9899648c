import { z } from 'zod';
import { SIZE_WORDING } from '../../../templates/wording/sizes';
import { fillIn, wordFault } from '../wording';
import type { ProblemFault } from './problem';

/** How a missing field is recognised: zod tells only in words that nothing was given. */
const MISSING = wordFault({ path: '', code: 'missing-field' });

/** Dutch for everything that zod says by itself. */
export function speakDutch(): void {
  z.config({
    ...z.locales.nl(),
    customError: (issue) =>
      issue.code === 'invalid_type' && issue.input === undefined ? MISSING : undefined,
  });
}

type Issue = z.core.$ZodIssue;

/** All that is wrong with an input, in the words of our own faults where those exist. */
export function faultsOf(error: z.core.$ZodError): ProblemFault[] {
  return error.issues.flatMap((issue) => faultsOfIssue(issue));
}

function faultsOfIssue(issue: Issue): ProblemFault[] {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => worded(pathOf([...issue.path, key]), 'unknown-field', issue));
  }
  return [worded(path, codeOf(issue), issue)];
}

function codeOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message === MISSING ? 'missing-field' : (TYPE_CODES[issue.expected] ?? 'wrong-type');
    case 'invalid_value':
      return 'not-one-of';
    case 'invalid_union':
      return allowedBy(issue) === undefined ? 'wrong-type' : 'not-one-of';
    case 'custom':
      // Schemas name their own faults: `.refine(…, { params: { code: 'not-a-month' } })`.
      return typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'invalid';
    default:
      return issue.code.replaceAll('_', '-');
  }
}

const TYPE_CODES: Readonly<Record<string, string>> = {
  string: 'not-text',
  object: 'not-an-object',
  array: 'not-a-list',
  boolean: 'not-true-or-false',
  number: 'not-a-number',
  int: 'not-a-whole-number',
};

function worded(path: string, code: string, issue: Issue): ProblemFault {
  const allowed = allowedBy(issue);
  const words = wordFault({ path, code, ...(allowed !== undefined && { values: { allowed } }) });
  // A code without wording comes back as it is; then zod says it.
  return { path, code, message: wordSize(issue) ?? (words === code ? issue.message : words) };
}

/** Zod names the kind of what is too big or too small in English. */
function wordSize(issue: Issue): string | undefined {
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return undefined;
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const kind = issue.origin === 'string' ? 'text' : issue.origin === 'array' ? 'list' : 'number';
  return fillIn(SIZE_WORDING[issue.code][kind], { limit: limit.toString() });
}

/** The values that would do, when they can be listed. */
function allowedBy(issue: Issue): string | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  // Only an object that names its kind by one field can say which kinds there are.
  const { options } = issue as { readonly options?: readonly unknown[] };
  return issue.code === 'invalid_union' ? options?.map(String).join(', ') : undefined;
}

/** `regels[0].bedrag` */
function pathOf(parts: readonly PropertyKey[]): string {
  return parts
    .map((part, index) => {
      const name = String(part);
      return typeof part === 'number' ? `[${name}]` : index === 0 ? name : `.${name}`;
    })
    .join('');
}
