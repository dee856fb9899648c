import type { JSX } from 'preact';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { decide } from '../../people';
import { DAYS_AWAY, removableFrom, type KnownPerson } from '../../people/domain';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { Disclosure } from '../parts/disclosure';
import { PageTitle, Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';

interface PersonPageProps {
  readonly frame: Frame;
  readonly person: KnownPerson;
  readonly today: LocalDate;
  readonly done?: string | undefined;
  readonly refusal?: Message;
}

/** Someone of one's own municipality, and what its administrator can do about them. */
export function PersonPage({ frame, person, today, done, refusal }: PersonPageProps): JSX.Element {
  const { id, displayName, sessions, link } = person;
  const manages = decide(frame.person, 'people.manage').allowed;
  return (
    <Page frame={frame} title={displayName}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Inrichting', path: '/beheer' }]} />
      <PageTitle>{displayName}</PageTitle>
      {done && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={refusal} />
      <Definitions
        items={[
          { term: 'Kenmerk', value: id },
          { term: 'Bekend sinds', value: link ? formatLongDate(link.knownSince) : 'geen koppeling' },
          { term: 'Laatst gezien', value: link ? formatLongDate(link.lastSeenOn) : 'geen koppeling' },
          { term: 'Open sessies', value: sessions.toString() },
        ]}
      />
      {manages && (
        <>
          <SignOut frame={frame} person={person} />
          <Unlink frame={frame} person={person} today={today} />
        </>
      )}
      {decide(frame.person, 'access.read').allowed && (
        <Section id="geschiedenis" title="Geschiedenis">
          <Paragraph>
            <Link href={hrefIn(frame, '/historie', { soort: 'toegang' })}>
              Aanmelden, inzien en weigeringen van jouw gemeente
            </Link>
          </Paragraph>
        </Section>
      )}
    </Page>
  );
}

function SignOut({ frame, person: { id, sessions } }: { frame: Frame; person: KnownPerson }): JSX.Element {
  return (
    <Section id="afmelden" title="Afmelden">
      {sessions === 0 ? (
        <Paragraph>Er zijn geen open sessies.</Paragraph>
      ) : (
        <>
          <Paragraph>
            Dit beëindigt alle sessies meteen. Wie zich bij de gemeente nog mag aanmelden, kan daarna opnieuw
            binnenkomen; trek daarvoor eerst daar de rol in.
          </Paragraph>
          <PostForm frame={frame} path={`/beheer/mensen/${encodeURIComponent(id)}/afmeldingen`}>
            <SubmitButton kind="secondary">Alle sessies beëindigen</SubmitButton>
          </PostForm>
        </>
      )}
    </Section>
  );
}

interface UnlinkProps {
  readonly frame: Frame;
  readonly person: KnownPerson;
  readonly today: LocalDate;
}

const COMES_BACK =
  'Wie daarna terugkomt, krijgt een nieuw nummer en telt als iemand anders (DVO artikel 3.3).';

/** Only offered when it can be done, at a second look; otherwise it says from when. */
function Unlink({ frame, person: { id, link }, today }: UnlinkProps): JSX.Element | null {
  if (link === undefined) return null;
  const from = removableFrom(link);
  return (
    <Section id="ontkoppelen" title="Koppeling verwijderen">
      <Paragraph>
        Slotsom bewaart bij {id} het kenmerk van het account bij de gemeente, om iemand te herkennen. Zonder
        die koppeling is niet meer na te gaan wie {id} was. Wat onder dat kenmerk is gedaan, blijft staan.
      </Paragraph>
      {today < from ? (
        <Paragraph>
          Dit kan vanaf {formatLongDate(from)}: {DAYS_AWAY} dagen nadat iemand het laatst in Slotsom was.{' '}
          {COMES_BACK}
        </Paragraph>
      ) : (
        <Disclosure summary={`De koppeling van ${id} verwijderen`}>
          <Paragraph>Dit kan niet ongedaan worden gemaakt. {COMES_BACK}</Paragraph>
          <PostForm frame={frame} path={`/beheer/mensen/${encodeURIComponent(id)}/ontkoppelingen`}>
            <SubmitButton kind="secondary">Koppeling verwijderen</SubmitButton>
          </PostForm>
        </Disclosure>
      )}
    </Section>
  );
}
