import { keepAgreement, scenarioOf, type KeptAgreement } from './kept-agreement';
import { missedTamperings } from './tamperings';

jest.setTimeout(300_000);

/** What is kept for good of an agreement and its documents, with the column that gives its rows their order. */
const TABLES = [
  ['audit_event', 'occurred_at'],
  ['audit_link', 'sequence'],
  ['recording', 'first_position'],
  ['agreement_fact', 'position'],
  ['payroll_delivery', 'delivery_id'],
  ['payroll_line', 'position'],
  ['salary_table', 'table_id'],
  ['salary_table_amount', 'step'],
  ['party_version', 'party'],
  ['billing_run', 'sequence'],
  ['document', 'number'],
  ['document_line', 'ordinal'],
  ['number_series', 'last_number'],
] as const;

describe('slotsom verify, after a superuser was at', () => {
  let kept: KeptAgreement;

  beforeAll(async () => {
    kept = await keepAgreement(scenarioOf('08-credit-note-and-withdrawal'));
  });

  afterAll(() => kept.drop());

  it.each(TABLES)(
    '%s, finds every row that was changed, inserted, deleted, reordered or cut off',
    async (table, order) => {
      expect(await missedTamperings(kept, table, order)).toEqual([]);
    },
  );
});
