import type {
  DocumentParty,
  IssuedDocument,
  PublishedLine,
  PublishedVatTotal,
} from '../../src/invoicing/domain';
import { Euro } from '../../src/kernel/money';
import { Percentage } from '../../src/kernel/percentage/percentage';

/** Openly fictitious identifiers with valid check digits. */
export const SUPPLIER: DocumentParty = {
  name: 'Gemeente Twenterand',
  street: 'Manitobaplein 1',
  postalCode: '7671 GS',
  city: 'Vriezenveen',
  countryCode: 'NL',
  postalAddress: 'Postbus 67, 7670 AB Vriezenveen',
  oin: '00000001123456782000',
  kvk: '12345678',
  vatId: 'NL123456782B01',
  iban: 'NL13TEST0123456789',
  accountName: 'Gemeente Twenterand',
  contactName: 'Team Dienstverlening',
  email: 'facturen@voorbeeld.test',
  telephone: '0546 000 000',
};

export const CUSTOMER: DocumentParty = {
  name: 'Gemeente Ommen',
  street: 'Chevalleraustraat 2',
  postalCode: '7731 EE',
  city: 'Ommen',
  countryCode: 'NL',
  postalAddress: 'Postbus 100, 7730 AC Ommen',
  oin: '00000001987654329000',
  kvk: '87654321',
  vatId: 'NL987654329B01',
  contactName: 'Financiële administratie',
};

export type LineSketch = Partial<Omit<PublishedLine, 'ordinal' | 'owed'>> & { readonly amount: string };

function sampleLine(sketch: LineSketch, index = 0): PublishedLine {
  const charged = sketch.charged ?? '0.00';
  const needsCause = sketch.kind === 'late' || sketch.kind === 'correction';
  const causes = needsCause ? [{ source: 'not invoiced before', amount: sketch.amount }] : [];
  return {
    ordinal: index + 1,
    costMonth: '2026-01',
    part: 'salary',
    label: sketch.part === undefined || sketch.part === 'salary' ? 'Balie' : '',
    kind: 'regular',
    vatCategory: 'O',
    vatPercentage: '0.00',
    causes,
    ...sketch,
    charged,
    owed: euro(charged).plus(euro(sketch.amount)).toString(),
  };
}

/** A document with these lines and whatever else a test wants different; its totals follow from the lines. */
export function sampleDocument(
  sketches: readonly LineSketch[],
  changes: Partial<IssuedDocument> = {},
): IssuedDocument {
  const lines = sketches.map(sampleLine);
  const vat = vatTotals(lines);
  const net = sum(lines.map(({ amount }) => amount));
  const vatAmount = sum(vat.map(({ amount }) => amount));
  const gross = net.plus(vatAmount);
  return {
    ...FIXED,
    kind: gross.isNegative() ? 'credit-note' : 'invoice',
    group: lines.some(({ vatCategory }) => vatCategory === 'O') ? 'outside-vat' : 'taxed',
    precedingDocuments: lines.some(({ kind }) => kind === 'correction') ? ['F2025-0012'] : [],
    lines,
    net: net.toString(),
    vat,
    vatAmount: vatAmount.toString(),
    gross: gross.toString(),
    ...changes,
  };
}

const FIXED = {
  number: 'F2026-0001',
  issuedOn: '2026-02-03',
  dueOn: '2026-03-05',
  month: '2026-01',
  agreement: {
    id: 'dvo-publieksdiensten',
    title: 'Dienstverleningsovereenkomst Publieksdiensten',
    reference: 'DVO-2024-01',
  },
  yearAddendum: 'Jaaraddendum 2026',
  supplier: SUPPLIER,
  customer: CUSTOMER,
  references: {
    buyerReference: 'INK-2026-0042',
    orderReference: 'IO-55012',
    accountingCost: '6.0402.31',
    paymentReference: 'F2026-0001 DVO-2024-01',
  },
  electronicFormat: 'nlcius',
  budget: { year: 2026, upTo: '2026-01', charged: '61204.18', maximum: '734450.00' },
  parked: [],
  knownOn: '2026-02-02',
  knownPosition: 118,
  preparedBy: 'Financieel medewerker',
  issuedBy: 'Teamleider Dienstverlening',
  fingerprint: '3f9a12bc88e0417d5c2e6a90b1d4f7730c8e5a6b9d2f1e4c7a8b3d6e9f0c2b5a',
  auditHead: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
  rulesVersion: '1',
} as const;

function vatTotals(lines: readonly PublishedLine[]): PublishedVatTotal[] {
  const keys = [...new Set(lines.map((line) => `${line.vatCategory} ${line.vatPercentage}`))].sort();
  return keys.map((key) => {
    const ofKey = lines.filter((line) => `${line.vatCategory} ${line.vatPercentage}` === key);
    const { vatCategory: category, vatPercentage: percentage } = ofKey[0]!;
    const base = sum(ofKey.map(({ amount }) => amount));
    const amount = Percentage.parse(percentage)!.of(base).rounded();
    return { category, percentage, base: base.toString(), amount: amount.toString() };
  });
}

function sum(amounts: readonly string[]): Euro {
  return Euro.sum(amounts.map(euro));
}

function euro(text: string): Euro {
  return Euro.parse(text)!;
}
