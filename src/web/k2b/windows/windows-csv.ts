import { WINDOW_STAND_NAMES } from '../../../../templates/wording/cemetery';
import { addDays } from '../../../kernel/time';
import { amountCell, textCell, writeCsv } from '../../parts/csv';
import { deliveredOn, standOf, wordDeliveredLate, wordMoved } from './window-stand';
import type { ListedWindow, WindowsView } from './windows-view';

const HEADINGS = [
  ...['Venster', 'Van', 'Tot en met', 'Uiterlijk', 'Verschoven', 'Stand', 'Bestand', 'Items', 'Som'],
  ...['Aangeleverd op', 'Te laat aangeleverd'],
];

/** The windows as a file for a spreadsheet; without a series there are none. */
export function windowsCsv(view: WindowsView | undefined): string {
  return writeCsv(HEADINGS, view ? view.years.flatMap(({ windows }) => rowsOf(windows, view)) : []);
}

function rowsOf(windows: readonly ListedWindow[], { soFar }: WindowsView): string[][] {
  return windows.map((listed) => {
    const { window, file } = listed;
    const delivered = deliveredOn(listed);
    return [
      window.number.toString(),
      window.from,
      addDays(window.until, -1),
      window.dueOn,
      textCell(wordMoved(window) ?? ''),
      textCell(WINDOW_STAND_NAMES[standOf(listed, soFar.today)]),
      textCell(file?.fileNumber ?? ''),
      file?.count.toString() ?? '',
      amountCell(file?.total ?? ''),
      delivered ?? '',
      textCell((delivered && wordDeliveredLate(window.dueOn, delivered)) ?? ''),
    ];
  });
}
