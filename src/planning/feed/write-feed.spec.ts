import fc from 'fast-check';
import ICAL from 'ical.js';
import type { LocalDate } from '../../kernel/time';
import { writeFeed, type FeedDay } from '../domain';

const on = (day: string): LocalDate => day as LocalDate;
const REVISION = { position: 12, day: on('2026-03-05') };
const URL = 'https://slotsom.example/kalender?overeenkomst=DVO-1';

function feedOf(...days: FeedDay[]): string {
  return writeFeed({ name: 'Slotsom: DVO, deel 1', url: URL, revision: REVISION, days });
}

const DAY: FeedDay = {
  ...{ uid: 'a1@slotsom', day: on('2026-02-28'), summary: 'Begroting 2027; Ommen, college' },
  description: 'Nodig: jaaraddendum 2027.\nDVO artikel 4.5',
};

/** As an independent reader has it. */
function eventsOf(text: string): InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('A calendar for others', () => {
  it('is read by an independent reader as it was written', () => {
    const [event] = eventsOf(feedOf(DAY));
    expect([event?.uid, event?.summary, event?.description]).toEqual([DAY.uid, DAY.summary, DAY.description]);
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-02-28', '2026-03-01']);
    expect(event?.sequence).toBe(12);
  });

  it.each([
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-03-01'],
    ['2026-12-31', '2027-01-01'],
  ])('has %s end before %s', (day, end) => {
    expect(eventsOf(feedOf({ ...DAY, day: on(day) }))[0]?.endDate.toString()).toBe(end);
  });

  it('says how it is called, how often to look, and when it changed', () => {
    const lines = feedOf(DAY).split('\r\n');
    for (const line of [
      'X-WR-CALNAME:Slotsom: DVO\\, deel 1',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'DTSTAMP:20260305T000000Z',
      'LAST-MODIFIED:20260305T000000Z',
      'TRANSP:TRANSPARENT',
    ])
      expect(lines).toContain(line);
    expect(lines.at(-1)).toBe('');
  });

  it('has lines of at most 75 octets, and whatever the words, they come back', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = feedOf({ ...DAY, summary, description });
        const lines = text.split('\r\n');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true);
        const plain = (value: string): string => value.replaceAll(/\p{Cc}/gu, ' ');
        const [event] = eventsOf(text);
        expect(event?.summary).toBe(plain(summary));
        expect(event?.description).toBe(plain(description));
      }),
    );
  });
});
