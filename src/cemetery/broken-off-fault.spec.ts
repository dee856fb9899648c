import { wordFault } from '../platform/wording';
import { brokenOffFault } from './broken-off-fault';

describe('a file that could not be read to its end', () => {
  it.each([
    { kind: 'quotes', row: 4 },
    { kind: 'row-too-long', row: 4 },
    { kind: 'not-utf8', row: 4, position: 7 },
  ] as const)('says of %j that the rest was not checked', (broken) => {
    expect(wordFault(brokenOffFault(broken))).toContain('De rest van het bestand is niet nagekeken');
  });
});
