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
import { BesideList } from './beside-list';
import { ItemsLink } from '../items/items-link';
import { euroOf, FiguresTables } from './figures-tables';
import { freesPreparer, givesUpRelease, releaseObstacle } from './who-releases';
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
      {view.waiting && <BesideList frame={frame} beside={view.waiting.beside} />}
      <ItemsLink frame={frame} windowNumber={view.shown.window.number} />
      <Definitions
        items={[
          {
            term: 'Voorbereid',
            value: `door ${view.doers.prepared ?? nameOfRole(preparation.preparedRole)} op ${formatLongDate(dutchDateOf(preparation.preparedAt) as LocalDate)} om ${dutchTimeOf(preparation.preparedAt)}`,
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
  if (view.off.length > 0) return <Paragraph>Vrijgeven kan weer als de facturering aan staat.</Paragraph>;
  const prepared = { preparation, readers: view.waiting?.readers ?? new Set<string>() };
  const obstacle = releaseObstacle(prepared, frame.person);
  if (obstacle !== undefined)
    return (
      <>
        <Alert kind="info">
          <Paragraph>{wordRefusal({ code: obstacle }).text}</Paragraph>
          {obstacle === 'released-by-preparer' && givesUpRelease(prepared.readers, frame.person) && (
            <Paragraph>
              Wie een export inlas, kan dat niet. Is er verder niemand? Laat die collega dan het bestand zelf
              voorbereiden; daarna kun jij het vrijgeven.
            </Paragraph>
          )}
        </Alert>
        {freesPreparer(prepared, frame.person) && <PrepareInstead {...props} />}
      </>
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

/** In a team of two the one who read in prepares, so that the other can release. */
function PrepareInstead({ frame, view }: ReleaseSectionProps): JSX.Element | null {
  if (!decide(frame.person, 'cemetery.prepare').allowed) return null;
  return (
    <PostForm frame={frame} path={`/k2b/${view.shown.window.number.toString()}/voorbereidingen`}>
      <Paragraph>
        Is er verder niemand die het kan vrijgeven? Bereid het bestand dan zelf voor. Wie het nu voorbereidde,
        kan het daarna vrijgeven.
      </Paragraph>
      <SubmitButton kind="secondary">Bestand zelf voorbereiden</SubmitButton>
    </PostForm>
  );
}
