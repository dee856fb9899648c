import type { Side } from '../../../people';
import type { ShownStep } from '../../parts/checklist-steps';
import { isStale, isToMake, type WindowView } from './window-view';

/** A step with where on the page, or on which page, it is done. */
export type WindowStep = Omit<ShownStep, 'href'> & {
  readonly target: 'inlezen' | 'wacht' | 'voorbereiding' | 'bestand' | 'ontvangst';
};

type Step = Omit<WindowStep, 'status' | 'warning'>;

const MAKING: readonly Step[] = [
  { title: 'Inlezen', note: 'Lees de export van K2B in', target: 'inlezen' },
  { title: 'Voorbereiden', note: 'Bekijk wat klaarstaat en bereid het bestand voor', target: 'wacht' },
  { title: 'Vrijgeven', note: 'Een collega geeft het bestand vrij', target: 'voorbereiding' },
];
const DELIVERING: readonly Step[] = [
  { title: 'Afleveren', note: 'De opdrachtgever krijgt het bestand', target: 'bestand' },
  { title: 'Ontvangst', note: 'De boekhouding meldt wat zij las', target: 'ontvangst' },
];
const RECEIVING: readonly Step[] = [
  { title: 'Ophalen', note: 'Haal het vrijgegeven bestand op', target: 'bestand' },
  { title: 'Ontvangst melden', note: 'Meld hoeveel items je las en wat ze samen zijn', target: 'ontvangst' },
];

const ALL = MAKING.length + DELIVERING.length;

/** The steps of a window, as far as they are; the client has those from the release on. */
export function windowSteps(view: WindowView, side: Side): WindowStep[] {
  const behind = behindOf(view);
  const steps = [...MAKING, ...DELIVERING].map((step, index) => ({ step, index }));
  const isOpen = view.shown.file !== undefined || canGoOn(view);
  const shown =
    side === 'client' ? RECEIVING.map((step, index) => ({ step, index: MAKING.length + index })) : steps;
  return shown.map(({ step, index }) => ({
    ...step,
    status: index < behind ? 'done' : index === behind && isOpen ? 'now' : 'later',
    ...(index === ALL - 1 && view.shown.state === 'difference' && { warning: 'Verschil' }),
  }));
}

function behindOf(view: WindowView): number {
  const { shown, waiting } = view;
  if (shown.state === 'received') return ALL;
  const isDelivered = shown.state === 'difference' || shown.acts.some(({ act }) => act === 'deliver');
  if (isDelivered) return ALL - 1;
  if (shown.file) return MAKING.length;
  if (shown.preparation && !isStale(view)) return MAKING.length - 1;
  return isToMake(view) && (waiting?.figures.whole.count ?? 0) > 0 ? 1 : 0;
}

/** Reading in goes on while the window runs; its file waits for the end of it, and for the windows before it. */
function canGoOn(view: WindowView): boolean {
  const { shown, next, today } = view;
  return isToMake(view) || (next?.window.number === shown.window.number && today >= shown.window.from);
}
