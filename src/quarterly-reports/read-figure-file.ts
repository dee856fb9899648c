import { readRows, type FileBytes } from '../platform/text-files';
import { FigureRows, type FigureFileReading, type FigureFileTerms } from './domain';

const FORMAT = { separator: ';' };

/** Reads a file of figures through: all of them, or every fault of the file. */
export async function readFigureFile(bytes: FileBytes, terms: FigureFileTerms): Promise<FigureFileReading> {
  const rows = new FigureRows(terms);
  const broken = await readRows(bytes, FORMAT, (cells, row) => {
    rows.row(cells, row);
  });
  if (broken) rows.breakOff('row' in broken ? { row: broken.row } : {});
  return rows.finish();
}
