/** A place in a drawing, in points from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a bar or line stands for; the painter chooses colour and pattern. */
export type Tone = 'first' | 'second' | 'third' | 'total' | 'favourable' | 'unfavourable';

export type Shape =
  | {
      readonly kind: 'bar';
      readonly at: Point;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly tone: Tone;
      readonly isLimit: boolean;
    }
  | { readonly kind: 'rule'; readonly from: Point; readonly to: Point; readonly isZero: boolean }
  | { readonly kind: 'text'; readonly at: Point; readonly text: string; readonly anchor: Anchor };

/** Which part of a text stands at its place; its height is centred on it. */
export type Anchor = 'start' | 'middle' | 'end';

/** A chart as shapes on a plane; who paints it chooses colours and fonts. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Room that texts take, in points. */
export const TEXT_LEADING = 11;
