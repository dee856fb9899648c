import { isByOtherParty, isInternalTo } from './internal-event';

const RECORD = { contractorParty: 'twenterand' };

describe('what is internal in the history', () => {
  it.each([
    ['payroll.accepted', 'twenterand', 'ommen', true],
    ['payroll.withdrawn', 'twenterand', 'ommen', true],
    ['draft.prepared', 'twenterand', 'ommen', true],
    ['crediting.proposed', 'twenterand', 'ommen', true],
    ['quarterly-report.draft-withdrawn', 'twenterand', 'ommen', true],
    ['quarterly-report.withdrawn', 'twenterand', 'ommen', false],
    ['something.new', 'twenterand', 'ommen', true],
    ['document.issued', 'twenterand', 'ommen', false],
    ['facts.recorded', 'twenterand', 'ommen', false],
    ['evidence.exported', 'ommen', 'ommen', false],
    ['payroll.accepted', 'twenterand', 'twenterand', false],
    ['evidence.exported', 'ommen', 'twenterand', false],
  ])('%s by %s, read by %s: %s', (action, party, reader, expected) => {
    expect(isInternalTo({ action, party }, RECORD, reader)).toBe(expected);
  });
});

describe('who did it, of persons of the other party', () => {
  it.each([
    ['financial-officer', 'twenterand', 'ommen', true],
    ['regisseur', 'ommen', 'twenterand', true],
    ['administrator', 'system', 'ommen', true],
    ['financial-officer', 'twenterand', 'twenterand', false],
    ['regisseur', 'ommen', 'ommen', false],
    ['system', 'system', 'ommen', false],
  ])('a %s of %s, read by %s, is kept out: %s', (role, party, reader, expected) => {
    expect(isByOtherParty({ role, party }, reader)).toBe(expected);
  });
});
