import type { LocalDate } from '../../kernel/time';
import { compareItems, type FileHead, type FileItem } from './billing-file';
import type { DeliverySeries } from './delivery-series';
import type { DeliveryWindow } from './delivery-window';
import { fileHead } from './file-head';
import { FileTotals, type ControlFigures } from './file-totals';

/** The file of a window: its head, and what the control report says of it. */
export interface ComposedHead {
  readonly window: DeliveryWindow;
  readonly head: FileHead;
  readonly figures: ControlFigures;
}

/** The same with its items in order. */
export interface ComposedFile extends ComposedHead {
  readonly items: readonly FileItem[];
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
  const figures = totals.figures();
  return { window, head: fileHead(series, window, figures.whole, releasedOn), items, figures };
}
