import { Fragment } from 'preact';
import type { JSX } from 'preact';
import { sayQuarter } from '../../documents';
import { capitalised } from '../../kernel/text';
import { previousQuarter, quarterAYearBefore, type Quarter } from '../../kernel/time';
import type { WrittenQuarters } from '../../quarterly-reports';
import type { ReportSection } from '../../quarterly-reports/domain';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink, Actions, PostForm, SubmitButton } from '../parts/actions';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { CellInput } from '../parts/cell-input';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { TextField } from '../parts/field';
import { PageTitle, Section } from '../parts/heading';
import { Lead } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { NumberCell, RowHeading, Table, type Column } from '../parts/table';
import type { Message } from '../wording/word-refusal';
import type { FigureGroup, Subject } from './figure-groups';
import { seenField, sourceField, standingOf, typed, valueField } from './figures-form';
import { pathOf, shortNameOfQuarter } from './quarter-in';
import { sayKnown, UNIT_HINTS } from './say-known';

export interface FiguresFormProps {
  readonly frame: Frame;
  readonly quarter: Quarter;
  readonly section: ReportSection;
  readonly groups: readonly FigureGroup[];
  readonly entered: WrittenQuarters;
  readonly values?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
}

/** What is counted of a section, to be filled in beside what it was (SLA, Rapportagemodel). */
export function FiguresFormPage(props: FiguresFormProps): JSX.Element {
  const { frame, quarter, section, groups, errors = [] } = props;
  const title = `Cijfers: ${section.title}`;
  const path = pathOf(quarter);
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs
        frame={frame}
        crumbs={[
          { label: 'Kwartaalrapportages', path: '/rapportages' },
          { label: capitalised(sayQuarter(quarter)), path },
        ]}
      />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Vul in wat je weet van het {sayQuarter(quarter)}; de rest mag leeg blijven. Een cijfer dat er al
        staat, vervang je door er een ander te typen. Wat er stond, blijft te zien.
      </Lead>
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      <PostForm frame={frame} path={`${path}/cijfers/${section.key}`}>
        {groups.map((group, index) => (
          <Fragment key={group.key}>
            {group.measure && groups[index - 1]?.measure !== group.measure && (
              <MeasureSource {...props} group={group} errors={errors} />
            )}
            <Section id={group.key} title={group.title}>
              <GroupTable {...props} group={group} errors={errors} />
            </Section>
          </Fragment>
        ))}
        <Actions>
          <SubmitButton>Cijfers bewaren</SubmitButton>
          <ActionLink kind="secondary" href={`${hrefIn(frame, path)}#${section.key}`}>
            Terug zonder bewaren
          </ActionLink>
        </Actions>
      </PostForm>
    </Page>
  );
}

type GroupProps = FiguresFormProps & { readonly group: FigureGroup; readonly errors: readonly FieldError[] };

/** What is counted of many products mostly comes from one place. */
function MeasureSource({ group, entered, values = {}, errors }: GroupProps): JSX.Element | null {
  const { measure } = group;
  if (!measure) return null;
  const name = sourceField({ measure });
  const known = [...entered.quarter, ...entered.before].filter((one) => one.measure === measure.key);
  return (
    <Section id={`bron-van-${measure.key}`} title={`${measure.name} per product`}>
      <TextField
        name={name}
        label={`Bron van ${measure.name.toLowerCase()}`}
        description="Het systeem of de lijst en de dag, zoals ‘iBurgerzaken, 3 april’. Geldt voor de producten die je hieronder invult of wijzigt. Noem geen personen."
        value={values[name]}
        error={errorOf(errors, name)}
        suggestions={[...new Set(known.map(({ source }) => source))].map((value) => ({ value }))}
        isOptional
      />
    </Section>
  );
}

function GroupTable(props: GroupProps): JSX.Element {
  const { quarter, group } = props;
  const columns: Column[] = [
    { heading: group.measure ? 'Product' : 'Wat' },
    { heading: capitalised(sayQuarter(quarter)) },
    ...(group.measure ? [] : [{ heading: 'Bron' }]),
    { heading: shortNameOfQuarter(previousQuarter(quarter)), isNumber: true },
    { heading: shortNameOfQuarter(quarterAYearBefore(quarter)), isNumber: true },
  ];
  return (
    <Table caption={`${group.title}: invullen`} isCaptionHidden columns={columns}>
      {group.subjects.map((subject) => (
        <SubjectRow key={valueField(subject)} {...props} subject={subject} />
      ))}
    </Table>
  );
}

function SubjectRow(props: GroupProps & { readonly subject: Subject }): JSX.Element {
  const { group, subject, entered, values = {}, errors } = props;
  const { measure, label } = subject;
  const standing = standingOf(subject, entered.quarter);
  const [value, source] = [valueField(subject), sourceField(subject)];
  const beside = [entered.before, entered.yearBefore].map((figures) =>
    standingOf(subject, figures)?.value.toString(),
  );
  return (
    <tr>
      <RowHeading>
        {label}
        {UNIT_HINTS[measure.unit]}
        {measure.norm !== undefined && (
          <div class="event-details">Norm: ten minste {sayKnown(measure.norm, measure.unit)}</div>
        )}
      </RowHeading>
      <td>
        <input type="hidden" name={seenField(subject)} value={standing?.number.toString() ?? ''} />
        <CellInput
          name={value}
          label={label}
          value={values[value] ?? (standing && typed(standing.value))}
          error={errorOf(errors, value)}
          inputMode="decimal"
        />
      </td>
      {!group.measure && (
        <td>
          <CellInput
            name={source}
            label={`Bron van ${measure.name.toLowerCase()}`}
            value={values[source] || standing?.source}
            error={errorOf(errors, source)}
            kind="words"
          />
        </td>
      )}
      {beside.map((figure, index) => (
        <NumberCell key={index}>{sayKnown(figure, measure.unit)}</NumberCell>
      ))}
    </tr>
  );
}
