import { findDecidedWithdrawals } from './find-decided-withdrawals';

const RECORDED = {
  approvals: [{ id: 'akkoord A1 versie 1', source: 'akkoord A1' }],
  formation: [
    { id: 'formatie A1 versie 1', source: 'akkoord A1' },
    { id: 'f-balie', source: 'jaaraddendum' },
  ],
  addendumEntries: [{ id: 'A1-0001', source: 'post A1-0001' }],
  withdrawals: [
    { id: 'w1', source: 'intrekking A2', fact: 'addendum A2 versie 1' },
    { id: 'w2', source: 'akkoord A1', fact: 'formatie A1 versie 0' },
  ],
};

describe('withdrawing what was decided', () => {
  it.each([
    ['an approval', { fact: 'akkoord A1 versie 1' }],
    ['the formation that came with it', { fact: 'formatie A1 versie 1' }],
    ['everything that came with it', { ofSource: 'akkoord A1' }],
    ['an entry', { fact: 'A1-0001' }],
    ['a withdrawal that a decision made', { fact: 'w2' }],
    ['a withdrawal in place of one that a decision made', { fact: 'f-balie', replaces: 'w2' }],
    ['what comes from a notice that is still to be given', { ofSource: 'opzegging O1' }],
    ['what took a notice back', { fact: 'opzegging O1 ingetrokken' }],
    ['what comes from a year that is still to be agreed on', { ofSource: 'jaaraddendum 2027, versie 1' }],
    ['one fact of an agreed year', { fact: 'jaaraddendum 2027 versie 1 feit 2' }],
  ])('is a fault: %s', (_, withdrawal) => {
    expect(findDecidedWithdrawals(RECORDED, [{ fact: 'f-balie' }, withdrawal])).toEqual([
      { path: 'withdrawals[3]', code: 'decided-in-service' },
    ]);
  });

  it.each([{ fact: 'f-balie' }, { ofSource: 'jaaraddendum' }, { fact: 'unknown' }, {}])(
    'is none of %j',
    (withdrawal) => {
      expect(findDecidedWithdrawals(RECORDED, [withdrawal])).toEqual([]);
    },
  );
});
