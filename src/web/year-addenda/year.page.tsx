import type { JSX } from 'preact';
import { YEAR_ACT_NAMES } from '../../../templates/wording/year-addenda';
import { Page } from '../layout/page';
import { ActHistory } from '../parts/act-history';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { BudgetSection } from './budget-section';
import { FormationSection, PercentagesSection } from './difference-sections';
import { RegradedAlert } from './regraded-alert';
import { YearBadge } from './year-badge';
import { YearDecision } from './year-decision';
import type { YearPageProps } from './year-page-props';
import { YearSteps } from './year-steps';

/** What a year becomes beside the year before, what happened, and what the visitor can do about it. */
export function YearPage(props: YearPageProps): JSX.Element {
  const { frame, shown, comparison, obstacle, errors = [] } = props;
  const { dossier, latest, state } = shown;
  const title = `Jaaraddendum ${dossier.year.toString()}`;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Jaaraddenda', path: '/jaaraddenda' }]} />
      <div class="title-row">
        <PageTitle>{title}</PageTitle>
        <YearBadge state={state.state} />
      </div>
      {props.done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{props.done}</Paragraph>
        </Alert>
      )}
      <RegradedAlert frame={frame} year={dossier.year} regraded={props.regraded} />
      <RefusalAlert message={props.refusal ?? obstacle} />
      <ErrorSummary errors={errors} />
      <YearSteps {...props} errors={errors} />
      {comparison && (
        <>
          <BudgetSection frame={frame} year={dossier.year} comparison={comparison} />
          <FormationSection year={dossier.year} comparison={comparison} />
          <PercentagesSection
            year={dossier.year}
            comparison={comparison}
            tasks={latest.content.changedTasks}
          />
        </>
      )}
      <ActHistory versions={dossier.versions} acts={dossier.acts} names={YEAR_ACT_NAMES} />
      <YearDecision {...props} errors={errors} />
    </Page>
  );
}
