import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { RowSplitter } from './row-splitter';

interface Outcome {
  readonly rows: readonly (readonly string[])[];
  readonly fault: string | undefined;
}

function split(pieces: readonly string[], separator = ';'): Outcome {
  const splitter = new RowSplitter(separator);
  const rows = pieces.flatMap((piece) => splitter.rows(piece));
  rows.push(...splitter.rows('', true));
  return { rows, fault: splitter.fault };
}

function byCsvParse(text: string, separator: string): Outcome {
  const rows: string[][] = [];
  const onRecord = (cells: string[]): null => {
    rows.push(cells);
    return null;
  };
  const format = { delimiter: separator, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };
  try {
    parse(text, { ...format, onRecord });
  } catch (error) {
    if (error instanceof CsvError && error.code.includes('QUOTE')) return { rows, fault: 'quotes' };
    throw error;
  }
  return { rows, fault: undefined };
}

describe('text taken apart into rows of cells', () => {
  it.each<[string, Outcome['rows']]>([
    ['', []],
    ['a;b\r\nc;d\ne;f\rg', [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g']]],
    ['a;\n\n;b\n', [['a', ''], [''], ['', 'b']]],
    [
      '"a;""b""\r\n";c\n"";',
      [
        ['a;"b"\r\n', 'c'],
        ['', ''],
      ],
    ],
  ])('%j', (text, rows) => {
    expect(split([text])).toEqual({ rows, fault: undefined });
  });

  it.each(['a"b', '"a"b', '"a', 'x;"a" \ny', '"a""'])('%s is refused after the rows before it', (text) => {
    expect(split([`1;2\n${text}`])).toEqual({ rows: [['1', '2']], fault: 'quotes' });
  });

  it.each([
    ['a row', 'x'.repeat(70_000), 'row-too-long'],
    ['a quoted cell that goes on', `"${'x\n'.repeat(35_000)}`, 'row-too-long'],
    ['a row, just not', 'x;'.repeat(32_768), undefined],
  ])('does not wait for ever for the end of %s', (_what, text, fault) => {
    for (const pieces of [[text], [text.slice(0, 40_000), text.slice(40_000)]])
      expect(split(['1;2\n', ...pieces])).toMatchObject({ fault });
  });

  it('comes out as csv-parse does it, wherever the text is cut', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', 'é', ';', ';', '"', '"', '\r', '\n'),
      maxLength: 30,
    });
    const separators = fc.constantFrom(';', ',', '\t', '|');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), separators, (parts, separator) => {
        const pieces = parts.map((part) => part.replaceAll(';', separator));
        expect(split(pieces, separator)).toEqual(byCsvParse(pieces.join(''), separator));
      }),
      { numRuns: 2_000 },
    );
  });
});
