import { nameReportPart } from '../../documents';
import { percentageText, shareInTenths } from '../../kernel/percentage/share-of';
import type { Euro } from '../../kernel/money';
import type { BudgetStand, PartStand, ServiceStand } from '../../reporting/domain';
import { amountCell, textCell, writeCsv } from '../parts/csv';
import { nameServices } from './budget-view';

const HEADINGS = [
  ...['Soort', 'Naam', 'Plafond', 'Besloten', 'Grens', 'In rekening te brengen', 'Aangehouden', 'Kosten'],
  ...['Gebruikt (%)', 'In rekening gebracht', 'Verplicht', 'Ruimte', 'Verwacht', 'Verwachte kosten'],
  ...['Niet gedekt', 'Grens bereikt in'],
];

/** Limits per part and per service as rows of a spreadsheet; what a service has none of stays empty. */
export function budgetCsv({ parts, services }: BudgetStand): string {
  return writeCsv(HEADINGS, [...parts.map(rowOfPart), ...services.map(rowOfServices)]);
}

function rowOfPart(part: PartStand): string[] {
  const { prospect } = part;
  return [
    ...['onderdeel', nameReportPart(part.row)].map(textCell),
    ...amounts([part.ceiling, part.decided, part.limit, part.chargeable, part.parked, part.costs]),
    share(part.costs, part.limit),
    ...amounts([part.charged, part.committed, part.headroom]),
    ...amounts([prospect.expected, prospect.costs, prospect.notCovered]),
    prospect.limitReachedIn ?? '',
  ];
}

function rowOfServices(stand: ServiceStand): string[] {
  const { ceiling, costs, charged, headroom, expectedCosts, limitReachedIn } = stand;
  return [
    ...['dienst', nameServices(stand.services).join('; ')].map(textCell),
    ...[...amounts([ceiling]), '', ...amounts([ceiling]), '', '', ...amounts([costs])],
    share(costs, ceiling),
    ...[...amounts([charged]), '', ...amounts([headroom]), '', ...amounts([expectedCosts]), ''],
    limitReachedIn ?? '',
  ];
}

function amounts(of: readonly Euro[]): string[] {
  return of.map((one) => amountCell(one.toString()));
}

function share(part: Euro, whole: Euro): string {
  const tenths = shareInTenths(part, whole);
  return tenths === undefined ? '' : amountCell(percentageText(tenths));
}
