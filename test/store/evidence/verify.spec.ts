import { PassThrough } from 'node:stream';
import { verify } from '../../../src/cli/verify';
import { VerifyRecords } from '../../../src/evidence';
import { keepAgreement, scenarioOf, type KeptAgreement } from './kept-agreement';

jest.setTimeout(120_000);

const SCENARIO = '08-credit-note-and-withdrawal';

const ISSUED = `(SELECT max(sequence) FROM audit_link WHERE agreement_id IS NOT NULL)`;

/** What a superuser did, and the record that must be named. */
const TAMPERINGS: readonly [what: string, sql: string, named: RegExp][] = [
  [
    'a changed audit event',
    `UPDATE audit_event SET person = 'x' WHERE id = (SELECT event_id FROM audit_link WHERE agreement_id IS NOT NULL AND sequence = 3)`,
    /Auditketen DVO-TEST, schakel 3: de inhoud/,
  ],
  [
    'a removed link',
    'DELETE FROM audit_link WHERE agreement_id IS NOT NULL AND sequence = 3',
    /Auditketen DVO-TEST, schakel 3: ontbreekt/,
  ],
  [
    'two links in another order',
    `UPDATE audit_link SET sequence = sequence + 1000 WHERE agreement_id IS NOT NULL AND sequence IN (3, 4); UPDATE audit_link SET sequence = 1007 - sequence WHERE sequence > 1000`,
    /Auditketen DVO-TEST, schakel 3/,
  ],
  [
    'an inserted event',
    `INSERT INTO audit_event SELECT gen_random_uuid(), agreement_id, occurred_at, person, role, party, action, subject_kind, subject_id, details FROM audit_event WHERE agreement_id IS NOT NULL LIMIT 1`,
    /Auditketen DVO-TEST, na schakel \d+: er is een gebeurtenis zonder schakel/,
  ],
  [
    'a chain cut off at its end',
    `DELETE FROM audit_link WHERE agreement_id IS NOT NULL AND sequence = ${ISSUED}; DELETE FROM audit_event e WHERE agreement_id IS NOT NULL AND NOT EXISTS (SELECT FROM audit_link WHERE event_id = e.id)`,
    /Auditketen DVO-TEST, schakel \d+: is afgebroken/,
  ],
  [
    'a changed event of the system chain',
    `UPDATE audit_event SET person = 'x' WHERE agreement_id IS NULL`,
    /Auditketen systeem, schakel 1: de inhoud/,
  ],
  [
    'a changed document',
    `UPDATE document SET body = jsonb_set(body, '{customer,name}', '"X"') WHERE number = 'F2026-0001'`,
    /Document F2026-0001: de inhoud past niet/,
  ],
  [
    'a changed document with its hash',
    `UPDATE document SET body_hash = repeat('0', 64) WHERE number = 'F2026-0001'`,
    /Document F2026-0001: heeft een andere inhoud dan keten/,
  ],
  [
    'a changed total',
    `UPDATE document SET net = net + 1, gross = gross + 1 WHERE number = 'F2026-0001'`,
    /Document F2026-0001: net is anders/,
  ],
  [
    'a removed document',
    `DELETE FROM document_line WHERE number = 'F2026-0002'; DELETE FROM document WHERE number = 'F2026-0002'`,
    /Document F2026-0002: ontbreekt/,
  ],
  [
    'an inserted document',
    `INSERT INTO document (contractor_party, number, agreement_id, run_id, ordinal, kind, vat_group, month, issued_on, net, vat_amount, gross, body, body_hash) SELECT contractor_party, 'F2026-0099', agreement_id, run_id, 9, kind, vat_group, month, issued_on, net, vat_amount, gross, body, body_hash FROM document WHERE number = 'F2026-0001'`,
    /Document F2026-0099: is volgens keten DVO-TEST nooit vastgesteld/,
  ],
  [
    'a changed line',
    `UPDATE document_line SET amount = amount + 1 WHERE number = 'F2026-0001' AND ordinal = 1`,
    /Document F2026-0001, regel 1: is anders/,
  ],
  [
    'two lines whose change adds up',
    `UPDATE document_line SET amount = amount + CASE ordinal WHEN 1 THEN 1 ELSE -1 END WHERE number = 'F2026-0001' AND ordinal <= 2`,
    /Document F2026-0001, regel 2: is anders/,
  ],
  [
    'a removed line',
    `DELETE FROM document_line WHERE number = 'F2026-0001' AND ordinal = 1`,
    /Document F2026-0001: de regels tellen niet op/,
  ],
  [
    'lines in another order',
    `UPDATE document_line SET ordinal = ordinal + 100 WHERE number = 'F2026-0001' AND ordinal <= 2; UPDATE document_line SET ordinal = 103 - ordinal WHERE ordinal > 100`,
    /Document F2026-0001, regel 1: is anders/,
  ],
  [
    'a changed fingerprint',
    `UPDATE billing_run SET fingerprint = repeat('0', 64) WHERE sequence = 1`,
    /Run 1 van DVO-TEST/,
  ],
  [
    'another person who issued',
    `UPDATE billing_run SET issued_by = 'x', prepared_by = 'y', known_position = 1 WHERE sequence = 1`,
    /Run 1 van DVO-TEST/,
  ],
  [
    'a changed explanation',
    `UPDATE billing_run SET explanation = jsonb_set(explanation, '{nodes,0,value}', '"1.00"') WHERE sequence = 1`,
    /Run 1 van DVO-TEST: de bewaarde berekening/,
  ],
  ['a removed run', `DELETE FROM billing_run WHERE sequence = 1`, /Run van document F2026-0001 in DVO-TEST/],
  [
    'a changed fact',
    `UPDATE agreement_fact SET body = jsonb_set(body, '{percentage}', '"99"') WHERE list = 'overhead'`,
    /Document F2026-0001, regel \d+: is anders/,
  ],
  [
    'a removed fact',
    `DELETE FROM agreement_fact WHERE list = 'trainingBudgets'`,
    /Positie \d+ van DVO-TEST: het feit ontbreekt/,
  ],
  [
    'a fact that cannot be read',
    `UPDATE agreement_fact SET body = jsonb_set(body, '{percentage}', '"veel"') WHERE list = 'overhead'`,
    /Feiten van DVO-TEST: een vastgelegd feit is niet te lezen/,
  ],
  [
    'an inserted fact',
    `INSERT INTO agreement_fact SELECT agreement_id, 9999, recording, list, fact_id || '-2', replaces, body FROM agreement_fact WHERE list = 'overhead' LIMIT 1`,
    /Positie 9999 van DVO-TEST: komt dubbel voor/,
  ],
  [
    'facts in another order',
    `UPDATE agreement_fact SET position = position + 5000 WHERE position <= 2; UPDATE payroll_line SET position = 2 WHERE position = (SELECT max(position) FROM payroll_line)`,
    /Positie 5001 van DVO-TEST/,
  ],
  [
    'a changed payroll line',
    `UPDATE payroll_line SET amount = amount + 1 WHERE position = (SELECT min(position) FROM payroll_line)`,
    /Loonaanlevering .* van DVO-TEST: regels of totaal/,
  ],
  [
    'payroll lines whose change adds up',
    `UPDATE payroll_line SET amount = amount + CASE function WHEN (SELECT min(function) FROM payroll_line) THEN 1 ELSE -1 END WHERE cost_month = '2026-01'`,
    /Document F2026-0001, regel 1: is anders/,
  ],
  [
    'a removed payroll line',
    `DELETE FROM payroll_line WHERE position = (SELECT max(position) FROM payroll_line)`,
    /Positie \d+ van DVO-TEST: het feit ontbreekt/,
  ],
  [
    'a delivery that was made smaller',
    `UPDATE payroll_delivery SET total = total - 1`,
    /Loonaanlevering .* van DVO-TEST/,
  ],
  [
    'a recording that was moved',
    `UPDATE recording SET source = 'x' WHERE first_position = 1`,
    /Vastlegging ‘x’ van DVO-TEST, vanaf positie 1/,
  ],
  [
    'another client on the invoice',
    `UPDATE party_version SET name = 'X' WHERE party = 'client-town'`,
    /Document F2026-0001: customer is anders/,
  ],
  [
    'a run of which everything was removed, the tail of the chain as well',
    `DELETE FROM audit_link WHERE agreement_id IS NOT NULL AND sequence >= (SELECT min(sequence) FROM audit_link JOIN audit_event ON id = event_id WHERE subject_id = (SELECT max(number) FROM document));
     DELETE FROM audit_event e WHERE agreement_id IS NOT NULL AND NOT EXISTS (SELECT FROM audit_link WHERE event_id = e.id);
     DELETE FROM billing_run r USING document d WHERE d.run_id = r.run_id AND number = (SELECT max(number) FROM document);
     DELETE FROM document_line WHERE number = (SELECT max(number) FROM document);
     DELETE FROM document WHERE number = (SELECT max(number) FROM document);
     UPDATE number_series SET last_number = last_number - 1 WHERE prefix = 'F'`,
    /Auditketen DVO-TEST, schakel \d+: is afgebroken/,
  ],
  [
    'a number that was skipped',
    `UPDATE number_series SET last_number = last_number + 1`,
    /Nummer F2026-\d+: is uitgegeven/,
  ],
];

describe('slotsom verify', () => {
  let kept: KeptAgreement;
  const look = (tampering: string): Promise<{ code: number; text: string }> =>
    kept.after(tampering, async (evidence) => {
      const output = new PassThrough();
      const code = await verify(evidence, output);
      return { code, text: (output.read() as Buffer).toString() };
    });

  beforeAll(async () => {
    kept = await keepAgreement(scenarioOf(SCENARIO));
  });

  afterAll(() => kept.drop());

  it('finds nothing in what was kept as it was recorded', async () => {
    const { code, text } = await look('');
    expect(text).toMatch(
      /^In orde: \d+ schakels in 2 ketens, \d+ documenten, 0 jaarafrekeningen, 0 halfjaaroverzichten en 0 kwartaalrapportages gecontroleerd\.\n$/,
    );
    expect(code).toBe(0);
  });

  it.each([
    '02-wage-rise-known-late',
    '03-ceiling-parked-and-released',
    '06-retroactive-vat',
    '10-across-the-year',
  ])('finds nothing in %s', async (name) => {
    const other = await keepAgreement(scenarioOf(name));
    const findings = await other.after(
      '',
      async (evidence) => (await evidence.get(VerifyRecords).verify()).findings,
    );
    await other.drop();
    expect(findings).toEqual([]);
  });

  it.each(TAMPERINGS)('finds %s and names it', async (_, sql, named) => {
    const { code, text } = await look(sql);
    expect(text).toMatch(named);
    expect(code).toBe(1);
  });
});
