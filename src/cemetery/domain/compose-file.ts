import type { LocalDate } from '../../kernel/time';
import { compareItems, type FileHead, type FileItem } from './billing-file';
import type { DeliverySeries } from './delivery-series';
import type { DeliveryWindow } from './delivery-window';
import { fileHead } from './file-head';
import { FileTotals, type ControlFigures } from './file-totals';

/** The file of a window with its items in order and what the control report says of it. */
export interface ComposedFile {
  readonly window: DeliveryWindow;
  readonly head: FileHead;
  readonly items: readonly FileItem[];
  readonly figures: ControlFigures;
}

/** Puts the items of a window in the order of its file and adds them up (SLA 1.9). */
export function composeFile(
  series: DeliverySeries,
  window: DeliveryWindow,
  taken: readonly FileItem[],
  releasedOn: LocalDate,
): ComposedFile {
  const items = [...taken].sort(compareItems);
  const totals = new FileTotals(window);
  for (const item of items) totals.add(item);
  return { window, head: fileHead(series, window, items, releasedOn), items, figures: totals.figures() };
}
