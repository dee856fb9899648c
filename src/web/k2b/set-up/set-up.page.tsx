import type { JSX } from 'preact';
import type { KnownProfile, SeriesVersion } from '../../../cemetery';
import { formatDate, formatLongDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { decide } from '../../../people';
import { dutchDateOf } from '../../../platform/clock';
import { nameOfRole } from '../../../platform/wording';
import { DUE_SHIFT_NAMES } from '../../../../templates/wording/cemetery';
import { hrefIn, type Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { ActionLink, Actions } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Badge } from '../../parts/badge';
import { Definitions } from '../../parts/definitions';
import { PageTitle, Section } from '../../parts/heading';
import { Lead, Link, Paragraph } from '../../parts/paragraph';
import { NumberCell, RowHeading, Table } from '../../parts/table';
import { ChannelSection } from './channel-section';
import { valuesOf } from './series-form';
import type { K2bSetUpView } from './set-up-view';

interface K2bSetUpPageProps {
  readonly frame: Frame;
  readonly view: K2bSetUpView;
  readonly done: string | undefined;
}

/** What the six-weekly billing files were set up with: the series and its versions, the profiles, the tariffs. */
export function K2bSetUpPage({ frame, view, done }: K2bSetUpPageProps): JSX.Element {
  const [newest] = view.versions;
  const title = 'K2B-reeks en tarieven';
  return (
    <Page frame={frame} title={title}>
      <PageTitle>{title}</PageTitle>
      <Lead>
        Wanneer er een bestand moet zijn, hoe het eruitziet en wat de verordening vraagt. De vensters zelf
        staan bij <Link href={hrefIn(frame, '/k2b')}>K2B-aanlevering</Link>.
      </Lead>
      {done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <SeriesSection frame={frame} newest={newest} versions={view.versions} />
      <ChannelSection frame={frame} newest={view.channel} />
      <Section id="tarieven" title="Tarieven">
        <Paragraph>
          <Link href={hrefIn(frame, '/beheer/k2b/tarieven')}>Tarieven van de verordening</Link>
        </Paragraph>
      </Section>
      <ProfilesSection frame={frame} profiles={view.profiles} />
    </Page>
  );
}

function SeriesSection(props: {
  frame: Frame;
  newest: SeriesVersion | undefined;
  versions: readonly SeriesVersion[];
}): JSX.Element {
  const { frame, newest, versions } = props;
  const maySetUp = decide(frame.person, 'cemetery.set-up').allowed;
  return (
    <Section id="reeks" title="Reeks">
      {newest ? (
        <Terms newest={newest} />
      ) : (
        <Paragraph>Er is nog geen reeks ingesteld. Begin met de eerste dag van het eerste venster.</Paragraph>
      )}
      {maySetUp && (
        <Actions>
          <ActionLink kind={newest ? 'secondary' : 'primary'} href={hrefIn(frame, '/beheer/k2b/reeks')}>
            {newest ? 'Reeks wijzigen' : 'Reeks instellen'}
          </ActionLink>
        </Actions>
      )}
      {versions.length > 0 && <Versions versions={versions} />}
    </Section>
  );
}

function Terms({ newest }: { newest: SeriesVersion }): JSX.Element {
  const { series, outputProfile } = newest;
  const shift = valuesOf(newest).verschuiving as keyof typeof DUE_SHIFT_NAMES;
  return (
    <Definitions
      items={[
        { term: 'Eerste dag', value: formatLongDate(series.anchor) },
        { term: 'Lengte', value: `${series.days.toString()} dagen` },
        { term: 'Uiterste dag op een vrije dag', value: DUE_SHIFT_NAMES[shift] },
        { term: 'Eigen sluitingsdagen', value: series.closingDays.map(formatDate).join(', ') || 'geen' },
        { term: 'Begraafplaatsen', value: series.cemeteries.join(', ') },
        { term: 'Profiel van het bestand', value: outputProfile },
        { term: 'Debiteuren bewaard', value: `${series.keepDebtorsMonths.toString()} maanden na ontvangst` },
        { term: 'Burgerservicenummer', value: series.citizenNumbersBy ?? 'geen wet genoemd: geweigerd' },
      ]}
    />
  );
}

function Versions({ versions }: { versions: readonly SeriesVersion[] }): JSX.Element {
  return (
    <Table
      caption="Versies van de reeks, nieuwste eerst"
      columns={[
        { heading: 'Versie' },
        { heading: 'Eerste dag' },
        { heading: 'Dagen', isNumber: true },
        { heading: 'Sluitingsdagen', isNumber: true },
        { heading: 'Profiel' },
        { heading: 'Stand' },
        { heading: 'Vastgelegd' },
      ]}
    >
      {versions.map(({ version, series, outputProfile, recordedRole, recordedAt }, index) => (
        <tr key={version}>
          <RowHeading>{version}</RowHeading>
          <td class="nowrap">{formatDate(series.anchor)}</td>
          <NumberCell>{series.days}</NumberCell>
          <NumberCell>{series.closingDays.length}</NumberCell>
          <td>{outputProfile}</td>
          <td>{index === 0 ? <Badge tone="safe">Geldt</Badge> : <Badge tone="quiet">Gold eerder</Badge>}</td>
          <td>
            {formatDate(dutchDateOf(recordedAt) as LocalDate)}, {nameOfRole(recordedRole)}
          </td>
        </tr>
      ))}
    </Table>
  );
}

const KINDS = { export: 'Export van K2B', aanlevering: 'Bestand voor de boekhouding' } as const;

function ProfilesSection(props: { frame: Frame; profiles: readonly KnownProfile[] }): JSX.Element {
  const { frame, profiles } = props;
  const maySetUp = decide(frame.person, 'cemetery.set-up').allowed;
  return (
    <Section id="profielen" title="Profielen">
      <Table
        caption="Profielen van exporten en bestanden"
        isCaptionHidden
        columns={[
          { heading: 'Profiel' },
          { heading: 'Waarvoor' },
          { heading: 'Herkomst' },
          ...(maySetUp ? [{ heading: 'Aanpassen' }] : []),
        ]}
      >
        {profiles.map(({ name, kind, recorded }) => (
          <tr key={name}>
            <RowHeading>{name}</RowHeading>
            <td>{KINDS[kind]}</td>
            <td>
              {recorded
                ? `vastgelegd op ${formatDate(dutchDateOf(recorded.recordedAt) as LocalDate)}, ${nameOfRole(recorded.recordedRole)}`
                : 'hoort bij de dienst'}
            </td>
            {maySetUp && (
              <td>
                {kind === 'aanlevering' && (
                  <Link href={hrefIn(frame, '/beheer/k2b/profiel', { van: name })}>
                    {recorded ? `Nieuwe versie van ${name}` : `Eigen profiel op basis van ${name}`}
                  </Link>
                )}
              </td>
            )}
          </tr>
        ))}
      </Table>
    </Section>
  );
}
