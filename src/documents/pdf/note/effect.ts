import { NOTE_SECTIONS } from '../../../../templates/documents/advice-note';
import { capitalised, formatAmount, formatLongDate, formatMonth } from '../../../kernel/text';
import { versionOnPaper, type NotePaper } from '../../note-paper';
import { fill, noteEffectRows } from '../../wording';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import type { Column } from '../table';
import { drawSection } from '../year-end/section';

const { effect: WORDING } = NOTE_SECTIONS;

/** What the decision does and how that was computed: frozen when it was put to the client, until then as it is. */
export function drawEffect(flow: Flow, parent: StructureElement, paper: NotePaper): void {
  const { offer } = versionOnPaper(paper);
  const { present } = paper;
  const effect = (offer ?? present)?.effect;
  if (!effect) return;
  const lead = offer || !present ? WORDING.lead : fill(WORDING.present, { day: formatLongDate(present.day) });
  const within =
    !offer && present?.fitsWithin ? ` ${fill(WORDING.within, { article: present.article })}` : '';
  const month = effect.limitReachedIn;
  const limit = month === undefined ? '' : ` ${fill(WORDING.limit, { month: formatMonth(month) })}`;
  const rows = noteEffectRows(effect).map(({ label, how, amount, isTotal }) => ({
    kind: isTotal ? ('total' as const) : ('line' as const),
    cells: [label, capitalised(how), formatAmount(amount)],
  }));
  drawSection(
    flow,
    parent,
    { heading: WORDING.heading, lead: lead + limit + within },
    { columns: COLUMNS, rows },
  );
}

const COLUMNS: readonly Column[] = [
  { heading: WORDING.what, align: 'left', width: 190, isName: true },
  { heading: WORDING.how, align: 'left' },
  { heading: WORDING.amount, align: 'right', width: 76 },
];
