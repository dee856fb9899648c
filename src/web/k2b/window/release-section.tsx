import type { JSX } from 'preact';
import type { Preparation } from '../../../cemetery';
import { formatEuro, formatLongDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { decide } from '../../../people';
import { dutchDateOf, dutchTimeOf } from '../../../platform/clock';
import { nameOfRole } from '../../../platform/wording';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Definitions } from '../../parts/definitions';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { wordRefusal } from '../../wording/word-refusal';
import { euroOf, FiguresTables } from './figures-tables';
import { isStale, type WindowView } from './window-view';

interface ReleaseSectionProps {
  readonly frame: Frame;
  readonly view: WindowView;
}

/** The file as it was prepared, and for a colleague the button that releases it (DVO 3.3). */
export function ReleaseSection({ frame, view }: ReleaseSectionProps): JSX.Element | null {
  const { preparation, file } = view.shown;
  if (file || !preparation || isStale(view)) return null;
  return (
    <Section id="voorbereiding" title="Voorbereid bestand">
      <FiguresTables figures={preparation.figures} />
      <Definitions
        items={[
          {
            term: 'Voorbereid',
            value: `door ${nameOfRole(preparation.preparedRole)} op ${formatLongDate(dutchDateOf(preparation.preparedAt) as LocalDate)} om ${dutchTimeOf(preparation.preparedAt)}`,
          },
          { term: 'Vingerafdruk', value: <code class="fingerprint">{preparation.fingerprint}</code> },
        ]}
      />
      <div class="decision">
        <Release frame={frame} view={view} preparation={preparation} />
      </div>
    </Section>
  );
}

function Release(props: ReleaseSectionProps & { preparation: Preparation }): JSX.Element {
  const { frame, view, preparation } = props;
  if (!decide(frame.person, 'cemetery.release').allowed)
    return <Paragraph>Het bestand wacht op vrijgave door een collega.</Paragraph>;
  const obstacle = obstacleFor(props);
  if (obstacle !== undefined)
    return (
      <Alert kind="info">
        <Paragraph>{wordRefusal({ code: obstacle }).text}</Paragraph>
      </Alert>
    );
  const { count, total, fingerprint } = preparation;
  return (
    <PostForm frame={frame} path={`/k2b/${view.shown.window.number.toString()}/vrijgaven`}>
      <input type="hidden" name="vingerafdruk" value={fingerprint} />
      <Paragraph>
        Je geeft een bestand vrij van <strong>{count === 1 ? '1 item' : `${count.toString()} items`}</strong>,
        samen <strong>{formatEuro(euroOf(total))}</strong>. Daarna verandert er niets meer aan en kan de
        opdrachtgever het ophalen.
      </Paragraph>
      <SubmitButton>Bestand vrijgeven</SubmitButton>
    </PostForm>
  );
}

/** Why someone who may release does not release this one. */
function obstacleFor({
  frame,
  view,
  preparation,
}: ReleaseSectionProps & { preparation: Preparation }): string | undefined {
  if (preparation.preparedBy === frame.person.id) return 'released-by-preparer';
  return view.waiting?.readers.has(frame.person.id) ? 'released-by-reader' : undefined;
}
