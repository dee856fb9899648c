import { Euro } from '../../kernel/money';
import { yearOf, type Month } from '../../kernel/time';
import {
  addendumKeyOf,
  CORPORATION_TAX,
  parkedByReason,
  type AgreementFacts,
  type Component,
  type Settlement,
} from '../../settlement/domain';
import type { Difference } from './calculate-difference';
import type { ChargedLine, ComposedDocument } from './document';
import type {
  BudgetLine,
  DocumentParty,
  DocumentReferences,
  Edition,
  IssuedDocument,
  ParkedAmount,
  ProvisionalTableMark,
} from './issued-document';
import { markProvisional } from './mark-provisional';
import { precedingDocuments } from './preceding-documents';
import { groupLines, publishLines } from './publish-lines';
import { publishVat } from './publish-vat';
import { replacedDocuments, type EarlierDocument } from './replaced-documents';

/** What a document says that its lines do not: parties, references, moment and who prepared it. */
export interface DocumentContext {
  readonly agreement: IssuedDocument['agreement'];
  readonly supplier: DocumentParty;
  readonly customer: DocumentParty;
  readonly references: Omit<DocumentReferences, 'paymentReference'>;
  readonly electronicFormat: IssuedDocument['electronicFormat'];
  readonly knownOn: string;
  readonly knownPosition: number;
  readonly preparedBy: string;
}

/** A document complete but for what issuing adds: number, dates, issuer and proof. */
export type UnissuedDocument = Omit<
  IssuedDocument,
  'number' | 'issuedOn' | 'dueOn' | 'issuedBy' | 'fingerprint' | 'auditHead' | 'references'
> & { readonly references: Omit<DocumentReferences, 'paymentReference'> };

export interface Publication {
  readonly context: DocumentContext;
  readonly month: Month;
  readonly known: AgreementFacts;
  readonly settlement: Settlement;
  readonly differences: readonly Difference[];
  /** All lines charged before this run. */
  readonly charged: readonly ChargedLine[];
  /** All documents of this run. */
  readonly documents: readonly ComposedDocument[];
  /** The documents issued before this run, in order of issue. */
  readonly earlier: readonly EarlierDocument[];
  /** Years whose statement was issued before this run. */
  readonly closedYears: ReadonlySet<number>;
  readonly credits?: string;
  /** In which edition a document is made again; undefined is the first. A new document is of the latest. */
  readonly edition: Edition | undefined;
  readonly rulesVersion: string;
}

/** Makes what the client sees of a composed document (ui.md, Documents; published detail). */
export function publishDocument(document: ComposedDocument, publication: Publication): UnissuedDocument {
  const { context, month, known, credits, edition } = publication;
  const provisional = provisionalTables(document, publication);
  const replaces = replacedDocuments(document.lines, publication.charged, publication.earlier);
  return {
    ...(edition && { edition }),
    kind: document.kind,
    group: document.group,
    month,
    yearAddendum: `Jaaraddendum ${yearOf(month).toString()}`,
    ...context,
    precedingDocuments:
      credits === undefined
        ? precedingDocuments(document, publication.charged, publication.earlier)
        : [credits],
    ...(credits !== undefined && { credits }),
    ...(replaces.length > 0 && { replaces }),
    lines: publishLines(groupLines(document.lines, known), publication),
    net: document.net.toString(),
    vat: publishVat(document, known),
    vatAmount: Euro.sum(document.vat.map(({ amount }) => amount)).toString(),
    gross: document.gross.toString(),
    budget: budgetLine(publication),
    parked: parkedAmounts(publication),
    ...(provisional.length > 0 && { provisionalTables: provisional }),
    rulesVersion: publication.rulesVersion,
  };
}

/** What a crediting takes back was computed before, and a document of the first edition says nothing of it. */
function provisionalTables(
  { lines }: ComposedDocument,
  { credits, edition, settlement, month }: Publication,
): ProvisionalTableMark[] {
  return credits === undefined && edition ? markProvisional(settlement, lines, month) : [];
}

/** Charged of the year under the maximum compensation, this run included; addenda and taxes come on top (R7). */
function budgetLine({ month, settlement, charged, documents }: Publication): BudgetLine {
  const year = yearOf(month);
  const lines = [...charged, ...documents.flatMap((document) => document.lines)];
  const underMaximum = lines.filter(
    (line) => yearOf(line.costMonth) === year && isUnderMaximum(line.component),
  );
  const maximum =
    settlement.years.find((settled) => settled.year === year)?.limits.maximumCompensation ?? Euro.ZERO;
  return {
    year,
    upTo: month,
    charged: Euro.sum(underMaximum.map(({ amount }) => amount)).toString(),
    maximum: maximum.toString(),
  };
}

function isUnderMaximum(component: Component): boolean {
  return addendumKeyOf(component) === undefined && component !== CORPORATION_TAX;
}

function parkedAmounts({ settlement }: Publication): ParkedAmount[] {
  const sums = new Map<string, Euro>();
  const add = (reason: string, amount: Euro): void =>
    void sums.set(reason, (sums.get(reason) ?? Euro.ZERO).plus(amount));
  for (const { reason, amount } of parkedByReason(settlement.years)) add(reason, amount);
  for (const { reason, parked } of settlement.entries) if (reason) add(reason, parked);
  return [...sums]
    .filter(([, amount]) => !amount.isZero())
    .map(([reason, amount]) => ({ reason, amount: amount.toString() }));
}
