import { ACT_GROUPS, ACT_WORDING } from '../../../templates/wording/acts';
import type { HistoryEntry } from './history.reader';
import { wordEvent } from './word-event';

function entryOf(event: Partial<HistoryEntry['event']>, more: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    event: {
      id: 'e-1',
      occurredAt: '2026-03-02T09:30:00.000Z',
      person: 'p-1',
      role: 'financial-officer',
      party: 'twenterand',
      action: 'document.issued',
      subjectKind: 'document',
      subjectId: 'F2026-0001',
      details: {},
      ...event,
    },
    sequence: 7,
    isInternal: false,
    displayName: undefined,
    ...more,
  };
}

describe('an event in words', () => {
  it.each(Object.keys(ACT_WORDING))(
    '%s is a Dutch sentence under a heading, without a place left open',
    (action) => {
      const details = { year: 2026, code: 'no-draft' };
      const { what } = wordEvent(entryOf({ action, subjectId: 'payroll.read', details }));
      expect(what).toMatch(/^[A-Z2]/);
      expect(what).not.toMatch(/[{}]|payroll\.read|\.(?:issued|recorded)/);
      expect(Object.keys(ACT_GROUPS)).toContain(ACT_WORDING[action as keyof typeof ACT_WORDING].group);
    },
  );

  it('names the person by function, or else the role', () => {
    expect(wordEvent(entryOf({})).who).toBe('Financieel medewerker');
    expect(wordEvent(entryOf({}, { displayName: 'Controller Ommen' })).who).toBe('Controller Ommen');
  });

  it('says where a billing file arrived', () => {
    const sent = entryOf({ action: 'cemetery.file-sent', details: { place: 'sftp.ommen.example' } });
    expect(wordEvent(sent).details).toEqual(['Waar: sftp.ommen.example']);
  });

  it('says old and new of what changed, and why', () => {
    const details = {
      old: { invoicePrefix: 'F', buyerReference: 'INK-1' },
      new: { invoicePrefix: 'F', buyerReference: 'INK-2' },
      reason: 'nieuwe inkooporder',
    };
    expect(wordEvent(entryOf({ action: 'references.recorded', details }))).toMatchObject({
      details: ['Reden: nieuwe inkooporder'],
      changes: [{ field: 'Klantreferentie', old: 'INK-1', new: 'INK-2' }],
    });
  });

  it('says old and new of the bounds of drafts', () => {
    const details = {
      old: { jumpPercentage: 25, jumpMinimum: '1000.00', mostLines: 500 },
      new: { jumpPercentage: 40, jumpMinimum: '2500.00', mostLines: 500 },
    };
    expect(wordEvent(entryOf({ action: 'bounds.set', details })).changes).toEqual([
      { field: 'Verschil met de maand ervoor (%)', old: '25', new: '40' },
      { field: 'Kleinste verschil dat telt', old: '€\u00a01.000,00', new: '€\u00a02.500,00' },
    ]);
  });

  it('says of internal work of the other party nothing but that it was done', () => {
    const details = { reason: 'geheim', total: '61204.18' };
    expect(
      wordEvent(
        entryOf({ action: 'payroll.accepted', details }, { isInternal: true, displayName: 'Iemand' }),
      ),
    ).toEqual({
      who: 'Financieel medewerker',
      what: 'Intern werk van de andere partij',
      details: [],
      changes: [],
    });
  });

  it('shows amounts, months and codes as people read them', () => {
    const details = { total: '61204.18', lineCount: 156, month: '2026-01', code: 'prepared-by-yourself' };
    expect(wordEvent(entryOf({ details })).details).toEqual([
      'Maand: januari 2026',
      'Regels: 156',
      'Totaal: €\u00a061.204,18',
      'Code: F.210',
    ]);
  });
});
