import type { ShownInvoiceDelivery } from '../../../invoicing';
import type { Person } from '../../../people';
import { deliveryTasksOf } from './delivery-tasks-of';

const person = (role: Person['role'], side: Person['side']): Person => ({
  ...{ id: role, displayName: 'Iemand', side, role, party: side === 'client' ? 'ommen' : 'twenterand' },
});
const OFFICER = person('financial-officer', 'contractor');
const READER = person('client-finance', 'client');
const AUDITOR = person('auditor', 'contractor');

const shown = (standing: string, number = 'F2026-0001', isOwnNew = false): ShownInvoiceDelivery =>
  ({
    ...{ standing, isOwnNew, current: { kind: 'mail', address: 'x@ommen.example' } },
    ...(number.startsWith('F') && { term: { isExpected: true, isOver: false } }),
    trail: {
      acts: [],
      document: { number },
      deliveries: [
        {
          channel: { kind: 'mail', address: 'x@ommen.example' },
          attempts: [{ outcome: standing === 'failed' ? 'no-tls' : 'delivered' }],
        },
      ],
    },
  }) as unknown as ShownInvoiceDelivery;

/** Sent once more, which the mail server refused. */
const againInVain = (): ShownInvoiceDelivery => {
  const { trail, ...once } = shown('sent');
  const [first] = trail.deliveries;
  const again = { ...first!, attempts: [{ ...first!.attempts[0]!, outcome: 'mail-rejected' as const }] };
  return { ...once, trail: { ...trail, deliveries: [first!, again] } };
};

/** The mail server was away so many times, and it is tried again. */
const tried = (times: number, ...last: { outcome: 'delivered' }[]): ShownInvoiceDelivery => {
  const { trail, ...rest } = shown(last.length === 0 ? 'trying' : 'sent');
  const away = { outcome: 'unreachable', isTriedAgain: true };
  const attempts = [...Array.from({ length: times }, () => away), ...last];
  return { ...rest, trail: { ...trail, deliveries: [{ ...trail.deliveries[0]!, attempts }] } } as never;
};

/** Before, it waited for an earlier document. */
const waitedFirst = ({ trail, ...rest }: ShownInvoiceDelivery): ShownInvoiceDelivery => {
  const [only] = trail.deliveries;
  const attempts = [{ ...only!.attempts[0]!, outcome: 'waits-for-earlier' as const }, ...only!.attempts];
  return { ...rest, trail: { ...trail, deliveries: [{ ...only!, attempts }] } };
};

const asked = (deliveries: ShownInvoiceDelivery[], of: Person): string[] =>
  deliveryTasksOf(deliveries, of).map(
    ({ isOwn, isUrgent, title }) => `${isOwn ? 'own' : 'waits'}${isUrgent ? '!' : ''}: ${title}`,
  );

describe('what is to be done about a document that was sent again in vain', () => {
  const why = (one: ShownInvoiceDelivery): string | undefined =>
    deliveryTasksOf([one], OFFICER)[0]?.explanation;

  it('is what helps against what stood in the way, and to look at the address when it came back', () => {
    const refused = againInVain();
    expect(why(refused)).toMatch(/^Een eerdere verzending kwam niet terug\. De mailserver /);
    const { trail } = refused;
    const [first, second] = trail.deliveries.map((one, index) => ({ ...one, number: index + 1 }));
    const came = { ...second!, attempts: first!.attempts };
    const acts = [{ act: 'bounce', delivery: 2 }];
    const bounced = { ...refused, trail: { ...trail, deliveries: [first!, came], acts } };
    expect(why(bounced as unknown as ShownInvoiceDelivery)).toContain('Kijk of het adres klopt');
  });
});

describe('what the delivery of documents asks', () => {
  it.each<[string, Person, ShownInvoiceDelivery[], string[]]>([
    ['one that failed', OFFICER, [shown('failed')], ['own!: F2026-0001 is niet verzonden']],
    [
      'one over an own new channel',
      OFFICER,
      [shown('failed', 'F2026-0001', true)],
      ['waits!: F2026-0001 is niet verzonden'],
    ],
    ['one that came back', OFFICER, [shown('bounced')], ['own!: F2026-0001 kwam terug']],
    ['one sent again in vain', OFFICER, [againInVain()], ['own: F2026-0001 kwam de laatste keer niet aan']],
    [
      'one sent again in vain, of the client',
      READER,
      [againInVain()],
      ['own: Meld wanneer je F2026-0001 ontving'],
    ],
    ['one that waits for it', OFFICER, [shown('held')], []],
    ['one that is tried again', OFFICER, [tried(9)], []],
    ['one that waited for another besides', OFFICER, [waitedFirst(tried(9))], []],
    [
      'one that was tried ten times',
      OFFICER,
      [tried(10)],
      ['own!: F2026-0001 is na herhaald proberen nog niet verzonden'],
    ],
    ['one that went after ten times', OFFICER, [tried(10, { outcome: 'delivered' })], []],
    ['one that was tried ten times, of the client', READER, [tried(10)], []],
    ['one that failed, of an auditor', AUDITOR, [shown('failed')], []],
    ['one that failed, of the client', READER, [shown('failed')], []],
    ['one that was sent', READER, [shown('sent')], ['own: Meld wanneer je F2026-0001 ontving']],
    ['one that lies ready', READER, [shown('to-fetch')], ['own: F2026-0001 ligt klaar om op te halen']],
    ['one that lies ready, of the contractor', OFFICER, [shown('to-fetch')], []],
    [
      'two that lie ready, and one that was sent',
      READER,
      [shown('to-fetch'), shown('to-fetch', 'C2026-0001'), shown('sent', 'F2026-0002')],
      ['own: Er liggen 2 documenten klaar om op te halen', 'own: Meld wanneer je F2026-0002 ontving'],
    ],
    ['one that was fetched', READER, [shown('fetched')], ['own: Meld wanneer je F2026-0001 ontving']],
    ['one that was sent and taken back', READER, [{ ...shown('sent'), term: undefined }], []],
    ['a credit note that was sent', READER, [shown('sent', 'C2026-0001')], []],
    ['one that was received', READER, [shown('received')], []],
    [
      'two that were sent',
      READER,
      [shown('sent'), shown('sent', 'F2026-0002')],
      ['own: Meld de ontvangst van 2 facturen'],
    ],
  ])('%s', (_, of, deliveries, tasks) => {
    expect(asked(deliveries, of)).toEqual(tasks);
  });
});
