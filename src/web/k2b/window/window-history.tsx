import type { JSX } from 'preact';
import { FILE_ACT_NAMES } from '../../../../templates/wording/cemetery';
import type { FileAct, WindowInFull } from '../../../cemetery';
import { Happenings } from '../../parts/happenings';
import { wordSum } from './figures-tables';

/** What both sides did with the file of a window; the client sees it from the release on. */
export function WindowHistory({ shown }: { shown: WindowInFull }): JSX.Element | null {
  const { preparation, file, acts } = shown;
  if (!preparation && !file) return null;
  return (
    <Happenings
      happened={[
        ...(preparation
          ? [
              {
                ...{ at: preparation.preparedAt, role: preparation.preparedRole },
                what: `${FILE_ACT_NAMES.prepare}: ${wordSum({ count: preparation.count, sum: preparation.total })}`,
              },
            ]
          : []),
        ...(file
          ? [
              {
                ...{ at: file.releasedAt, role: file.releasedRole },
                what: `${FILE_ACT_NAMES.release} als ${file.fileNumber}`,
              },
            ]
          : []),
        ...acts.map((done) => ({
          ...{ at: done.doneAt, role: done.role, text: done.text },
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
