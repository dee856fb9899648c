import type { JSX } from 'preact';
import { formatDate } from '../../kernel/text';
import { decide } from '../../people';
import type { KnownPerson } from '../../people/domain';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PartsOfSetUp } from '../layout/parts-of-set-up';
import { Alert } from '../parts/alert';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { NumberCell, RowHeading, Table, type Column } from '../parts/table';
import { RolesSection, type OwnRoles } from './roles-section';

const COLUMNS: readonly Column[] = [
  { heading: 'Wie' },
  { heading: 'Kenmerk' },
  { heading: 'Bekend sinds' },
  { heading: 'Laatst gezien' },
  { heading: 'Open sessies', isNumber: true },
];

interface PeoplePageProps {
  readonly frame: Frame;
  readonly people: readonly KnownPerson[];
  readonly roles: OwnRoles | undefined;
  readonly done: string | undefined;
}

/** Who of one's own municipality comes here, and where their roles come from. */
export function PeoplePage({ frame, people, roles, done }: PeoplePageProps): JSX.Element {
  return (
    <Page frame={frame} title="Inrichting">
      <PageTitle>Inrichting</PageTitle>
      <Lead>De mensen van jouw gemeente en hun rollen. Slotsom kent functies en nummers, geen namen.</Lead>
      {done && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <Section id="mensen" title="Mensen">
        {people.length === 0 ? (
          <Paragraph>Er heeft zich nog niemand van jouw gemeente aangemeld.</Paragraph>
        ) : (
          <Table caption="Mensen met hun kenmerk" isCaptionHidden columns={COLUMNS}>
            {people.map((person) => (
              <PersonRow key={person.id} frame={frame} person={person} />
            ))}
          </Table>
        )}
      </Section>
      {decide(frame.person, 'agreement.read').allowed && (
        <Section id="overeenkomst" title="Overeenkomst">
          <Paragraph>
            <Link href={hrefIn(frame, '/beheer/overeenkomst')}>
              Bekijk waarmee de overeenkomst is ingericht
            </Link>
            : beleidskeuzen, percentages, belastingen, besluitregels en de P&C-kalender.
          </Paragraph>
          <PartsOfSetUp frame={frame} />
        </Section>
      )}
      <RolesSection roles={roles} />
      <Section id="bevoegdheden" title="Bevoegdheden">
        <Paragraph>
          Wat een rol mag, ligt vast en is voor iedere gemeente hetzelfde.{' '}
          <Link href={hrefIn(frame, '/beheer/bevoegdheden')}>Bekijk wie wat mag, met het artikel</Link>
        </Paragraph>
      </Section>
    </Page>
  );
}

function PersonRow({ frame, person }: { frame: Frame; person: KnownPerson }): JSX.Element {
  const { id, displayName, link, sessions } = person;
  return (
    <tr>
      <RowHeading>
        <Link href={hrefIn(frame, `/beheer/mensen/${encodeURIComponent(id)}`)}>{displayName}</Link>
      </RowHeading>
      <td class="nowrap">{id}</td>
      <td class="nowrap">{link ? formatDate(link.knownSince) : '–'}</td>
      <td class="nowrap">{link ? formatDate(link.lastSeenOn) : '–'}</td>
      <NumberCell>{sessions}</NumberCell>
    </tr>
  );
}
