import type { ChannelVersion } from '../../parties';
import { FILE_CHANNELS, readFileChannel } from '../../parties/domain';
import { channelValuesOf, errorsOfChannel, readChannelForm } from './channel-form';

const KEYS = [`SHA256:${'A'.repeat(43)}`, `SHA256:${'B'.repeat(42)}A`];
const SFTP = {
  ...{ kanaal: 'sftp', server: 'sftp.ommen.example', poort: 2222, gebruiker: 'twenterand', map: '/in' },
  ...{ hostsleutels: KEYS, geheim: 'ommen' },
};
const MAIL = { kanaal: 'mail', adres: 'financien@ommen.example' };
const PEPPOL = { kanaal: 'peppol', deelnemer: '0190:00000001123456782000' };

describe('the form of a channel', () => {
  it.each([[SFTP], [MAIL], [PEPPOL], [{ kanaal: 'download' }]])('gives back what counts now: %j', (setUp) => {
    const { setUp: given } = readChannelForm(channelValuesOf({ setUp } as unknown as ChannelVersion));
    expect(given).toEqual(setUp);
  });

  it('starts with fetching, and leaves out what belongs to another channel', () => {
    expect(channelValuesOf(undefined).kanaal).toBe('download');
    const values = { ...channelValuesOf({ setUp: SFTP } as unknown as ChannelVersion), ...MAIL };
    expect(readChannelForm(values).setUp).toEqual(MAIL);
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'names no channel by what every object has: %s',
    (kanaal) => {
      const { setUp } = readChannelForm({ kanaal, adres: 'financien@ommen.example' });
      expect(setUp).toEqual({ kanaal });
      expect(readFileChannel(setUp, FILE_CHANNELS).ok).toBe(false);
    },
  );

  it('says by its field everything that is wrong', () => {
    const { setUp } = readChannelForm({ kanaal: 'sftp', poort: 'veel', map: '../weg', geheim: 'ommen' });
    const read = readFileChannel(setUp, FILE_CHANNELS);
    const errors = errorsOfChannel(read.ok ? [] : read.faults);
    expect(errors.map(({ name }) => name)).toEqual(['server', 'poort', 'gebruiker', 'map', 'hostsleutels']);
    expect(errors[0]?.message).toBe('Server: vul dit in.');
  });
});
