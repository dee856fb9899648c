import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication } from '../../src/create-application';
import { loadConfig } from '../../src/platform/config';
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
