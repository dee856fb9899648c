import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AgreementRegister, type AgreementRecord, type FactItem } from '../../src/agreements';
import { SalaryTables } from '../../src/indexation';
import { PartyRegister } from '../../src/parties';
import { Transactions, type Actor, type Tx } from '../../src/platform/database';
import { RecordFacts } from '../../src/settlement';
import type { RunningApp } from './start-app';

const ADMINISTRATOR: Actor = { person: 'beheer', role: 'administrator', party: 'twenterand' };

const ADDRESS = { countryCode: 'NL', city: 'Ommen', postalCode: '7731 EE', street: 'Chevalleraustraat 2' };
/** Identifiers and telephone number are made up; they pass their check digits. */
const PARTIES = [
  { party: 'ommen', name: 'Gemeente Ommen', oin: '00000001111222333000', ...ADDRESS },
  {
    party: 'twenterand',
    name: 'Gemeente Twenterand',
    oin: '00000001123456782000',
    ...ADDRESS,
    street: 'Manitobaplein 1',
    postalCode: '7671 GS',
    city: 'Vriezenveen',
    iban: 'NL13TEST0123456789',
    accountName: 'Gemeente Twenterand',
    kvk: '12345678',
    contactName: 'Team Dienstverlening',
    email: 'facturen@voorbeeld.test',
    telephone: '0546 000 000',
  },
];

/** Functions of the plain month as the screens of a municipality would name them. */
const FUNCTIONS: Readonly<Record<string, { readonly function: string; readonly publicationGroup: string }>> =
  {
    counter: { function: 'Medewerker balie', publicationGroup: 'Klantcontact' },
    'back-office': { function: 'Consulent burgerzaken', publicationGroup: 'Burgerzaken' },
    'cemetery-administration': { function: 'Medewerker begraafplaatsen', publicationGroup: 'Burgerzaken' },
  };

const GROUPS = [
  { id: 'group-contact', name: 'Klantcontact', from: '2026-01-01', persons: 4 },
  { id: 'group-registry', name: 'Burgerzaken', from: '2026-01-01', persons: 3 },
];

const PLAIN_LISTS = ['policies', 'tableAcceptances', 'overhead', 'ikb', 'employerCharges', 'trainingBudgets'];

type Item = Record<string, unknown> & { readonly id: string; readonly function?: string };

/** Registers both municipalities and the agreement of the plain month, without payroll. */
export async function registerOmmen(app: RunningApp): Promise<AgreementRecord> {
  const transactions = app.application.get(Transactions);
  return transactions.run(ADMINISTRATOR, async (tx) => {
    const record = await registerAgreement(app, tx);
    const scenario = plainMonth();
    const facts: FactItem[] = GROUPS.map((item) => ({ list: 'publicationGroups', item }));
    for (const list of PLAIN_LISTS)
      facts.push(...(scenario[list] ?? []).map((item) => ({ list, item: asRecorded(list, item) })));
    for (const item of scenario['formation'] ?? [])
      facts.push({
        list: 'formation',
        item: { ...withoutRecording(item), ...FUNCTIONS[item.function ?? ''] },
      });
    for (const table of scenario['salaryTables'] ?? [])
      facts.push({ list: 'salaryTables', item: { id: table.id, table: await keepTable(app, tx, table) } });
    const recorded = await app.application
      .get(RecordFacts, { strict: false })
      .record(tx, record, 'jaaraddendum 2026', facts);
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.faults));
    return record;
  });
}

async function registerAgreement(app: RunningApp, tx: Tx): Promise<AgreementRecord> {
  const parties = app.application.get(PartyRegister, { strict: false });
  for (const party of PARTIES) await parties.record(tx, party, app.clock.now());
  const agreements = app.application.get(AgreementRegister, { strict: false });
  const record = await agreements.register(tx, {
    key: 'DVO-OMMEN-TWENTERAND',
    title: 'Dienstverleningsovereenkomst Ommen en Twenterand',
    clientParty: 'ommen',
    contractorParty: 'twenterand',
    startsOn: '2024-01-01',
    endsOn: null,
  });
  await agreements.refer(tx, record.agreementId, {
    contractReference: 'DVO-2024-17',
    buyerReference: 'OMMEN-DV-2026',
    electronicFormat: 'nlcius',
    invoicePrefix: 'F',
    creditPrefix: 'C',
  });
  return record;
}

async function keepTable(app: RunningApp, tx: Tx, table: Item): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(table)).digest('hex');
  const amounts = Object.entries(table['scales'] as Record<string, string[]>).flatMap(([scale, steps]) =>
    steps.map((monthlyAmount, step) => ({ scale, step, monthlyAmount })),
  );
  const kept = {
    tableId: digest.slice(0, 12),
    collectiveAgreement: String(table['collectiveAgreement']),
    effectiveFrom: String(table['from']),
    provisional: false,
    fileName: 'table.csv',
    digest,
  };
  await app.application.get(SalaryTables, { strict: false }).keep(tx, kept, amounts);
  return kept.tableId;
}

function plainMonth(): Readonly<Record<string, Item[] | undefined>> {
  const path = join(__dirname, '../scenarios/01-plain-month/scenario.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** An acceptance that was given outside the product names its document. */
function asRecorded(list: string, item: Item): Item {
  const recorded = withoutRecording(item);
  return list === 'tableAcceptances' ? { ...recorded, reference: 'brief 12' } : recorded;
}

function withoutRecording({ recordedOn: _day, source: _source, ...item }: Item): Item {
  return item;
}
