import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Payroll deliveries as received, their lines as facts, and the pseudonyms apart. */
export class CreatePayroll1767315600000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  // A file that was checked and found without faults, waiting to be accepted; thrown away when it is not.
  `CREATE TABLE slotsom.payroll_upload (
    upload_id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    file_name text NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    profile text NOT NULL,
    content bytea NOT NULL,
    summary jsonb NOT NULL,
    received_at timestamptz NOT NULL,
    received_by text NOT NULL
  )`,
  `SELECT slotsom.protect_mutable('slotsom.payroll_upload', 'contractor')`,

  `CREATE TABLE slotsom.payroll_delivery (
    delivery_id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL,
    recording bigint NOT NULL,
    delivery_code text NOT NULL CHECK (btrim(delivery_code) <> ''),
    booked_month text NOT NULL CHECK (booked_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    file_name text NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    profile text NOT NULL,
    line_count integer NOT NULL CHECK (line_count >= 0),
    total numeric(15,2) NOT NULL,
    summary jsonb NOT NULL,
    accepted_warnings jsonb NOT NULL,
    UNIQUE (agreement_id, delivery_code),
    UNIQUE (agreement_id, digest),
    FOREIGN KEY (agreement_id, recording) REFERENCES slotsom.recording (agreement_id, first_position)
  )`,
  `SELECT slotsom.protect('slotsom.payroll_delivery', 'contractor')`,

  `CREATE TABLE slotsom.payroll_line (
    agreement_id uuid NOT NULL,
    position bigint NOT NULL,
    recording bigint NOT NULL,
    delivery_id uuid NOT NULL REFERENCES slotsom.payroll_delivery,
    source text NOT NULL,
    booked_month text NOT NULL CHECK (booked_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    cost_month text NOT NULL CHECK (cost_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    function text NOT NULL,
    component text NOT NULL,
    amount numeric(12,2) NOT NULL,
    reason text,
    ledger_account text,
    cost_centre text,
    file_row integer NOT NULL,
    PRIMARY KEY (agreement_id, position),
    FOREIGN KEY (agreement_id, recording) REFERENCES slotsom.recording (agreement_id, first_position)
  )`,
  `CREATE INDEX payroll_line_by_month ON slotsom.payroll_line (agreement_id, cost_month, function) INCLUDE (amount)`,
  `SELECT slotsom.protect('slotsom.payroll_line', 'contractor')`,

  // Personal, so apart from what is kept for good: removed after its term by the audited purge.
  `CREATE TABLE slotsom.payroll_line_employee (
    agreement_id uuid NOT NULL,
    position bigint NOT NULL,
    employee text NOT NULL,
    PRIMARY KEY (agreement_id, position)
  )`,
  `SELECT slotsom.protect_mutable('slotsom.payroll_line_employee', 'contractor')`,
  `CREATE TABLE slotsom.payroll_file (
    delivery_id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL,
    content bytea NOT NULL
  )`,
  `SELECT slotsom.protect_mutable('slotsom.payroll_file', 'contractor')`,
];
