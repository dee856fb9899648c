import { renderUbl } from '../../src/documents/render';
import type { IssuedDocument } from '../../src/invoicing/domain';
import { Euro } from '../../src/kernel/money';
import { ELEMENT_ORDER } from './element-order';
import { everyNode, nodesAt, readUbl, textsAt, type UblNode } from './read-ubl';
import { CUSTOMER, sampleDocument, SUPPLIER } from './sample-documents';
import { KINDS } from './sample-kinds';

/** An amount as the e-invoice must show it: a credit note is negated as a whole. */
function shown(amount: string, { kind }: IssuedDocument): string {
  const euro = Euro.parse(amount)!;
  return (kind === 'credit-note' ? euro.negated() : euro).toString();
}

function linesOf(ubl: UblNode): UblNode[] {
  return ubl.children.filter(({ name }) => /^cac:(?:Invoice|CreditNote)Line$/.test(name));
}

const LINE_QUANTITY = { Invoice: 'cbc:InvoicedQuantity', CreditNote: 'cbc:CreditedQuantity' } as const;

describe.each(Object.entries(KINDS))('the e-invoice of %s', (_name, document) => {
  const ubl = readUbl(renderUbl(document, { pdf: Buffer.from('%PDF-1.7') }));
  const root = document.kind === 'credit-note' ? 'CreditNote' : 'Invoice';

  it('has the root, type code and specification of its kind', () => {
    expect(ubl.name).toBe(root);
    expect(textsAt(ubl, `cbc:${root}TypeCode`)).toEqual([root === 'Invoice' ? '380' : '381']);
    expect(textsAt(ubl, 'cbc:CustomizationID')).toEqual([
      document.electronicFormat === 'nlcius'
        ? 'urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0'
        : 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
    ]);
    expect(textsAt(ubl, 'cbc:ProfileID')).toEqual(['urn:fdc:peppol.eu:2017:poacc:billing:01:1.0']);
  });

  it('shows the totals of the document to the cent', () => {
    const total = (name: string): string[] => textsAt(ubl, `cac:LegalMonetaryTotal/cbc:${name}`);
    expect(total('LineExtensionAmount')).toEqual([shown(document.net, document)]);
    expect(total('TaxExclusiveAmount')).toEqual([shown(document.net, document)]);
    expect(total('TaxInclusiveAmount')).toEqual([shown(document.gross, document)]);
    expect(total('PayableAmount')).toEqual([shown(document.gross, document)]);
    expect(total('PayableAmount').join('')).not.toMatch(/^-/);
    expect(textsAt(ubl, 'cac:TaxTotal/cbc:TaxAmount')).toEqual([shown(document.vatAmount, document)]);
  });

  it('shows VAT per category and rate, with the reason where there is none', () => {
    const subtotals = nodesAt(ubl, 'cac:TaxTotal/cac:TaxSubtotal').map((subtotal) => ({
      base: textsAt(subtotal, 'cbc:TaxableAmount')[0],
      amount: textsAt(subtotal, 'cbc:TaxAmount')[0],
      category: textsAt(subtotal, 'cac:TaxCategory/cbc:ID')[0],
      percent: textsAt(subtotal, 'cac:TaxCategory/cbc:Percent')[0],
      hasReason: textsAt(subtotal, 'cac:TaxCategory/cbc:TaxExemptionReason').length === 1,
    }));
    expect(subtotals).toEqual(
      document.vat.map(({ category, percentage, base, amount }) => ({
        base: shown(base, document),
        amount: shown(amount, document),
        category,
        percent: category === 'O' ? undefined : percentage.replace(/\.00$/, ''),
        hasReason: category !== 'S',
      })),
    );
  });

  it('shows every line to the cent, as a quantity of one up or down at a price of zero or more', () => {
    const lines = linesOf(ubl).map((line) => ({
      id: textsAt(line, 'cbc:ID')[0],
      amount: textsAt(line, 'cbc:LineExtensionAmount')[0],
      quantity: nodesAt(line, LINE_QUANTITY[root]).map(({ text, attributes }) => [text, attributes])[0],
      price: textsAt(line, 'cac:Price/cbc:PriceAmount')[0],
      category: textsAt(line, 'cac:Item/cac:ClassifiedTaxCategory/cbc:ID')[0],
      from: textsAt(line, 'cac:InvoicePeriod/cbc:StartDate')[0],
    }));
    expect(lines).toEqual(
      document.lines.map(({ ordinal, amount, vatCategory, costMonth }) => {
        const ofDocument = shown(amount, document);
        return {
          id: ordinal.toString(),
          amount: ofDocument,
          quantity: [ofDocument.startsWith('-') ? '-1' : '1', { unitCode: 'C62' }],
          price: ofDocument.replace('-', ''),
          category: vatCategory,
          from: `${costMonth}-01`,
        };
      }),
    );
  });

  it('covers the period of every line', () => {
    const [start = ''] = textsAt(ubl, 'cac:InvoicePeriod/cbc:StartDate');
    const [end = ''] = textsAt(ubl, 'cac:InvoicePeriod/cbc:EndDate');
    for (const line of linesOf(ubl)) {
      expect(textsAt(line, 'cac:InvoicePeriod/cbc:StartDate')[0]! >= start).toBe(true);
      expect(textsAt(line, 'cac:InvoicePeriod/cbc:EndDate')[0]! <= end).toBe(true);
    }
  });

  it('puts every element in the order of the schema', () => {
    for (const { name, children } of everyNode(ubl)) {
      const order = ELEMENT_ORDER[name];
      if (!order) continue;
      const places = children.map((child) => order.indexOf(child.name));
      expect({ name, unknown: children.filter((child) => !order.includes(child.name)) }).toEqual({
        name,
        unknown: [],
      });
      expect(places).toEqual([...places].sort((left, right) => left - right));
    }
  });

  it('has no empty element, no blanks around a text and no other currency than the euro', () => {
    for (const { children, text, attributes } of everyNode(ubl)) {
      if (children.length === 0) expect(text).toMatch(/^\S(?:.*\S)?$/s);
      expect(attributes['currencyID'] ?? 'EUR').toBe('EUR');
    }
  });

  it('names preceding documents without their date, and its own due date in its place', () => {
    const path = 'cac:BillingReference/cac:InvoiceDocumentReference';
    expect(textsAt(ubl, `${path}/cbc:ID`)).toEqual(document.precedingDocuments);
    expect(textsAt(ubl, `${path}/cbc:IssueDate`)).toEqual([]);
    const dueDates = root === 'Invoice' ? 'cbc:DueDate' : 'cac:PaymentMeans/cbc:PaymentDueDate';
    expect(textsAt(ubl, dueDates)).toEqual([document.dueOn]);
    expect(nodesAt(ubl, 'cbc:Note').length).toBeLessThan(2);
  });

  it('names VAT numbers only where there is VAT to speak of', () => {
    const path = 'cac:Party/cac:PartyTaxScheme/cbc:CompanyID';
    const isTaxed = document.group === 'taxed';
    expect(textsAt(ubl, `cac:AccountingSupplierParty/${path}`)).toEqual(isTaxed ? [SUPPLIER.vatId] : []);
    expect(textsAt(ubl, `cac:AccountingCustomerParty/${path}`)).toEqual(isTaxed ? [CUSTOMER.vatId] : []);
  });

  it('embeds the PDF with its kind and name, without a type code', () => {
    const [reference] = nodesAt(ubl, 'cac:AdditionalDocumentReference');
    const [object] = nodesAt(reference!, 'cac:Attachment/cbc:EmbeddedDocumentBinaryObject');
    expect(object).toMatchObject({
      attributes: { mimeCode: 'application/pdf', filename: `${document.number}.pdf` },
      text: Buffer.from('%PDF-1.7').toString('base64'),
    });
    expect(nodesAt(reference!, 'cbc:DocumentTypeCode')).toEqual([]);
  });
});

describe('an e-invoice', () => {
  it('names a month in Dutch, and what was charged, owed and why on a correction', () => {
    const ubl = readUbl(renderUbl(KINDS['a month outside VAT']!));
    const names = textsAt(ubl, 'cac:InvoiceLine/cac:Item/cbc:Name');
    expect(names[0]).toBe('Werkelijke loonkosten Balie, januari 2026');
    expect(names[4]).toBe('Overhead 24,5\u00a0%, januari 2026');
    const descriptions = textsAt(ubl, 'cac:InvoiceLine/cac:Item/cbc:Description');
    expect(descriptions[9]?.replaceAll('\u00a0', ' ')).toBe(
      'Correctie op november 2025. In rekening gebracht: € 24.100,00. Verschuldigd: € 24.702,50. Verschil: € 602,50. Oorzaak: Salaristabel Cao Gemeenten per 1 juli 2025 € 602,50.',
    );
  });

  it('explains a month made again as that month, and notes what it replaces', () => {
    const xml = renderUbl(KINDS['a month made again after a crediting']!);
    expect(xml).toContain('<cbc:Description>Kosten van januari 2026.</cbc:Description>');
    expect(xml).toContain(
      '<cbc:Note>Deze factuur vervangt F2026-0001 (gecrediteerd met C2026-0003).</cbc:Note>',
    );
    expect(xml).not.toMatch(/niet eerder/i);
  });

  it('notes once, in one note, what rests on a provisional table', () => {
    const ubl = readUbl(renderUbl(KINDS['a month on a provisional salary table']!));
    const [note = '', ...others] = textsAt(ubl, 'cbc:Note');
    expect(others).toEqual([]);
    expect(note.match(/rust vanaf \S+ \d{4} op een voorlopige salaristabel/g)).toEqual([
      'rust vanaf oktober 2025 op een voorlopige salaristabel',
      'rust vanaf januari 2026 op een voorlopige salaristabel',
    ]);
  });

  it('names the published table as the cause of a correction', () => {
    const ubl = readUbl(renderUbl(KINDS['a published salary table in place of a provisional one']!));
    const description = textsAt(ubl, 'cac:InvoiceLine/cac:Item/cbc:Description').at(-1);
    expect(description).toContain('epubliceerde salaristabel per 1 juli 2025 in plaats van de voorlopige');
    expect(textsAt(ubl, 'cbc:Note').join(' ')).not.toContain('rust vanaf');
  });

  it('pays by transfer to the IBAN under the reference, on the terms', () => {
    const ubl = readUbl(renderUbl(KINDS['one line']!));
    expect(textsAt(ubl, 'cac:PaymentMeans/cbc:PaymentMeansCode')).toEqual(['58']);
    expect(textsAt(ubl, 'cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID')).toEqual([SUPPLIER.iban]);
    expect(textsAt(ubl, 'cac:PaymentMeans/cbc:PaymentID')).toEqual(['F2026-0001 DVO-2024-01']);
    expect(textsAt(ubl, 'cac:PaymentTerms/cbc:Note')[0]).toContain('30 dagen na ontvangst');
  });

  it('identifies both parties by OIN, and by KvK number where there is one', () => {
    const ubl = readUbl(renderUbl(KINDS['one line']!));
    const party = 'cac:AccountingSupplierParty/cac:Party';
    for (const path of ['cbc:EndpointID', 'cac:PartyLegalEntity/cbc:CompanyID']) {
      expect(nodesAt(ubl, `${party}/${path}`)).toMatchObject([
        { text: SUPPLIER.oin, attributes: { schemeID: '0190' } },
      ]);
    }
    expect(nodesAt(ubl, `${party}/cac:PartyIdentification/cbc:ID`)).toMatchObject([
      { text: SUPPLIER.kvk, attributes: { schemeID: '0106' } },
    ]);
  });

  it('refers to order, agreement, cost centre and, in an invoice, project', () => {
    const references = { ...KINDS['one line']!.references, projectReference: 'P-7' };
    const ubl = readUbl(renderUbl(sampleDocument([{ amount: '1.00' }], { references })));
    expect(textsAt(ubl, 'cac:OrderReference/cbc:ID')).toEqual(['IO-55012']);
    expect(textsAt(ubl, 'cac:ContractDocumentReference/cbc:ID')).toEqual(['DVO-2024-01']);
    expect(textsAt(ubl, 'cbc:AccountingCost')).toEqual(['6.0402.31']);
    expect(textsAt(ubl, 'cac:ProjectReference/cbc:ID')).toEqual(['P-7']);
    const credit = readUbl(renderUbl(sampleDocument([{ amount: '-1.00' }], { references })));
    expect(textsAt(credit, 'cac:ProjectReference/cbc:ID')).toEqual([]);
  });

  it('leaves out what is not given', () => {
    const { orderReference: _order, accountingCost: _cost, ...references } = KINDS['one line']!.references;
    const { kvk: _kvk, contactName: _contact, ...customer } = CUSTOMER;
    const ubl = readUbl(renderUbl(sampleDocument([{ amount: '1.00' }], { references, customer })));
    const customerParty = 'cac:AccountingCustomerParty/cac:Party';
    for (const path of [
      'cac:OrderReference',
      'cbc:AccountingCost',
      'cac:AdditionalDocumentReference',
      `${customerParty}/cac:PartyIdentification`,
      `${customerParty}/cac:Contact`,
    ]) {
      expect({ path, found: nodesAt(ubl, path) }).toEqual({ path, found: [] });
    }
  });

  it('keeps characters that XML marks up', () => {
    const customer = { ...CUSTOMER, name: 'B&W <Ommen> "Zuid"' };
    const ubl = readUbl(renderUbl(sampleDocument([{ amount: '1.00' }], { customer })));
    expect(textsAt(ubl, 'cac:AccountingCustomerParty/cac:Party/cac:PartyName/cbc:Name')).toEqual([
      customer.name,
    ]);
  });
});
