import type { JSX } from 'preact';
import { formatMonth } from '../../kernel/text';
import type { Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PageTitle, Section } from '../parts/heading';
import { KnownOnBanner, KnownOnChoice } from '../parts/known-on';
import { Paragraph } from '../parts/paragraph';
import { wordRefusal } from '../wording/word-refusal';
import { ControlFigures } from './control-figures';
import { MonthDocuments } from './month-documents';
import { MonthLinks } from './month-links';
import type { PastMonthView } from './month-view';

interface PastMonthPageProps {
  readonly frame: Frame;
  readonly view: PastMonthView;
}

/** A month by what was known on an earlier day: to look at, so without anything to decide. */
export function PastMonthPage({ frame, view }: PastMonthPageProps): JSX.Element {
  const { progress, knownOn, documents, refusal } = view;
  const title = `Maandafsluiting ${formatMonth(progress.month)}`;
  return (
    <Page frame={frame} title={title}>
      <KnownOnBanner frame={frame} knownOn={knownOn} />
      <MonthLinks frame={frame} view={view} knownOn={knownOn} />
      <PageTitle>{title}</PageTitle>
      <KnownOnChoice frame={frame} knownOn={knownOn} />
      <ControlFigures frame={frame} view={view} isPast />
      <Section id="documenten" title="Wat toen te factureren was">
        {refusal ? (
          <Paragraph>{wordRefusal(refusal).text}</Paragraph>
        ) : (
          <MonthDocuments frame={frame} documents={documents} />
        )}
      </Section>
    </Page>
  );
}
