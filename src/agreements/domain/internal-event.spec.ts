import { isInternalTo } from './internal-event';

const RECORD = { contractorParty: 'twenterand' };

describe('what is internal in the history', () => {
  it.each([
    ['payroll.accepted', 'twenterand', 'ommen', true],
    ['payroll.withdrawn', 'twenterand', 'ommen', true],
    ['draft.prepared', 'twenterand', 'ommen', true],
    ['crediting.proposed', 'twenterand', 'ommen', true],
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
