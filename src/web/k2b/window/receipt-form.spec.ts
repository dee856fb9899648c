import { readReceipt } from './receipt-form';

it.each([
  ['6', '13.157,00', { count: 6, total: '13157.00' }, []],
  ['0', '-0,50', { count: 0, total: '-0.50' }, []],
  ['', '', undefined, ['controletotaal', 'aantal']],
  ['zes', '13.157', undefined, ['controletotaal', 'aantal']],
])('what the bookkeeping read, typed as %j and %j', (aantal, controletotaal, control, wrong) => {
  const read = readReceipt({ aantal, controletotaal });
  expect(read.control).toEqual(control);
  expect(read.errors.map(({ name }) => name)).toEqual(wrong);
  expect(read.values).toEqual({ aantal, controletotaal });
});
