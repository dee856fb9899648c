import { FILE_CHANNELS, INVOICE_CHANNELS, placeOf } from './file-channel';
import { checkNewChannel, readFileChannel } from './read-file-channel';

const KEY = `SHA256:${'A'.repeat(43)}`;
const SFTP = {
  ...{ kanaal: 'sftp', server: 'sftp.ommen.example', gebruiker: 'twenterand', map: 'in/k2b' },
  ...{ hostsleutels: [KEY], geheim: 'ommen' },
};

const faultsOf = (given: unknown): string[] => {
  const outcome = readFileChannel(given, INVOICE_CHANNELS);
  return outcome.ok ? [] : outcome.faults.map(({ path, code }) => `${path} ${code}`);
};

describe('how a party gets its files', () => {
  it.each([
    [{ kanaal: 'download' }, undefined],
    [{ kanaal: 'mail', adres: 'financien@ommen.example' }, 'financien@ommen.example'],
    [{ kanaal: 'peppol', deelnemer: '0190:00000001123456782000' }, 'peppol:0190:00000001123456782000'],
    [{ kanaal: 'peppol', deelnemer: '0106:12345678' }, 'peppol:0106:12345678'],
    [SFTP, 'sftp://sftp.ommen.example:22/~/in/k2b'],
    [{ ...SFTP, poort: 2222, map: '/in' }, 'sftp://sftp.ommen.example:2222/in'],
    [{ ...SFTP, server: '10.0.0.4', map: '/' }, 'sftp://10.0.0.4:22/'],
    [{ ...SFTP, server: 'fd00::4', map: 'Facturen 2026' }, 'sftp://[fd00::4]:22/~/Facturen 2026'],
  ])('%j leads to %s', (given, place) => {
    const outcome = readFileChannel(given, INVOICE_CHANNELS);
    expect(outcome.ok && placeOf(outcome.value)).toBe(place);
    expect(faultsOf(given)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['another channel', { kanaal: 'post' }, 'kanaal not-one-of'],
    ['no server', { ...SFTP, server: undefined }, 'server missing-field'],
    ['a server with an address before it', { ...SFTP, server: 'sftp://ommen.example' }, 'server not-a-host'],
    ['an option for a server', { ...SFTP, server: '-oProxyCommand=x' }, 'server not-a-host'],
    ['a port too high', { ...SFTP, poort: 65_536 }, 'poort not-a-port'],
    ['a step back', { ...SFTP, map: 'in/../uit' }, 'map not-a-folder'],
    ['a folder that ends with a slash', { ...SFTP, map: 'in/' }, 'map not-a-folder'],
    ['no key of the server', { ...SFTP, hostsleutels: [] }, 'hostsleutels no-host-key'],
    ['an MD5 fingerprint', { ...SFTP, hostsleutels: ['MD5:00:11'] }, 'hostsleutels[0] not-a-host-key'],
    [
      'a fingerprint too short',
      { ...SFTP, hostsleutels: [KEY.slice(0, -1)] },
      'hostsleutels[0] not-a-host-key',
    ],
    ['six keys', { ...SFTP, hostsleutels: Array<string>(6).fill(KEY) }, 'hostsleutels list-too-long'],
    ['a password', { ...SFTP, wachtwoord: 'x' }, 'wachtwoord unknown-field'],
    ['a path for a secret', { ...SFTP, geheim: '../etc/passwd' }, 'geheim not-a-secret-name'],
    ['two mailboxes', { kanaal: 'mail', adres: 'a@b.example,c@d.example' }, 'adres not-an-address'],
    [
      'a line in a mailbox',
      { kanaal: 'mail', adres: 'a@b.example\r\nBcc: c@d.example' },
      'adres not-an-address',
    ],
    ['an OIN too short', { kanaal: 'peppol', deelnemer: '0190:123' }, 'deelnemer not-a-participant'],
    [
      'a scheme of others',
      { kanaal: 'peppol', deelnemer: '0088:1234567890123' },
      'deelnemer not-a-participant',
    ],
    ['a server for mail', { kanaal: 'mail', adres: 'a@b.example', server: 'x' }, 'server unknown-field'],
  ])('is refused with %s', (_, given, fault) => {
    expect(faultsOf(given)).toEqual([fault]);
  });

  it('takes only a channel that such files can go over', () => {
    const outcome = readFileChannel({ kanaal: 'peppol', deelnemer: '0106:12345678' }, FILE_CHANNELS);
    expect(outcome.ok ? [] : outcome.faults.map(({ path, code }) => `${path} ${code}`)).toContain(
      'kanaal not-one-of',
    );
  });
});

describe('a channel that is given now', () => {
  const faultsOfNew = (deelnemer: string): string[] => {
    const outcome = readFileChannel({ kanaal: 'peppol', deelnemer }, INVOICE_CHANNELS);
    if (!outcome.ok) throw new Error('It was recorded before, so it is read');
    return checkNewChannel(outcome.value).map(({ path, code }) => `${path} ${code}`);
  };

  it('has an OIN with the right check digit; one that was recorded before is read', () => {
    expect(faultsOfNew('0190:00000001123456789000')).toEqual(['deelnemer not-a-participant']);
    expect(faultsOfNew('0190:00000001123456782000')).toEqual([]);
    expect(faultsOfNew('0106:12345678')).toEqual([]);
  });
});
