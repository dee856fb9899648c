import type { Client } from 'pg';
import { AgreementRegister } from '../../src/agreements';
import { AgreementsStore } from '../../src/agreements/agreements.store';
import { ChargedSumsReader } from '../../src/invoicing/charged-sums.reader';
import { IssuedDocumentsStore } from '../../src/invoicing/issued-documents.store';
import type { Month } from '../../src/kernel/time';
import { LEAD } from '../support/product-bench';
import { withDatabase } from './database';
import { elapsedOf, medians, type Measurement } from './measure';

const AGREEMENTS = 200;
const MONTHS = 120;
const FUNCTIONS = 30;
const YEARS = { first: '2016-01' as Month, last: '2025-12' as Month };

/** What a controller of many agreements asks at once; against it the sum itself by bare pg on the same rows. */
export const chargedSums: Measurement = {
  name: 'charged-sums',
  measure: () =>
    withDatabase({}, async ({ product, client }) => {
      await writeLines(client);
      const register = new AgreementRegister(new AgreementsStore(), product.clock);
      const reader = new ChargedSumsReader(product.transactions, register, new IssuedDocumentsStore());
      const ours = async (): Promise<void> => {
        const { sums } = await reader.read(LEAD, YEARS);
        if (sums.length !== AGREEMENTS * (MONTHS / 6)) throw new Error(`${sums.length.toString()} sums`);
      };
      return [
        {
          work: 'charged per part and half-year of 200 agreements × 10 years × 30 lines a month; bare SQL',
          ...(await medians(
            elapsedOf(ours),
            elapsedOf(() => client.query(BARE)),
          )),
          bound: { mostTimes: 1.5 },
        },
      ];
    }),
};

const BARE = `
  SELECT agreement_id, split_part(component, ':', 1), sum(amount)::text,
         left(cost_month, 4) || CASE WHEN right(cost_month, 2) <= '06' THEN '-h1' ELSE '-h2' END
  FROM slotsom.document_line WHERE cost_month BETWEEN '${YEARS.first}' AND '${YEARS.last}' GROUP BY 1, 2, 4`;

/** Lines as issuing leaves them, without the documents and runs that it would take hours to make. */
async function writeLines(client: Client): Promise<void> {
  const statements = [
    'BEGIN',
    'SET LOCAL session_replication_role = replica',
    `INSERT INTO slotsom.agreement (agreement_id, key, title, client_party, contractor_party, starts_on, recorded_at,
                                    recorded_by)
     SELECT gen_random_uuid(), 'MANY-' || one, 'Many', 'client-town', 'contractor-town', '2016-01-01', now(), 'bench'
     FROM generate_series(1, ${AGREEMENTS.toString()}) one`,
    `INSERT INTO slotsom.document_line (agreement_id, number, ordinal, cost_month, component, kind, vat_category,
                                        vat_percentage, amount, causes, shown_in)
     SELECT agreement_id, 'F' || month, one, to_char('2016-01-01'::date + month * interval '1 month', 'YYYY-MM'),
            'salary:' || one, 'regular', 'O', 0, 4000 + one, '[]', 1
     FROM slotsom.agreement, generate_series(0, ${(MONTHS - 1).toString()}) month,
          generate_series(1, ${FUNCTIONS.toString()}) one
     WHERE key LIKE 'MANY-%'`,
    'COMMIT',
    'VACUUM ANALYZE slotsom.document_line',
  ];
  for (const statement of statements) await client.query(statement);
}
