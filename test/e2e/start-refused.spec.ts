import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { createApplication } from '../../src/create-application';
import { loadConfig } from '../../src/platform/config';
import { loadServingConfig } from '../../src/serving-config';
import { startDrillDatabase } from '../support/drill-database';
import { createTestDatabase } from '../support/test-database';

jest.setTimeout(120_000);

it('what keeps the application from starting is thrown to whoever starts it, and not logged with a stack', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slotsom-start-'));
  const file = join(folder, 'sftp.yaml');
  writeFileSync(file, 'geen: geheimen');
  const database = await createTestDatabase();
  const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const config = loadConfig({ NODE_ENV: 'test', SESSION_SECRET: 's'.repeat(40), SFTP_SECRETS_FILE: file });
    const starting = createApplication({ config, appUrl: database.appUrl, worker: true });
    await expect(starting).rejects.toThrow(/^De instellingen kloppen niet:\n- SFTP_SECRETS_FILE: /);
    expect(written).not.toHaveBeenCalled();
  } finally {
    written.mockRestore();
    await database.drop();
    rmSync(folder, { recursive: true });
  }
});

it('a service in production where nobody can sign in says so when it starts', async () => {
  const database = await startDrillDatabase();
  const warned = jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
  try {
    const config = loadConfig({ NODE_ENV: 'test', SESSION_SECRET: 's'.repeat(40), LOG_LEVEL: 'silent' });
    const application = await createApplication({
      config: { ...config, environment: 'production' },
      appUrl: database.appUrl,
      worker: true,
    });
    await application.close();
    expect(warned).toHaveBeenCalledWith('Nobody can sign in without SIGN_IN_MAPPING');
  } finally {
    warned.mockRestore();
    await database.close();
  }
});

describe('the settings of a process that serves', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'slotsom-serving-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const written = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const refusalOf = (settings: Record<string, string>): string => {
    try {
      loadServingConfig({ SLOTSOM_DATA_DIR: folder, PUBLIC_URL: 'https://slotsom.example', ...settings });
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('tell every mistake at once, also those inside the files that they name', () => {
    const settings = {
      PORT: 'veel',
      SFTP_SECRETS_FILE: written('sftp.yaml', 'bestandssoort: sftp-geheimen/1\ngeheimen: [{ naam: Ommen }]'),
      SIGN_IN_MAPPING: written('aanmelden.yaml', 'gemeenten: geen'),
    };
    const refusal = refusalOf(settings);
    for (const mistake of [
      '- PORT: moet een poortnummer zijn',
      '- SFTP_SECRETS_FILE: geheimen[0].naam: moet een naam zijn als ommen-financien',
      '- SIGN_IN_MAPPING: ',
    ])
      expect(refusal).toContain(mistake);
  });

  it('tell of a file that cannot be read once', () => {
    expect(refusalOf({ SFTP_SECRETS_FILE: folder })).toBe(
      `De instellingen kloppen niet:\n- SFTP_SECRETS_FILE: het bestand ${folder} is niet te lezen`,
    );
  });

  it('are those of the variables when nothing is wrong', () => {
    const secrets = written('goed.yaml', 'bestandssoort: sftp-geheimen/1\ngeheimen: []');
    expect(
      loadServingConfig({ SLOTSOM_DATA_DIR: folder, PORT: '3100', SFTP_SECRETS_FILE: secrets }).port,
    ).toBe(3_100);
  });
});
