import type { JSX } from 'preact';
import { ITEM_COLUMN_NAMES } from '../../../../templates/wording/cemetery';
import type { FaultyRow } from '../../../cemetery';
import { REQUIRED_ITEM_COLUMNS, type MendGroup, type ToMend } from '../../../cemetery/domain';
import { wordFault } from '../../../platform/wording';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { errorOf, type FieldError } from '../../parts/error-summary';
import { SelectField, TextAreaField, TextField } from '../../parts/field';
import { FaultList } from '../../parts/file-faults';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { describeRows, groupFaults } from '../../wording/fault-groups';
import { cellsOf, MOST_GROUPS, typedFor, type TypedMends } from './mend-form';

/** Of so many rows with one mistake it says which items they are. */
const MOST_NAMED = 20;

/** What can be chosen for a cell, by column. */
export type CellChoices = Readonly<
  Partial<Record<MendGroup['column'], readonly { readonly value: string; readonly label: string }[]>>
>;

export interface MendSectionProps {
  readonly frame: Frame;
  readonly uploadId: string;
  readonly toMend: ToMend;
  readonly rows: ReadonlyMap<number, FaultyRow>;
  readonly choices: CellChoices;
  readonly typed: TypedMends;
  readonly errors: readonly FieldError[];
}

/** All that is wrong with an export, the same mistake in many rows taken together, with the form that mends it. */
export function MendSection(props: MendSectionProps): JSX.Element {
  const { frame, uploadId, toMend, typed, errors } = props;
  const shown = toMend.groups.slice(0, MOST_GROUPS);
  return (
    <>
      {toMend.others.length > 0 && (
        <Section id="in-k2b" title="Dit is hier niet te herstellen">
          <Paragraph>
            Pas het aan in K2B en maak een nieuwe export, of laat deze rijen hieronder met een reden weg.
          </Paragraph>
          <FaultList faults={toMend.others} />
          <NamedRows named={props.rows} rows={toMend.others.flatMap(({ row }) => row ?? [])} />
        </Section>
      )}
      {shown.length > 0 && (
        <Section id="herstellen" title="Dit kun je hier herstellen">
          <Paragraph>
            Het bestand blijft zoals het kwam; wat je hier invult, komt ernaast te staan met je naam en de
            reden. Pas het ook in K2B aan.
          </Paragraph>
          <PostForm frame={frame} path={`/k2b/inlezen/${uploadId}/herstellingen`}>
            {shown.map((group, index) => (
              <GroupFields key={cellsOf(group)} group={group} index={index} {...props} />
            ))}
            {toMend.groups.length > shown.length && (
              <Paragraph>
                Er zijn nog {toMend.groups.length - shown.length} andere fouten. Die zie je als je opnieuw
                controleert.
              </Paragraph>
            )}
            <TextAreaField
              name="reden"
              label="Reden"
              description="Geldt voor alles wat je nu invult."
              value={typed.reason}
              error={errorOf(errors, 'reden')}
            />
            <SubmitButton>Herstellen en opnieuw controleren</SubmitButton>
          </PostForm>
        </Section>
      )}
    </>
  );
}

function GroupFields(props: MendSectionProps & { group: MendGroup; index: number }): JSX.Element {
  const { group, index, errors } = props;
  const typed = typedFor(props.typed, group);
  const [found] = groupFaults(group.faults);
  return (
    <fieldset class="warning">
      <legend class="warning__text">
        {group.rows.length > 1 && <strong>{group.rows.length} × </strong>}
        {found?.message ?? wordFault(group.faults[0])} ({group.faults[0].code})
      </legend>
      <input type="hidden" name={`cellen-${index}`} value={cellsOf(group)} />
      {found && found.rows.length > 0 && <Paragraph>{describeRows(found)}</Paragraph>}
      <NamedRows named={props.rows} rows={group.rows} />
      <CellField {...props} />
      {!REQUIRED_ITEM_COLUMNS.includes(group.column) && group.text !== '' && (
        <label class="choices__choice">
          <input type="checkbox" name={`leeg-${index}`} value="ja" checked={typed?.isEmptied ?? false} />
          Maak de cel leeg
        </label>
      )}
      {group.mayDeviate && (
        <TextField
          name={`afwijking-${index}`}
          label="Of: waarom het bedrag anders is"
          description="Dan blijft het bedrag zoals het is."
          value={typed?.deviation}
          error={errorOf(errors, `afwijking-${index}`)}
          isOptional
        />
      )}
    </fieldset>
  );
}

/** Which items the rows are, so that who mends one finds it in K2B. */
function NamedRows(props: {
  named: ReadonlyMap<number, FaultyRow>;
  rows: readonly number[];
}): JSX.Element | null {
  const rows = [...new Set(props.rows)];
  if (rows.length === 0) return null;
  const more = rows.length - MOST_NAMED;
  return (
    <ul class="utrecht-unordered-list">
      {rows.slice(0, MOST_NAMED).map((row) => (
        <li class="utrecht-unordered-list__item" key={row}>
          Rij {row}: {wordRow(props.named.get(row))}
        </li>
      ))}
      {more > 0 && <li class="utrecht-unordered-list__item">en nog {more} rijen</li>}
    </ul>
  );
}

function wordRow(row: FaultyRow | undefined): string {
  const { item = '', grave = '', article = '' } = row ?? {};
  const word = (what: string, text: string): string => (text === '' ? `zonder ${what}` : `${what} ${text}`);
  return [word('itemnummer', item), word('graf', grave), word('artikel', article)].join(', ');
}

function CellField(props: MendSectionProps & { group: MendGroup; index: number }): JSX.Element {
  const { group, index, errors, choices } = props;
  const field = {
    name: `tekst-${index}`,
    label: ITEM_COLUMN_NAMES[group.column],
    description: group.text === '' ? 'Nu staat er niets.' : `Nu staat er: ‘${group.text}’.`,
    value: typedFor(props.typed, group)?.text,
    error: errorOf(errors, `tekst-${index}`),
  };
  const known = choices[group.column];
  if (!known) return <TextField {...field} isOptional />;
  return <SelectField {...field} choices={[{ value: '', label: 'Kies' }, ...known]} />;
}
