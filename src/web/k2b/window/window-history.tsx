import type { JSX } from 'preact';
import { FILE_ACT_NAMES } from '../../../../templates/wording/cemetery';
import type { FileAct } from '../../../cemetery';
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
                ...{ at: preparation.preparedAt, role: preparation.preparedRole, who: doers.prepared },
                what: `${FILE_ACT_NAMES.prepare}: ${wordSum({ count: preparation.count, sum: preparation.total })}`,
              },
            ]
          : []),
        ...(file
          ? [
              {
                ...{ at: file.releasedAt, role: file.releasedRole, who: doers.released },
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

function wordAct({ act, count, total, place }: FileAct): string {
  if (act === 'deliver' && place === undefined) return FILE_ACT_NAMES.fetch;
  const name = place === undefined ? FILE_ACT_NAMES[act] : `${FILE_ACT_NAMES[act]}: ${place}`;
  return count === undefined || total === undefined
    ? name
    : `${name}: ${wordSum({ count, sum: total })} gelezen`;
}
