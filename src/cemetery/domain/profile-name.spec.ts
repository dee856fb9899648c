import { readProfileName, writeProfileName } from './profile-name';

describe('the name of a profile', () => {
  it.each([
    ['export-1', { kind: 'export', label: '', version: 1 }],
    ['aanlevering-ansi-1', { kind: 'aanlevering', label: 'ansi', version: 1 }],
    ['export-key2-begraven-12', { kind: 'export', label: 'key2-begraven', version: 12 }],
    ['export-2025-1', { kind: 'export', label: '2025', version: 1 }],
  ] as const)('%s says kind, name and version, and is written so again', (name, parts) => {
    expect(readProfileName(name)).toEqual(parts);
    expect(writeProfileName(parts)).toBe(name);
  });

  it.each([
    '',
    'export',
    'export-',
    'export-0',
    'export-key2',
    'loon-1',
    'export--1',
    '../export-1',
    'export-A-1',
  ])('%s is none', (name) => {
    expect(readProfileName(name)).toBeUndefined();
  });
});
