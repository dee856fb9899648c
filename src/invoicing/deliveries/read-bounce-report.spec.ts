import { REPORT } from '../../../test/support/bounce-report';
import { readBounceReport } from './read-bounce-report';

describe('a report of a mail that came back', () => {
  it('says which mail and why', () => {
    const read = { messageId: '<abc@slotsom.example>', status: '5.1.1' };
    expect(readBounceReport(REPORT)).toEqual(read);
    expect(readBounceReport(REPORT.replace('message/rfc822', 'text/rfc822-headers'))).toEqual(read);
    expect(readBounceReport(REPORT.replace('"grens/1.2"', 'grens/1.2'))).toEqual(read);
    expect(readBounceReport(REPORT.replace(/\r/g, ''))).toEqual(read);
    expect(readBounceReport(REPORT.replace(/Content-Type: /g, 'Content-Type:'))).toEqual(read);
  });

  it.each([
    ['a mail of another kind', REPORT.replace('multipart/report', 'multipart/mixed')],
    ['a delay', REPORT.replace('Action: failed', 'Action: delayed')],
    ['a report without a status', REPORT.replace('Status: 5.1.1', 'Status: stuk')],
    ['a report without the mail', REPORT.replace('message/rfc822', 'text/plain')],
    ['a report of a mail without an id', REPORT.replace('Message-ID:', 'X-Id:')],
    ['nothing', ''],
    ['any text', 'Uw bericht is niet aangekomen.\n\nGroeten'],
  ])('is not %s', (_, text) => {
    expect(readBounceReport(text)).toBeUndefined();
  });
});
