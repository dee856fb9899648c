import { wordPlace } from './word-place';

describe('where files go, for people', () => {
  it.each([
    ['peppol:0190:00000001123456782000', 'OIN 00000001123456782000 (Peppol 0190)'],
    ['peppol:0106:12345678', 'KvK-nummer 12345678 (Peppol 0106)'],
    ['peppol:9944:NL123456789B01', 'btw-nummer NL123456789B01 (Peppol 9944)'],
    ['peppol:0088:8712345678906', '8712345678906 (Peppol 0088)'],
    ['facturen@ommen.example', 'facturen@ommen.example'],
    ['sftp://[::1]:22/in', 'sftp://[::1]:22/in'],
  ])('%s', (place, words) => {
    expect(wordPlace(place)).toBe(words);
  });
});
