export { drawBridge, type BridgeDrawing, type BridgeStep } from './draw-bridge';
export { drawGroupedBars, type BarGroup } from './draw-grouped-bars';
export type { Anchor, Drawing, Point, Shape, Tone } from './drawing';
export { drawLines, type ChartLine } from './draw-lines';
export type { Plotted } from './scale';
