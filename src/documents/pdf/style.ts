import brand from '../../../templates/brand/neutral.json';
import type { FaceName } from './fonts';

export const COLOUR = brand;

/** Text of one kind; sizes in points. */
export interface TextStyle {
  readonly face: FaceName;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly colour: string;
}

const style = (face: FaceName, size: number, leading: number, colour: string): TextStyle => ({
  face,
  size,
  leading,
  colour,
});

export const STYLE = {
  letterhead: style('semibold', 17, 21, COLOUR.accent),
  title: style('semibold', 23, 28, COLOUR.accent),
  subject: style('regular', 12, 16, COLOUR.ink),
  heading: style('semibold', 11.5, 16, COLOUR.accent),
  subheading: style('semibold', 9.5, 13, COLOUR.ink),
  annexTitle: style('semibold', 15, 20, COLOUR.accent),
  body: style('regular', 9.5, 13, COLOUR.ink),
  bodyStrong: style('semibold', 9.5, 13, COLOUR.ink),
  address: style('regular', 10.5, 14, COLOUR.ink),
  label: style('regular', 9, 12, COLOUR.muted),
  value: style('regular', 9, 12, COLOUR.ink),
  valueStrong: style('semibold', 9, 12, COLOUR.ink),
  small: style('regular', 8, 11, COLOUR.muted),
  smallest: style('regular', 7, 9, COLOUR.muted),
  columnHeading: style('semibold', 8.5, 12, COLOUR.muted),
  total: style('semibold', 15, 20, COLOUR.onAccent),
  totalLabel: style('semibold', 11.5, 16, COLOUR.onAccent),
  totalNote: style('regular', 8.5, 12, COLOUR.onAccent),
  compact: style('regular', 8, 10, COLOUR.ink),
  compactStrong: style('semibold', 8, 10, COLOUR.ink),
  compactHeading: style('semibold', 7.5, 10, COLOUR.muted),
} as const;

const millimetres = (length: number): number => (length * 72) / 25.4;

/** A4 with the address in the left window of a C5/6 envelope; measures in points from the top left. */
export const PAGE = {
  width: millimetres(210),
  height: millimetres(297),
  left: millimetres(25),
  right: millimetres(210 - 20),
  top: millimetres(24),
  letterheadTop: millimetres(16),
  addressTop: millimetres(50),
  particularsLeft: millimetres(122),
  titleTop: millimetres(89),
  bottom: millimetres(297 - 25),
  registration: millimetres(297 - 20),
  footer: millimetres(297 - 14),
} as const;

export const TEXT_WIDTH = PAGE.right - PAGE.left;
