import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { SETTINGS } from '../../src/platform/config';

const ROOT = resolve(__dirname, '../..');
const [, table = ''] =
  /\| instelling \|[^\n]*\n\|[-|]+\n((?:\|[^\n]*\n)+)/.exec(
    readFileSync(join(ROOT, 'docs/beheer.md'), 'utf8'),
  ) ?? [];
const named = [...table.matchAll(/`([A-Z_]+)`( \*)?(?=[,| ])/g)].filter(([, name = '']) =>
  SETTINGS.all.includes(name),
);

interface Service {
  readonly environment?: Readonly<Record<string, string>>;
}

describe('the settings of a process', () => {
  it('are all in the table for whoever keeps the service', () => {
    const described = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name),
    );
    expect([...described].sort()).toEqual([...SETTINGS.all].sort());
  });

  it('can be given as a file where the table says so', () => {
    const asFile = named.filter(([, , star]) => star !== undefined).map(([, name = '']) => name);
    expect(asFile.sort()).toEqual([...SETTINGS.alsoAsFile].sort());
  });

  it('have in the composition of containers the names that are read', () => {
    const { services } = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
      services: Readonly<Record<string, Service>>;
    };
    const given = ['web', 'worker', 'migrate'].flatMap((name) =>
      Object.keys(services[name]?.environment ?? {}),
    );
    expect(given).toContain('SMTP_URL');
    expect(given.filter((name) => !SETTINGS.all.includes(name))).toEqual([]);
  });
});
