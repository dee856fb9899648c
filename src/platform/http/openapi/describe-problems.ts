import { typeOfProblem } from '../problem';
import type { Problems } from './operation';

type Described = Readonly<Record<string, unknown>>;

/** The answers to a request that is not carried out, by status, each with an example of every code. */
export function describeProblems(problems: Problems): Record<string, Described> {
  const byStatus = new Map<number, [code: string, title: string][]>();
  for (const [code, { status, title }] of Object.entries(problems)) {
    byStatus.set(status, [...(byStatus.get(status) ?? []), [code, title]]);
  }
  const statuses = [...byStatus].sort(([left], [right]) => left - right);
  return Object.fromEntries(statuses.map(([status, codes]) => [status, describeStatus(status, codes)]));
}

function describeStatus(
  status: number,
  codes: readonly (readonly [code: string, title: string])[],
): Described {
  const examples = codes.map(([code, title]) => [
    code,
    { summary: title, value: { type: typeOfProblem(code), title, status, detail: title, code } },
  ]);
  return {
    description: codes.map(([code, title]) => `\`${code}\`: ${title}`).join('\n\n'),
    headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Probleem' },
        examples: Object.fromEntries(examples) as Described,
      },
    },
    'x-probleemcodes': codes.map(([code]) => code),
  };
}
