import { readSecrets } from './read-secrets';

const FILES: Readonly<Record<string, string>> = {
  sleutel: '-----BEGIN OPENSSH PRIVATE KEY-----\nx\n-----END OPENSSH PRIVATE KEY-----\n',
  woord: ' geheim woord \n',
  leeg: ' \n',
};
const TWO = `
bestandssoort: sftp-geheimen/1
geheimen:
  - naam: ommen
    server: sftp.ommen.example
    sleutelBestand: sleutel
    wachtzinBestand: woord
  - naam: elders
    server: sftp.elders.example
    wachtwoordBestand: woord
`;

const read = (content: string): ReturnType<typeof readSecrets> => readSecrets(content, (file) => FILES[file]);
const mistakesOf = (content: string): readonly string[] => {
  const outcome = read(content);
  return outcome.ok ? [] : outcome.mistakes;
};

describe('the file with what servers are signed in on by', () => {
  it('gives each name its server and its secret', () => {
    expect(read(TWO)).toEqual({
      ok: true,
      value: [
        {
          ...{ name: 'ommen', host: 'sftp.ommen.example' },
          signIn: { privateKey: FILES['sleutel'], passphrase: 'geheim woord' },
        },
        { name: 'elders', host: 'sftp.elders.example', signIn: { password: 'geheim woord' } },
      ],
    });
  });

  it.each([
    [
      'a secret in the file itself',
      'wachtwoordBestand: woord',
      'wachtwoord: woord',
      'geheimen[1]: onbekende sleutel: wachtwoord',
    ],
    ['no secret', '    wachtwoordBestand: woord\n', '', 'geheimen[1].wachtwoordBestand: geef'],
    [
      'two secrets',
      'wachtwoordBestand: woord',
      'wachtwoordBestand: woord\n    sleutelBestand: sleutel',
      'geheimen[1].wachtwoordBestand: geef',
    ],
    [
      'a file that is not there',
      'wachtwoordBestand: woord',
      'wachtwoordBestand: weg',
      'geheimen[1].wachtwoordBestand: dit',
    ],
    [
      'an empty file',
      'wachtwoordBestand: woord',
      'wachtwoordBestand: leeg',
      'geheimen[1].wachtwoordBestand: dit',
    ],
    [
      'a key that is none',
      'sleutelBestand: sleutel',
      'sleutelBestand: woord',
      'geheimen[0].sleutelBestand: dit',
    ],
    [
      'words for a password',
      'wachtwoordBestand: woord',
      'wachtwoordBestand: woord\n    wachtzinBestand: woord',
      'geheimen[1].wachtzinBestand: hoort',
    ],
    ['no server', '    server: sftp.ommen.example\n', '', 'geheimen[0].server: ontbreekt'],
    ['a list for a text', 'naam: elders', 'naam: [elders]', 'geheimen[1].naam: moet een tekst zijn'],
    ['a name twice', 'naam: elders', 'naam: ommen', 'geheimen: een naam'],
    ['a strange name', 'naam: ommen', 'naam: ../ommen', 'geheimen[0].naam: moet'],
    ['another kind of file', 'sftp-geheimen/1', 'aanmelden/1', 'bestandssoort: moet'],
    ['no YAML', 'bestandssoort:', '[', 'geen YAML'],
  ])('is refused with %s', (_, before, after, mistake) => {
    expect(mistakesOf(TWO.replace(before, after))[0]).toContain(mistake);
  });

  it('is refused with all its mistakes at once, and never repeats a secret', () => {
    const faulty = TWO.replace('naam: ommen', 'naam: O').replace(
      'wachtwoordBestand: woord',
      'wachtwoordBestand: weg',
    );
    expect(mistakesOf(faulty).map((mistake) => mistake.split(':')[0])).toEqual([
      'geheimen[0].naam',
      'geheimen[1].wachtwoordBestand',
    ]);
    expect(mistakesOf(TWO.replace('naam: elders', 'naam: [geheim woord]')).join()).not.toContain(
      'geheim woord',
    );
  });
});
