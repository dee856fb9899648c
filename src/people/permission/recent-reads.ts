import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, instantAfter, type Clock, type Instant } from '../../platform/clock';
import type { Actor } from '../../platform/database';

/** Someone who reads the same thing again so soon is still reading it. */
const READING_MINUTES = 15;
const MOST_REMEMBERED = 10_000;

/** What each person read last, so that looking again is not written down again. Each process has its own. */
@Injectable()
export class RecentReads {
  private readonly lastRead = new Map<string, Instant>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Whether this is a new read; from then on it is remembered. */
  isNew({ person, role, party }: Actor, asked: string): boolean {
    const key = JSON.stringify([person, role, party, asked]);
    const now = this.clock.now();
    const last = this.lastRead.get(key);
    if (last !== undefined && now < instantAfter(last, READING_MINUTES * 60_000)) return false;
    this.lastRead.delete(key);
    this.lastRead.set(key, now);
    this.forgetOldest();
    return true;
  }

  private forgetOldest(): void {
    const [oldest] = this.lastRead.keys();
    if (this.lastRead.size > MOST_REMEMBERED && oldest !== undefined) this.lastRead.delete(oldest);
  }
}
