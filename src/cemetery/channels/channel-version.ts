import { readFileChannel, type FileChannel } from '../../parties/domain';
import type { Instant } from '../../platform/clock';

/** How the client's bookkeeping gets its files, as it was set up; the newest counts. */
export interface ChannelVersion {
  readonly version: number;
  readonly channel: FileChannel;
  /** As it was given, by its Dutch keys. */
  readonly setUp: object;
  readonly recordedBy: string;
  readonly recordedRole: string;
  readonly recordedAt: Instant;
}

/** A channel as it was kept. */
export function keptChannel(setUp: object): FileChannel {
  const outcome = readFileChannel(setUp);
  if (outcome.ok) return outcome.value;
  throw new Error(`A recorded channel cannot be read: ${outcome.faults.map(({ code }) => code).join(', ')}`);
}
