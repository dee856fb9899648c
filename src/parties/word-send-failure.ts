import { SEND_FAILURE_WORDING } from '../../templates/wording/send-failures';
import { fill } from '../kernel/text';
import { placeOf, type FileChannel, type SendFailure } from './domain';
import { wordPlace } from './word-place';

/** What stood in the way of sending, with its code and what can be done. */
export function wordSendFailure(
  failure: SendFailure,
  channel: FileChannel,
): { readonly code: string; readonly text: string } {
  const { code, text } = SEND_FAILURE_WORDING[failure];
  const place = wordPlace(placeOf(channel) ?? '');
  const { host = '', user = '', secret = '' } = channel.kind === 'sftp' ? channel : {};
  return { code, text: fill(text, { place, host, user, secret }) };
}
