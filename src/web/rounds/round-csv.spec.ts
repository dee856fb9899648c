import type { ShownRoundItem } from '../../invoicing';
import { roundCsv } from './round-csv';

const item = (isBillingOff: boolean): ShownRoundItem => ({
  ...{ state: 'issued', waitsFor: undefined, reasons: [], canRetry: false, draft: undefined, isBillingOff },
  ...{ net: '26481.38', gross: '26481.38', ordinal: 2 },
  agreement: {
    ...{ agreementId: 'id', key: 'DVO', title: 'Dienstverlening', clientParty: 'ommen' },
    ...{ contractorParty: 'twenterand', startsOn: '2026-01-01', endsOn: null },
  },
  documents: [{ agreementId: 'id', number: 'F2026-0001', standing: 'waiting' }],
});

async function* batch(isBillingOff: boolean): AsyncGenerator<ShownRoundItem[]> {
  yield await Promise.resolve([item(isBillingOff)]);
}

describe('a round as a file', () => {
  it.each([
    [false, 'Nog te verzenden'],
    [true, 'Wacht tot de facturering aan staat'],
  ])('says how a document stands that is still to be sent; billing off: %s', async (isBillingOff, words) => {
    expect(await roundCsv(batch(isBillingOff))).toContain(
      `DVO;Dienstverlening;Vastgesteld;26481,38;26481,38;F2026-0001;${words};`,
    );
  });
});
