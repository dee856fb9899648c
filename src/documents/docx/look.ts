import type { IStylesOptions } from 'docx';
import brand from '../../../templates/brand/neutral.json';
import { PAGE } from '../pdf/style';

/** Colours as a text document writes them: without a hash. */
const plain = (colour: string): string => colour.replace('#', '');
export const COLOUR = {
  accent: plain(brand.accent),
  muted: plain(brand.muted),
  hairline: plain(brand.hairline),
  soft: plain(brand.soft),
} as const;

/** Twentieths of a point, the unit of lengths. */
export function twentieths(points: number): number {
  return Math.round(points * 20);
}

/** A4 with the margins of the paper. */
export const SHEET = {
  size: { width: twentieths(PAGE.width), height: twentieths(PAGE.height) },
  margin: {
    top: twentieths(PAGE.top),
    bottom: twentieths(PAGE.height - PAGE.bottom),
    left: twentieths(PAGE.left),
    right: twentieths(PAGE.width - PAGE.right),
    header: twentieths(PAGE.letterheadTop - 6),
    footer: twentieths(PAGE.height - PAGE.footer - 11),
  },
} as const;

/** A font that word processors have; sizes are in half points. */
const FONT = 'Calibri';
const heading = (
  size: number,
  colour: string,
  before: number,
): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> => ({
  run: { font: FONT, size, bold: true, color: colour },
  paragraph: { spacing: { before: twentieths(before), after: twentieths(4) }, keepNext: true },
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 20, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: twentieths(5) } },
    },
    heading1: heading(44, COLOUR.accent, 0),
    heading2: heading(26, COLOUR.accent, 16),
    heading3: heading(20, '000000', 9),
  },
  paragraphStyles: [
    {
      ...{ id: 'Onderwerp', name: 'Onderwerp', basedOn: 'Normal' },
      ...{ run: { size: 24, color: COLOUR.muted }, paragraph: { spacing: { after: twentieths(10) } } },
    },
    {
      ...{ id: 'Reactie', name: 'Reactie', basedOn: 'Normal' },
      ...{ run: { italics: true }, paragraph: { indent: { left: twentieths(12) } } },
    },
    {
      ...{ id: 'Tabeltekst', name: 'Tabeltekst', basedOn: 'Normal' },
      ...{ run: { size: 16 }, paragraph: { spacing: { before: 20, after: 20 } } },
    },
    {
      ...{ id: 'Kleine_tekst', name: 'Kleine tekst', basedOn: 'Normal' },
      ...{ run: { size: 16, color: COLOUR.muted }, paragraph: { spacing: { before: 40 } } },
    },
  ],
};
