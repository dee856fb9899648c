import type { JSX } from 'preact';
import { STAFF } from '../../../../templates/documents/cemetery';
import { FILE_ACT_NAMES } from '../../../../templates/wording/cemetery';
import type { FileAct } from '../../../cemetery';
import { fill } from '../../../kernel/text';
import { Happenings } from '../../parts/happenings';
import { wordSum } from './figures-tables';
import type { WindowView } from './window-view';

/** What both sides did with the file of a window; the client sees it from the release on. */
export function WindowHistory({ view }: { view: Pick<WindowView, 'shown' | 'doers'> }): JSX.Element | null {
  const { shown, doers } = view;
  const { preparation, file, acts } = shown;
  if (!preparation && !file) return null;
  return (
    <Happenings
      happened={[
        ...(preparation
          ? [
              {
                ...{ at: preparation.preparedAt, role: preparation.preparedRole },
                who: withNumber(doers.prepared, file?.staff?.prepared),
                what: `${FILE_ACT_NAMES.prepare}: ${wordSum({ count: preparation.count, sum: preparation.total })}`,
              },
            ]
          : []),
        ...(file
          ? [
              {
                ...{ at: file.releasedAt, role: file.releasedRole },
                who: withNumber(doers.released, file.staff?.released),
                what: `${FILE_ACT_NAMES.release} als ${file.fileNumber}`,
              },
            ]
          : []),
        ...acts.map((done) => ({
          ...{ at: done.doneAt, role: done.role, who: doers.acts.get(done.number), text: done.text },
          what: wordAct(done),
        })),
      ]}
    />
  );
}

/** Who of the own side it was, with the number by which the papers call them. */
function withNumber(name: string | undefined, staff: number | undefined): string | undefined {
  return name === undefined || staff === undefined
    ? name
    : fill(STAFF, { role: name, number: staff.toString() });
}

function wordAct({ act, count, total, place }: FileAct): string {
  if (act === 'deliver' && place === undefined) return FILE_ACT_NAMES.fetch;
  const name = place === undefined ? FILE_ACT_NAMES[act] : `${FILE_ACT_NAMES[act]}: ${place}`;
  return count === undefined || total === undefined
    ? name
    : `${name}: ${wordSum({ count, sum: total })} gelezen`;
}
