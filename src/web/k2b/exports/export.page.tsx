import type { JSX } from 'preact';
import type { ExportInFull } from '../../../cemetery';
import { formatEuro } from '../../../kernel/text';
import { hrefIn, type Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Definitions } from '../../parts/definitions';
import { PageTitle, Section } from '../../parts/heading';
import { Link, Paragraph } from '../../parts/paragraph';
import { nameOfProfile } from '../../wording/name-profile';
import { euroOf } from '../window/figures-tables';
import { wordMoment } from './choose-export.page';
import { DeviatingSection } from './deviating-section';
import { KeptLeftOutTable } from './left-out-tables';
import { MendedTable } from './mended-table';

interface ExportPageProps {
  readonly frame: Frame;
  readonly found: ExportInFull;
  readonly names: ReadonlyMap<string, string>;
}

/** A recorded export with what was mended beside its rows, by whom and why (SLA 1.9; DVO 3.3). */
export function ExportPage({ frame, found, names }: ExportPageProps): JSX.Element {
  const { accepted, mended, leftOut, deviating } = found;
  const title = `Export ${accepted.number.toString()}`;
  const by = [...new Set(mended.map(({ mendedBy }) => names.get(mendedBy) ?? 'onbekend'))].join(', ');
  const leftOutBy = [
    ...new Set(leftOut.flatMap(({ why }) => (why ? [names.get(why.by) ?? 'onbekend'] : []))),
  ].join(', ');
  return (
    <Page frame={frame} title={title}>
      <Breadcrumbs
        frame={frame}
        crumbs={[
          { label: 'K2B-aanlevering', path: '/k2b' },
          { label: 'Vastgelegde exporten', path: '/k2b/exporten' },
        ]}
      />
      <PageTitle>{title}</PageTitle>
      <Definitions
        items={[
          { term: 'Bestand', value: accepted.fileName },
          { term: 'Profiel', value: nameOfProfile(accepted.profile) },
          { term: 'Aantal items', value: accepted.count.toString() },
          { term: 'Som', value: formatEuro(euroOf(accepted.total)) },
          {
            term: 'Vastgelegd',
            value: `${wordMoment(accepted.acceptedAt)}, door ${names.get(accepted.acceptedBy) ?? 'onbekend'}`,
          },
          { term: 'Vingerafdruk', value: <code class="digest">{accepted.digest}</code> },
        ]}
      />
      <Paragraph>
        <Link href={hrefIn(frame, `/k2b/exporten/${accepted.number.toString()}/items`)}>
          Alle items bekijken
        </Link>
      </Paragraph>
      {leftOut.length > 0 && (
        <Section id="weggelaten" title="Wat is weggelaten">
          <Paragraph>
            {`${leftOut.length === 1 ? '1 rij is' : `${leftOut.length.toString()} rijen zijn`} niet ingelezen, samen ${formatEuro(euroOf(accepted.leftOut.total))}.`}
            {leftOutBy !== '' && ` Weggelaten door ${leftOutBy}.`}
          </Paragraph>
          <KeptLeftOutTable leftOut={leftOut} />
        </Section>
      )}
      <DeviatingSection deviating={deviating} />
      <Section id="hersteld" title="Wat is hersteld">
        {accepted.mendedCount === 0 && <Paragraph>Aan deze export is niets hersteld.</Paragraph>}
        {accepted.mendedCount > 0 && mended.length === 0 && (
          <Paragraph>
            Er zijn {accepted.mendedCount} cellen hersteld. Wat er stond, is na de bewaartermijn verwijderd.
          </Paragraph>
        )}
        {mended.length > 0 && (
          <>
            <Paragraph>Hersteld door {by}. Het bestand zelf bleef zoals het kwam.</Paragraph>
            <MendedTable mended={mended} />
          </>
        )}
      </Section>
    </Page>
  );
}
