import { NO_SHARE } from '../../../templates/documents/overview';
import { euroOf } from '../../invoicing/domain';
import { writeProvisional, writeReason } from '../../settlement';
import { writeChangeCause } from '../change-cause.dto';
import {
  verdictOn,
  type HalfYearBody,
  type HalfYearFigures,
  type HalfYearPiece,
  type HalfYearRow,
} from '../domain';
import { REPORT_PARTS } from '../report-parts.dto';
import { YEAR_STANDINGS } from '../year-standing.dto';
import type { WrittenFigures } from './half-year-figures.dto';

const VERDICTS = { favourable: 'voordelig', unfavourable: 'nadelig', none: 'gelijk' } as const;
const ASKS = { period: 'halfjaar', year: 'jaar' } as const;

export function writeHalfYear(body: HalfYearBody): WrittenFigures {
  const { parkedToDate, information, threshold } = body;
  return {
    ...{ periode: body.period, bekendOp: body.knownOn, positie: body.knownPosition },
    stand: YEAR_STANDINGS[body.standing ?? 'agreed'],
    ...{ totEnMet: body.upTo, regelversie: body.rulesVersion },
    toelichtenVanaf: { percentage: threshold.percentage, bedrag: threshold.amount },
    onderdelen: body.rows.map(writeRow),
    samen: { jaarbudget: body.total.currentBudget, ...writeFigures(body.total) },
    ...writeProvisional(body.provisionalTables),
    maanden: body.months.map(({ part, month, committed, ...figures }) => ({
      ...{ maand: month, onderdeel: REPORT_PARTS[part], ...writePiece(figures), verplicht: committed },
    })),
    addenda: body.addenda.map(({ addendum, title, part, maximum, committed, ...figures }) => ({
      ...{ addendum, titel: title, onderdeel: REPORT_PARTS[part], ...(maximum !== undefined && { maximum }) },
      ...{ ...writePiece(figures), verplicht: committed },
    })),
    formatie: {
      groepen: body.groups.map(({ heading, ...figures }) => ({ groep: heading, ...writePiece(figures) })),
      buitenGroepen: writePiece(body.ceiling),
    },
    aangehouden: {
      ...{ loonkosten: parkedToDate.salaryCosts, overhead: parkedToDate.overhead },
      ...{ opleiding: parkedToDate.training, addenda: parkedToDate.addenda },
    },
    aangehoudenPerReden: body.parked.map(({ part, reason, inPeriod, toDate }) => ({
      ...{ onderdeel: REPORT_PARTS[part], reden: writeReason(reason), halfjaar: inPeriod, stand: toDate },
    })),
    facturen: writeBooked(body),
    verloop: writeBridge(body),
    rechtstreekseKosten: information.directCosts,
    kleineMaterialen: information.mandatePurchases,
    rijksmiddelen: information.fundings.map(({ arrangement, purpose, received, spent, left }) => ({
      ...{ regeling: arrangement, doel: purpose, ontvangen: received, besteed: spent, over: left },
    })),
  };
}

function writeRow(row: HalfYearRow): WrittenFigures['onderdelen'][number] {
  return {
    ...{ onderdeel: REPORT_PARTS[row.part], jaarbudget: row.currentBudget },
    ...writeFigures(row),
    ...(row.limitReachedIn !== undefined && { grensBereiktIn: row.limitReachedIn }),
    toelichtingNodig: row.asks.map((which) => ASKS[which]),
  };
}

function writeFigures(figures: HalfYearFigures): Omit<WrittenFigures['samen'], 'jaarbudget'> {
  return {
    ...writePiece(figures),
    oordeel: VERDICTS[verdictOn(euroOf(figures.difference))],
    verschilPercentage: figures.percentage ?? NO_SHARE,
    ...{ verplicht: figures.committed, aangehouden: figures.parked },
    ...{ primitieveBegroting: figures.originalBudget, wijzigingen: figures.changes },
    ...{ inRekeningTeBrengenTotNu: figures.chargeableToDate, ruimte: figures.headroom },
    ...{ verwacht: figures.expected, verwachteKosten: figures.expectedCosts, nietGedekt: figures.notCovered },
    verwachtVerschil: figures.expectedDifference,
    verwachtVerschilPercentage: figures.expectedPercentage ?? NO_SHARE,
  };
}

function writePiece({
  budget,
  chargeable,
  charged,
  toCharge,
  difference,
}: HalfYearPiece): WrittenFigures['formatie']['buitenGroepen'] {
  return {
    ...{ budget, inRekeningTeBrengen: chargeable, inRekeningGebracht: charged },
    ...{ nogInRekeningTeBrengen: toCharge, verschil: difference },
  };
}

function writeBooked({ invoiced }: HalfYearBody): WrittenFigures['facturen'] {
  return {
    ...{ totaal: invoiced.total, ditHalfjaar: invoiced.ofPeriod, latereMaanden: invoiced.ofLater },
    eerdereHalfjaren: invoiced.ofEarlier.map(({ part, period, amount }) => ({
      ...{ periode: period, onderdeel: REPORT_PARTS[part], bedrag: amount },
    })),
  };
}

function writeBridge({ bridge }: HalfYearBody): WrittenFigures['verloop'] {
  const ofParts = (parts: HalfYearBody['bridge']['deviations']): WrittenFigures['verloop']['afwijkingen'] =>
    parts.map(({ part, amount }) => ({ onderdeel: REPORT_PARTS[part], bedrag: amount }));
  return {
    primitieveBegrotingVan: bridge.agreedOn,
    primitieveBegroting: bridge.original,
    wijzigingen: bridge.changes.map(({ day, parts, amount, ...cause }) => ({
      ...writeChangeCause(cause),
      ...{ bekendSinds: day, onderdelen: ofParts(parts), bedrag: amount },
    })),
    ...{
      actueleBegroting: bridge.current,
      afwijkingen: ofParts(bridge.deviations),
      prognose: bridge.forecast,
    },
  };
}
