import type { JSX } from 'preact';
import type { WindowsSoFar } from '../../../cemetery';
import { formatLongDate } from '../../../kernel/text';
import { hrefIn, type Frame } from '../../layout/frame';
import { Alert } from '../../parts/alert';
import { Link, Paragraph } from '../../parts/paragraph';
import { wordLate } from './window-stand';
import { listed } from './windows-view';

/** The alarm of windows that were not delivered on their due date (SLA 1.9). */
export function LateAlert({ frame, soFar }: { frame: Frame; soFar: WindowsSoFar }): JSX.Element | null {
  const late = listed(soFar.windows, soFar).filter(({ state }) => state === 'late');
  if (late.length === 0) return null;
  const withoutFile = late.filter(({ file }) => file === undefined);
  return (
    <Alert
      kind="error"
      title={late.length === 1 ? 'Eén venster is te laat' : `${late.length} vensters zijn te laat`}
    >
      <ul class="utrecht-unordered-list">
        {late.map((one) => (
          <li class="utrecht-unordered-list__item" key={one.window.number}>
            <Link href={hrefIn(frame, `/k2b/${one.window.number.toString()}`)}>
              Venster {one.window.number}
            </Link>
            {`, uiterlijk ${formatLongDate(one.window.dueOn)}. ${wordLate(one)}`}
          </li>
        ))}
      </ul>
      {withoutFile.length > 1 && (
        <Paragraph>
          De bestanden gaan op volgorde. Maak eerst dat van venster {withoutFile[0]?.window.number}: het neemt
          alles mee wat tot het einde van dat venster is vastgelegd.
        </Paragraph>
      )}
    </Alert>
  );
}
