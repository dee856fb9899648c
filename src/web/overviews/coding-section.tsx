import type { JSX } from 'preact';
import { decide } from '../../people';
import { nameOfPeriod } from '../../reporting/domain';
import { hrefIn } from '../layout/frame';
import { Section } from '../parts/heading';
import { knownOnQuery } from '../parts/known-on';
import { Link, Paragraph } from '../parts/paragraph';
import type { OverviewPageProps } from './overview-page-props';

/** The way to what the invoices of the half-year come to under the codes of the own party. */
export function CodingSection({
  frame,
  period,
  knownOn,
}: Pick<OverviewPageProps, 'frame' | 'period' | 'knownOn'>): JSX.Element | null {
  if (!decide(frame.person, 'coding.read').allowed) return null;
  const path = `/codering/${nameOfPeriod(period)}`;
  return (
    <Section id="per-taakveld" title="Facturen per taakveld">
      <Paragraph>
        <Link href={hrefIn(frame, path, knownOnQuery(knownOn))}>
          De facturen van dit halfjaar onder de codes van je gemeente
        </Link>{' '}
        sluiten tot op de cent aan op ‘Aansluiting met de facturen’ hierboven.
      </Paragraph>
    </Section>
  );
}
