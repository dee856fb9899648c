import { Injectable } from '@nestjs/common';
import type { WorkPayload } from './due-work';

/**
 * Does one kind of work. It may run again after it succeeded (a runner can die before it says so), so it
 * first looks whether the result is there.
 */
export type WorkFunction = (payload: WorkPayload, attempt: number) => Promise<void>;

/** Writes down that one kind of work is given up, where people see it; it may run again after it succeeded. */
export type GivingUp = (payload: WorkPayload) => Promise<void>;

interface KindOfWork {
  readonly perform: WorkFunction;
  readonly giveUp: GivingUp | undefined;
}

/** Which function does which kind of work. Capabilities register theirs when they start. */
@Injectable()
export class WorkRegistry {
  private readonly functions = new Map<string, KindOfWork>();

  /** Registers the function of a kind; each kind has one. */
  register(kind: string, perform: WorkFunction, giveUp?: GivingUp): void {
    if (this.functions.has(kind)) {
      throw new Error(`Work of kind ${kind} is registered already`);
    }
    this.functions.set(kind, { perform, giveUp });
  }

  /** The function of a kind, if a capability of this process registered one. */
  find(kind: string): WorkFunction | undefined {
    return this.functions.get(kind)?.perform;
  }

  /** What is to be done when work of a kind is given up, if anything. */
  findGivingUp(kind: string): GivingUp | undefined {
    return this.functions.get(kind)?.giveUp;
  }

  /** All kinds of work that this process can do. */
  kinds(): readonly string[] {
    return [...this.functions.keys()];
  }
}
