import { Injectable } from '@nestjs/common';
import { fillIn } from '../wording';
import { GENERAL_PROBLEMS } from './general-problems';

/** How a code is answered: the status, and a Dutch sentence in which `{name}` is filled in. */
export interface ProblemWording {
  readonly status: number;
  readonly title: string;
}

/** Status and wording of every code. Capabilities add those of their refusals when they start. */
@Injectable()
export class ProblemCatalogue {
  private readonly wordings = new Map(Object.entries<ProblemWording>(GENERAL_PROBLEMS));

  /** Adds codes; each code has one meaning. */
  add(problems: Readonly<Record<string, ProblemWording>>): void {
    for (const [code, wording] of Object.entries(problems)) {
      if (this.wordings.has(code)) {
        throw new Error(`Problem ${code} is in the catalogue already`);
      }
      this.wordings.set(code, wording);
    }
  }

  /** The wording of a code with its values filled in, if it is known. */
  find(code: string, values: Readonly<Record<string, string>> = {}): ProblemWording | undefined {
    const wording = this.wordings.get(code);
    return wording && { status: wording.status, title: fillIn(wording.title, values) };
  }
}
