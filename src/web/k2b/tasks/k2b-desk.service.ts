import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../../agreements';
import { WaitingReader, WindowsReader, type WindowsSoFar } from '../../../cemetery';
import { decide, type Person } from '../../../people';
import type { Tx } from '../../../platform/database';
import type { Task } from '../../year/tasks-of';
import { k2bSetUpTasksOf, k2bTasksOf } from './k2b-tasks-of';

/** What "Te doen" says of the six-weekly billing file. */
export interface K2bOnDesk {
  readonly tasks: readonly Task[];
  /** Undefined while no series is set up. */
  readonly soFar: WindowsSoFar | undefined;
}

/** Loads it for who makes the file and for who books it; undefined for others. */
@Injectable()
export class K2bDesk {
  constructor(
    private readonly windows: WindowsReader,
    private readonly waiting: WaitingReader,
  ) {}

  async load(tx: Tx, { agreementId }: AgreementRecord, person: Person): Promise<K2bOnDesk | undefined> {
    const isConcerned =
      decide(person, 'cemetery.prepare').allowed || decide(person, 'cemetery.receive').allowed;
    if (!isConcerned) return undefined;
    const found = await this.windows.soFar(tx, agreementId);
    if (!found.ok) return { tasks: k2bSetUpTasksOf(person), soFar: undefined };
    const readers = await this.readersOf(tx, agreementId, found.value);
    return { tasks: k2bTasksOf(found.value, person, readers), soFar: found.value };
  }

  /** Who read in what is in the prepared file, which the client does not see. */
  private async readersOf(tx: Tx, agreementId: string, { next }: WindowsSoFar): Promise<ReadonlySet<string>> {
    if (!next?.preparation) return new Set();
    return this.waiting.readers(tx, agreementId, next.window);
  }
}
