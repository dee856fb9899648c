import type { ShownAddendum } from '../../../addenda';
import { expectedCosts, maximumOf, shownStateOf } from '../../../addenda/domain';
import { nameAddendumKind } from '../../../documents';
import { amountCell, textCell, writeCsv } from '../../parts/csv';
import { versionsOf } from '../parts/versions-of';
import { wordState } from '../parts/word-addendum';

const HEADINGS = [
  'Addendum',
  'Titel',
  'Soort',
  'Stand',
  'Dienst',
  'Vanaf',
  'Tot en met',
  'Verwacht',
  'Maximum',
  'Vastgelegd',
  'In rekening te brengen',
  'Aangehouden',
];

/** The list as a file for a spreadsheet. */
export function addendaCsv(addenda: readonly ShownAddendum[]): string {
  const rows = addenda.map((one) => {
    const { latest, approved } = versionsOf(one);
    const { proposal } = approved ?? latest;
    return [
      textCell(one.dossier.addendum),
      textCell(proposal.title),
      textCell(nameAddendumKind(one.dossier.kind)),
      textCell(wordState(shownStateOf(one.dossier.kind, one.state)).name),
      textCell(proposal.service),
      proposal.from,
      proposal.until ?? proposal.from,
      amountCell(expectedCosts(proposal.price)?.toString() ?? ''),
      amountCell(maximumOf(proposal)?.toString() ?? ''),
      amountCell(one.recorded.toString()),
      amountCell(one.chargeable.toString()),
      amountCell(one.parked.toString()),
    ];
  });
  return writeCsv(HEADINGS, rows);
}
