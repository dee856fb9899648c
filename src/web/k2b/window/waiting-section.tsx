import type { JSX } from 'preact';
import { formatLongDate } from '../../../kernel/text';
import { decide } from '../../../people';
import { hrefIn, type Frame } from '../../layout/frame';
import { ActionLink, Actions, PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Section } from '../../parts/heading';
import { Link, Paragraph } from '../../parts/paragraph';
import { ItemsLink } from '../items/items-link';
import { FiguresTables } from './figures-tables';
import { givesUpRelease } from './who-releases';
import { isStale, isToMake, type WindowView } from './window-view';

interface WaitingSectionProps {
  readonly frame: Frame;
  readonly view: WindowView;
}

/** What would go into the file now, and the button that prepares it; for the contractor, until there is a file. */
export function WaitingSection({ frame, view }: WaitingSectionProps): JSX.Element | null {
  const { shown, next, waiting } = view;
  if (shown.file || frame.person.side === 'client') return null;
  if (shown.preparation && !isStale(view)) return null;
  return (
    <Section id="wacht" title="Wat klaarstaat voor dit bestand">
      {next && next.window.number !== shown.window.number && <FirstAnother frame={frame} view={view} />}
      {waiting && <Waiting frame={frame} view={view} figures={waiting.figures} />}
    </Section>
  );
}

/** Files follow each other without a gap, so a window that was missed is made up for first. */
function FirstAnother({ frame, view: { shown, next } }: WaitingSectionProps): JSX.Element {
  const first = next?.window.number ?? 1;
  const isMissed = first < shown.window.number;
  return (
    <Alert kind="info">
      <Paragraph>
        De bestanden gaan op volgorde: het eerste venster zonder bestand gaat voor.{' '}
        {isMissed && (
          <>
            Dat is nu <Link href={hrefIn(frame, `/k2b/${first.toString()}`)}>venster {first}</Link>. Is dat
            bestand vrijgegeven, dan is dit venster aan de beurt. Een item komt maar in één bestand: wat nu
            klaarstaat voor venster {first}, komt hier niet nog een keer in.
          </>
        )}
      </Paragraph>
    </Alert>
  );
}

function Waiting(
  props: WaitingSectionProps & { figures: NonNullable<WindowView['waiting']>['figures'] },
): JSX.Element {
  const { frame, view, figures } = props;
  const { window } = view.shown;
  const isEmpty = figures.whole.count === 0;
  const mayRecord = decide(frame.person, 'cemetery.record').allowed;
  return (
    <>
      {isEmpty ? (
        <Paragraph>Er staat nog niets klaar. Lees de export van K2B in.</Paragraph>
      ) : (
        <>
          <FiguresTables figures={figures} />
          <ItemsLink frame={frame} windowNumber={window.number} />
        </>
      )}
      {!isToMake(view) && (
        <Paragraph>
          Dit venster loopt tot {formatLongDate(window.until)}. Op of na die dag maak je het bestand; tot dan
          kun je exporten blijven inlezen.
        </Paragraph>
      )}
      {isStale(view) && (
        <Alert kind="warning" title="De voorbereiding is verouderd">
          <Paragraph>
            Sinds het bestand is voorbereid, is er iets ingelezen. Bereid het opnieuw voor; een collega geeft
            dan het nieuwe bestand vrij.
          </Paragraph>
        </Alert>
      )}
      <div class="decision">
        {isToMake(view) && !isEmpty && <Prepare frame={frame} view={view} />}
        {mayRecord && (
          <Actions>
            <ActionLink
              kind={isEmpty && isToMake(view) ? 'primary' : 'secondary'}
              href={hrefIn(frame, '/k2b/inlezen')}
            >
              Export inlezen
            </ActionLink>
          </Actions>
        )}
        {isToMake(view) && isEmpty && <Prepare frame={frame} view={view} />}
      </div>
    </>
  );
}

function Prepare({ frame, view: { shown, waiting } }: WaitingSectionProps): JSX.Element {
  if (!decide(frame.person, 'cemetery.prepare').allowed)
    return <Paragraph>De begraafplaatsadministratie bereidt het bestand voor.</Paragraph>;
  const isEmpty = waiting?.figures.whole.count === 0;
  return (
    <PostForm frame={frame} path={`/k2b/${shown.window.number.toString()}/voorbereidingen`}>
      {waiting && givesUpRelease(waiting.readers, frame.person) && (
        <Alert kind="info">
          <Paragraph>
            Wie de export inlas, kan dit bestand niet vrijgeven, en wie het voorbereidt ook niet. Is er geen
            derde collega? Laat dan die collega voorbereiden; jij kunt het daarna vrijgeven.
          </Paragraph>
        </Alert>
      )}
      {isEmpty && (
        <Paragraph>
          Was er in dit venster niets? Dan bereid je een bestand zonder regels voor: 0 items, samen € 0,00.
          Dat lever je af als elk ander.
        </Paragraph>
      )}
      <SubmitButton kind={isEmpty ? 'secondary' : 'primary'}>{wordPrepare(isEmpty, shown)}</SubmitButton>
    </PostForm>
  );
}

function wordPrepare(isEmpty: boolean, { preparation }: WindowView['shown']): string {
  if (isEmpty) return 'Bestand zonder regels voorbereiden';
  return preparation ? 'Bestand opnieuw voorbereiden' : 'Bestand voorbereiden';
}
