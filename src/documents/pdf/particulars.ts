import type { Sheet, StructureElement } from './sheet';
import { STYLE, type TextStyle } from './style';

/** A name with its value; without a value it is left out. */
export type Particular = readonly [label: string, value: string | undefined];

export interface ParticularsPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly labelWidth: number;
}

const GAP = 1.5;

/** A list of names and values in two columns; answers the height below it. */
export function drawParticulars(
  sheet: Sheet,
  parent: StructureElement,
  particulars: readonly Particular[],
  place: ParticularsPlace,
): number {
  const list = sheet.group(parent, 'L');
  let { top } = place;
  for (const [label, value] of particulars) {
    if (value === undefined) continue;
    top = drawParticular(sheet, sheet.group(list, 'LI'), [label, value], { ...place, top }) + GAP;
  }
  return top;
}

function drawParticular(
  sheet: Sheet,
  item: StructureElement,
  [label, value]: readonly [string, string],
  { x, top, width, labelWidth }: ParticularsPlace,
): number {
  const valueWidth = width - labelWidth;
  const write = (type: string, lines: readonly string[], style: TextStyle, left: number): void => {
    const place = { x: left, top, width: valueWidth, align: 'left' } as const;
    sheet.element(item, type, () => {
      sheet.write(lines, place, style);
    });
  };
  const labelLines = sheet.lines(label, STYLE.label, labelWidth - 6);
  const valueLines = sheet.lines(value, STYLE.value, valueWidth);
  write('Lbl', labelLines, STYLE.label, x);
  write('LBody', valueLines, STYLE.value, x + labelWidth);
  return top + Math.max(labelLines.length, valueLines.length) * STYLE.value.leading;
}
