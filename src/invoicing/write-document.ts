import type { z } from 'zod';
import { writePartyDetails } from '../agreements';
import { writeReason } from '../settlement';
import type { IssuedDocument, PublishedCause, PublishedLine, UnissuedDocument } from './domain';
import {
  KINDS,
  GROUPS,
  LINE_KINDS,
  PARTS,
  COMPENSABLE,
  CAUSE,
  LINE,
  REFERENCES,
  UNISSUED_DOCUMENT,
  ISSUED_DOCUMENT,
} from './document.dto';
import { articlesOf, nameCause } from './name-cause';

export function writeUnissued(document: UnissuedDocument): z.input<typeof UNISSUED_DOCUMENT> {
  return { ...writeContent(document), referenties: writeReferences(document.references) };
}

export function writeIssued(document: IssuedDocument): z.input<typeof ISSUED_DOCUMENT> {
  const { references } = document;
  return {
    nummer: document.number,
    ...writeContent(document),
    referenties: { ...writeReferences(references), betalingskenmerk: references.paymentReference },
    vastgesteldOp: document.issuedOn,
    vervaltOp: document.dueOn,
    vastgesteldDoor: document.issuedBy,
    vingerafdruk: document.fingerprint,
    auditkop: document.auditHead,
  };
}

function writeContent(document: UnissuedDocument): Omit<z.input<typeof UNISSUED_DOCUMENT>, 'referenties'> {
  const { agreement, credits, replaces } = document;
  return {
    soort: KINDS[document.kind],
    btwGroep: GROUPS[document.group],
    maand: document.month,
    overeenkomst: {
      kenmerk: agreement.id,
      titel: agreement.title,
      contractreferentie: agreement.reference,
    },
    jaaraddendum: document.yearAddendum,
    leverancier: writePartyDetails(document.supplier),
    afnemer: writePartyDetails(document.customer),
    eFactuurformaat: document.electronicFormat,
    voorafgaandeFacturen: [...document.precedingDocuments],
    ...(credits !== undefined && { crediteert: credits }),
    ...(replaces && {
      vervangt: replaces.map(({ number, creditedBy }) => ({ factuur: number, gecrediteerdMet: creditedBy })),
    }),
    regels: document.lines.map((line) => writeLine(line, document)),
    ...writeTotals(document),
    ...writeProvisional(document),
    bekendOp: document.knownOn,
    positie: document.knownPosition,
    opgesteldDoor: document.preparedBy,
    regelversie: document.rulesVersion,
  };
}

function writeProvisional({
  provisionalTables,
}: UnissuedDocument): Pick<z.input<typeof UNISSUED_DOCUMENT>, 'voorlopigeTabellen'> {
  if (!provisionalTables) return {};
  return {
    voorlopigeTabellen: provisionalTables.map(({ year, collectiveAgreement, from, firstMonth }) => ({
      jaar: year,
      cao: collectiveAgreement,
      vanaf: from,
      eersteMaand: firstMonth,
    })),
  };
}

type Totals = 'netto' | 'btw' | 'btwBedrag' | 'totaal' | 'begroting' | 'aangehouden';

function writeTotals(document: UnissuedDocument): Pick<z.input<typeof UNISSUED_DOCUMENT>, Totals> {
  const { budget } = document;
  return {
    netto: document.net,
    btw: document.vat.map(({ category, percentage, base, amount, compensation }) => ({
      categorie: category,
      percentage,
      grondslag: base,
      bedrag: amount,
      ...(compensation && {
        compensabel: compensation.map((part) => ({
          antwoord: COMPENSABLE[part.compensable],
          grondslag: part.base,
        })),
      }),
    })),
    btwBedrag: document.vatAmount,
    totaal: document.gross,
    begroting: {
      jaar: budget.year,
      totEnMet: budget.upTo,
      gefactureerd: budget.charged,
      maximum: budget.maximum,
    },
    aangehouden: document.parked.map(({ reason, amount }) => ({
      reden: writeReason(reason),
      bedrag: amount,
    })),
  };
}

function writeLine(line: PublishedLine, document: UnissuedDocument): z.input<typeof LINE> {
  const { overheadPercentage, assessments } = line;
  return {
    volgnummer: line.ordinal,
    kostenmaand: line.costMonth,
    onderdeel: PARTS[line.part],
    omschrijving: line.label,
    soort: LINE_KINDS[line.kind],
    btwCategorie: line.vatCategory,
    btwPercentage: line.vatPercentage,
    ...(overheadPercentage !== undefined && { overheadpercentage: overheadPercentage }),
    ...(assessments && {
      aanslagen: assessments.map(({ assessment, assessedOn }) => ({
        aanslag: assessment,
        ...(assessedOn !== undefined && { opgelegdOp: assessedOn }),
      })),
    }),
    bedrag: line.amount,
    gefactureerd: line.charged,
    verschuldigd: line.owed,
    oorzaken: line.causes.map((cause) => writeCause(cause, document)),
    ...(line.afterClosing && { naAfsluiting: true as const }),
  };
}

export function writeCause(
  cause: PublishedCause,
  document: Pick<UnissuedDocument, 'replaces'>,
): z.input<typeof CAUSE> {
  return {
    bron: cause.source,
    omschrijving: nameCause(cause, document),
    artikelen: articlesOf(cause),
    bedrag: cause.amount,
  };
}

function writeReferences(references: UnissuedDocument['references']): z.input<typeof REFERENCES> {
  const { orderReference, projectReference, accountingCost } = references;
  return {
    klantreferentie: references.buyerReference,
    ...(orderReference !== undefined && { orderreferentie: orderReference }),
    ...(projectReference !== undefined && { projectreferentie: projectReference }),
    ...(accountingCost !== undefined && { boekhoudreferentie: accountingCost }),
  };
}
