import type { ChannelVersion } from '../../parties';
import type { ReleasedFile } from '../windows/file-rows';

/**
 * Whether who set up a channel after a file was released is this person. Someone else then has the file sent over it:
 * nobody decides alone where names of residents go (DVO 3.3).
 */
export function isOwnNewChannel(
  { recordedBy, recordedAt }: Pick<ChannelVersion, 'recordedBy' | 'recordedAt'>,
  { releasedAt }: Pick<ReleasedFile, 'releasedAt'>,
  person: string,
): boolean {
  return recordedBy === person && recordedAt >= releasedAt;
}
