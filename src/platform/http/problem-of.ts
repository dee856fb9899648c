import { HttpException } from '@nestjs/common';
import { ZodValidationException } from 'nestjs-zod';
import type { z } from 'zod';
import type { Refusal } from '../../kernel/fault/refusal';
import { problemOfDatabase } from './database-problems';
import { generalProblemOf, type GeneralProblem } from './general-problems';
import { problemFault, typeOfProblem, type Problem } from './problem';
import type { ProblemCatalogue } from './problem-catalogue';
import { Refused } from './refused';
import { faultsOf } from './zod-faults';

/** What any error means for the one who asked. */
export function problemOf(error: unknown, catalogue: ProblemCatalogue): Problem {
  if (error instanceof Refused) {
    return problemOfRefusal(error.refusal, catalogue);
  }
  if (error instanceof ZodValidationException) {
    const errors = faultsOf(error.getZodError() as z.core.$ZodError);
    const problem = generalProblem('invalid-input', catalogue);
    return { ...problem, detail: detailOf(problem.title, errors.length), errors };
  }
  if (error instanceof HttpException) {
    return problemOfHttp(error, catalogue);
  }
  const code = problemOfDatabase(error) ?? generalProblemOf(statusOfLibrary(error));
  return generalProblem(code, catalogue);
}

function problemOfRefusal({ code, values, faults }: Refusal, catalogue: ProblemCatalogue): Problem {
  // A refusal that nobody added to the catalogue is still the caller's to solve.
  const wording = catalogue.find(code, values) ?? catalogue.find('conflict');
  const title = wording?.title ?? code;
  return {
    type: typeOfProblem(code),
    title,
    status: wording?.status ?? 409,
    detail: faults ? detailOf(title, faults.length) : title,
    code,
    ...(faults && { errors: faults.map(problemFault) }),
  };
}

function detailOf(title: string, count: number): string {
  return `${title} ${count === 1 ? 'Er is één fout, genoemd' : `Er zijn ${count} fouten, genoemd`} in errors.`;
}

interface DetailedResponse {
  readonly code?: unknown;
  readonly detail?: unknown;
  readonly article?: unknown;
}

/** The exceptions of Nest, and ours that say more in their response. */
function problemOfHttp(exception: HttpException, catalogue: ProblemCatalogue): Problem {
  const status = exception.getStatus();
  const response = exception.getResponse() as string | DetailedResponse;
  const given = typeof response === 'string' ? {} : response;
  const general = generalProblem(generalProblemOf(status), catalogue);
  const code = typeof given.code === 'string' ? given.code : general.code;
  return {
    ...general,
    type: typeOfProblem(code),
    status,
    code,
    ...(typeof given.detail === 'string' && { detail: given.detail }),
    ...(typeof given.article === 'string' && { article: given.article }),
  };
}

function generalProblem(code: GeneralProblem, catalogue: ProblemCatalogue): Problem {
  return problemOfRefusal({ code }, catalogue);
}

/** Express and its parsers put a status on their errors; anything above 499 is ours. */
function statusOfLibrary(error: unknown): number {
  if (error instanceof URIError) {
    return 400;
  }
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
