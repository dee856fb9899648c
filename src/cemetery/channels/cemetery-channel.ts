import type { ChannelUse } from '../../parties';
import { FILE_CHANNELS } from '../../parties/domain';
import { cemeteryContents } from '../cemetery-contents';

/** Channels of billing files: they lead to who gets a bill, so they are kept with the files. */
export const CEMETERY_CHANNEL: ChannelUse = {
  ...{ table: 'cemetery_channel', kinds: FILE_CHANNELS },
  ...{ action: 'cemetery.channel-recorded', subjectKind: 'cemetery-channel' },
  contents: cemeteryContents,
};
