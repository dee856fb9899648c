import { renderToString } from 'preact-render-to-string';
import { FILE_CHANNELS } from '../../parties/domain';
import { ChannelFields } from './channel-fields';
import { channelValuesOf } from './channel-form';

describe('the fields of a channel', () => {
  it.each([
    [false, true],
    [true, false],
  ])('warn of a channel by mail without a mail server: %s, %s', (sendsMail, isWarned) => {
    const values = channelValuesOf(undefined);
    const fields = { kinds: FILE_CHANNELS, values, errors: [], enclosed: '', level: 2, sendsMail } as const;
    const [, byMail = ''] = renderToString(<ChannelFields {...fields} />).split('data-channel="mail"');
    expect(byMail.includes('Er is nog geen mailserver ingesteld')).toBe(isWarned);
  });
});
