import fc from 'fast-check';
import { safePath } from './safe-path';

describe('where to go after signing in', () => {
  it.each([
    ['/maanden/2026-01', '/maanden/2026-01'],
    ['/facturen?jaar=2026&staat=concept', '/facturen?jaar=2026&staat=concept'],
    ['/', '/'],
  ])('is a page of ours: %s', (text, path) => {
    expect(safePath(text)).toBe(path);
  });

  it.each([
    'https://elders.example/',
    '//elders.example/',
    '/\\elders.example/',
    '/\t/elders.example/',
    '/%09/../..//elders.example',
    '/..//elders.example',
    'javascript:alert(1)',
    'facturen',
    '',
    undefined,
    ['/facturen', '/elders'],
  ])('is the first page instead of %p', (text) => {
    expect(safePath(text)).toBe('/');
  });

  it('never leaves this host', () => {
    const wild = fc.array(fc.constantFrom('/', '\\', '.', '..', '@', ':', '?', '#', 'a', '%2f', '\t', ' '));
    fc.assert(
      fc.property(wild, (parts) => {
        const target = new URL(safePath(parts.join('')), 'https://slotsom.example/aanmelden');
        expect(target.host).toBe('slotsom.example');
      }),
    );
  });
});
