import type { Instant } from '../platform/clock';
import { INVOICE_CHANNELS, readFileChannel, type FileChannel } from './domain';

/** How a party gets its files, as it was set up; the newest counts. */
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
  const outcome = readFileChannel(setUp, INVOICE_CHANNELS);
  if (outcome.ok) return outcome.value;
  throw new Error(`A recorded channel cannot be read: ${outcome.faults.map(({ code }) => code).join(', ')}`);
}
