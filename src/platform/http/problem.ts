import type { Fault } from '../../kernel/fault/fault';
import { wordFault } from '../wording';

/** One mistake in what was sent. */
export interface ProblemFault {
  readonly path: string;
  readonly code: string;
  /** Dutch: what is wrong and what to do. */
  readonly message: string;
}

/** Why a request was not carried out, as RFC 9457 has it. Everything a person reads is Dutch. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What happened and what one can do; the same as the title when there is no more to say. */
  readonly detail: string;
  /** Identifies this answer, for whoever asks about it. */
  readonly instance?: string;
  /** Stable, for programs. */
  readonly code: string;
  /** The article or rule that the refusal rests on. */
  readonly article?: string;
  readonly errors?: readonly ProblemFault[];
}

/** The address of a kind of problem; a name, not a page. */
export function typeOfProblem(code: string): string {
  return `urn:slotsom:probleem:${code}`;
}

/** A fault with its wording. */
export function problemFault(fault: Fault): ProblemFault {
  return { path: fault.path, code: fault.code, message: wordFault(fault) };
}
