import type { JSX } from 'preact';
import { nameReportPart } from '../../documents';
import { euroOf } from '../../documents/domain';
import { enumerate, formatEuro, formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { notClarified, verdictOn } from '../../reporting/domain';
import { hrefIn } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Disclosure } from '../parts/disclosure';
import { Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { firstDayAfter, pathOf, versionPathOf } from './half-in';
import type { ShownOverviewProps } from './overview-page-props';
import { rightsOf } from './overview-permissions';

/** Fixing what is seen, for whoever may and when it makes sense; for others who does so, and when (DVO 4.5, 6). */
export function FixSection(props: ShownOverviewProps): JSX.Element | null {
  if (props.knownOn.day !== undefined) return null;
  return (
    <Section id="vaststellen" title="Vaststellen">
      <Fix {...props} />
    </Section>
  );
}

function Fix(props: ShownOverviewProps): JSX.Element {
  const { frame, shown, standing } = props;
  const { mayFix, fixers } = rightsOf(frame.person);
  const same = shown.versions.find(
    ({ fixed, side }) => side === frame.person.side && fixed.bodyHash === shown.fingerprint,
  );
  if (same) {
    const { version, fixedAt } = same.fixed;
    return (
      <Paragraph>
        Deze stand heeft jouw partij vastgesteld op {formatLongDate(dutchDateOf(fixedAt) as LocalDate)}, als{' '}
        <Link href={hrefIn(frame, versionPathOf(props.period, version))}>versie {version}</Link>. Een nieuwe
        versie kan zodra er iets is veranderd.
      </Paragraph>
    );
  }
  if (shown.figures.standing === 'no-agreement')
    return <Paragraph>De overeenkomst geldt niet in dit halfjaar: er is niets vast te stellen.</Paragraph>;
  if (standing === 'to-come') return <Paragraph>Vaststellen kan zodra het halfjaar is begonnen.</Paragraph>;
  if (!mayFix) return <Paragraph>{fixers}</Paragraph>;
  if (standing === 'running') return <FixEarly {...props} />;
  return <FixWhenClarified {...props} kind="primary" />;
}

/** A half-year that runs can be fixed, say for a council that asks early; the page does not lead to it. */
function FixEarly(props: ShownOverviewProps): JSX.Element {
  const day = formatLongDate(firstDayAfter(props.period));
  return (
    <>
      <Paragraph>
        Het halfjaar loopt nog. Stel het overzicht liever vast vanaf {day}, als alle maanden voorbij zijn.
      </Paragraph>
      <Disclosure summary="Toch nu al vaststellen">
        <FixWhenClarified {...props} kind="secondary" />
      </Disclosure>
    </>
  );
}

function FixWhenClarified({
  frame,
  period,
  shown,
  kind,
}: ShownOverviewProps & { readonly kind: 'primary' | 'secondary' }): JSX.Element {
  const { figures, clarifications, fingerprint } = shown;
  const missing = notClarified(figures, clarifications).map((part) => nameReportPart(part).toLowerCase());
  if (missing.length > 0)
    return (
      <Paragraph>
        Nog niet vast te stellen: {enumerate(missing)} {missing.length === 1 ? 'vraagt' : 'vragen'} een{' '}
        <Link href="#toelichting">toelichting</Link>.
      </Paragraph>
    );
  const { chargeable, difference } = figures.total;
  const verdict = { favourable: 'voordelig', unfavourable: 'nadelig', none: '' }[
    verdictOn(euroOf(difference))
  ];
  return (
    <PostForm frame={frame} path={`${pathOf(period)}/vaststellingen`}>
      <input type="hidden" name="vingerafdruk" value={fingerprint} />
      <Paragraph>
        Je stelt dit overzicht vast voor jouw partij: in rekening te brengen{' '}
        <strong>{formatEuro(euroOf(chargeable))}</strong>, een verschil van{' '}
        <strong>
          {formatEuro(euroOf(difference))} {verdict}
        </strong>
        . Cijfers en toelichtingen liggen daarna vast. Beide partijen kunnen ze lezen. Een latere versie komt
        ernaast te staan.
      </Paragraph>
      <SubmitButton kind={kind}>Overzicht vaststellen</SubmitButton>
    </PostForm>
  );
}
