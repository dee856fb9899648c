import { Inject, Injectable } from '@nestjs/common';
import { failure, success, type Outcome } from '../kernel/fault/fault';
import type { Knowledge } from '../kernel/knowledge';
import type { LocalDate } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { FactRegister } from './fact-register.service';

/** A moment of knowledge of an agreement: everything recorded up to a position, and the day of it. */
export interface KnownMoment extends Knowledge {
  readonly position: number;
  /** The end of the day, or the recording itself: they differ in what was issued by then. */
  readonly by: 'day' | 'position';
}

/** A moment as someone asks for it: a day, a position, or neither for the present. */
export interface AskedMoment {
  readonly day?: LocalDate;
  readonly position?: number;
}

/** Tells what an asked moment of knowledge is for an agreement (R10). */
@Injectable()
export class KnownMoments {
  constructor(
    private readonly register: FactRegister,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * As known on a day is the last position of that day. What was recorded in one go became known together,
   * so a position within a recording is its last one; it has the day on which it was recorded. Faults: a day that is still to come, since nobody knows what will be recorded, and a position that the
   * agreement has not reached.
   */
  async resolve(tx: Tx, agreementId: string, asked: AskedMoment): Promise<Outcome<KnownMoment>> {
    if (asked.position !== undefined) return this.atPosition(tx, agreementId, asked.position);
    const today = this.clock.today() as LocalDate;
    const { day = today } = asked;
    if (day > today) return failure([{ path: 'bekendOp', code: 'in-the-future', values: { today } }]);
    const position = await this.register.lastPosition(tx, agreementId, day);
    return success({ day, position, by: 'day' });
  }

  private async atPosition(tx: Tx, agreementId: string, asked: number): Promise<Outcome<KnownMoment>> {
    const last = await this.register.lastPosition(tx, agreementId);
    if (asked > last)
      return failure([{ path: 'positie', code: 'position-not-reached', values: { last: last.toString() } }]);
    const known = await this.register.recordingAt(tx, agreementId, asked);
    const { day, position } = known ?? { day: this.clock.today(), position: 0 };
    return success({ day: day as LocalDate, position, by: 'position' });
  }
}
