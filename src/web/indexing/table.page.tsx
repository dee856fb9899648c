import type { JSX } from 'preact';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate, Month } from '../../kernel/time';
import { decide } from '../../people';
import { fingerprintOf, type AgreementTable, type TableEffect } from '../../settlement';
import type { Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { TextField } from '../parts/field';
import { PageTitle, PartTitle, Section } from '../parts/heading';
import { KnownOnBanner, knownOnQuery, type KnownOnDay } from '../parts/known-on';
import { Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import { EffectTables } from './effect-tables';
import { raiseOf, RaiseSentence } from './raise';
import { nameOfTable, TableBadges } from './table-state';

export interface TablePageProps {
  readonly frame: Frame;
  readonly one: AgreementTable;
  readonly effect: TableEffect;
  readonly knownOn: KnownOnDay;
  /** The month up to which costs can be charged now. */
  readonly upTo: Month;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  readonly done?: string | undefined;
}

/** What one salary table changes, and the next thing to do with it. */
export function TablePage(props: TablePageProps): JSX.Element {
  const { frame, one, effect, knownOn, errors = [] } = props;
  const title = `Salaristabel ${nameOfTable(one)}`;
  const seesCharges = decide(frame.person, 'settlement.read').allowed;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <KnownOnBanner frame={frame} knownOn={knownOn} />
      <Breadcrumbs
        frame={frame}
        crumbs={[{ label: 'Indexering', path: '/indexering', query: knownOnQuery(knownOn) }]}
      />
      <div class="title-row">
        <PageTitle>{title}</PageTitle>
        <TableBadges one={one} />
      </div>
      {props.done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{props.done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      {one.table.provisional && <Provisional one={one} />}
      <Section id="effect" title="Wat deze tabel verandert">
        <EffectTables
          effect={effect.effect}
          upTo={seesCharges ? props.upTo : undefined}
          counts={one.state === 'counts' || one.state === 'passed'}
        />
      </Section>
      {knownOn.day === undefined && <NextStep {...props} />}
      {one.entered && <Talks {...props} />}
    </Page>
  );
}

function Provisional({ one: { table } }: { one: AgreementTable }): JSX.Element {
  const made =
    table.indexed && `Ze is berekend uit ${table.indexed.from} met ${table.indexed.by.replace('.', ',')} %. `;
  return (
    <Alert kind="info">
      <Paragraph>
        Deze tabel is voorlopig. {made}De gepubliceerde tabel vervangt haar en geeft zo nodig een correctie.
      </Paragraph>
    </Alert>
  );
}

function NextStep({ frame, one, effect }: TablePageProps): JSX.Element | null {
  const path = `/indexering/tabellen/${one.table.tableId}`;
  const change = <RaiseSentence raise={raiseOf(effect.effect)} />;
  if (
    one.state === 'not-entered' &&
    decide(frame.person, 'facts.record').allowed &&
    one.table.supersededBy === undefined
  )
    return (
      <Section id="opnemen" title="Opnemen in de overeenkomst">
        {change}
        <Paragraph>
          De tabel is bewaard, maar telt nog niet mee. Dat doet ze pas als je haar opneemt.
        </Paragraph>
        <PostForm frame={frame} path={`${path}/opnames`}>
          <SubmitButton>Tabel opnemen</SubmitButton>
        </PostForm>
      </Section>
    );
  if (one.state !== 'awaits-acceptance') return null;
  return (
    <Section id="akkoord" title="Akkoord van de opdrachtgever">
      {change}
      {decide(frame.person, 'indexation.accept').allowed ? (
        <PostForm frame={frame} path={`${path}/akkoorden`}>
          <Paragraph>
            Je gaat akkoord met wat hierboven staat. Verandert dat intussen, dan zie je eerst het nieuwe
            effect.
          </Paragraph>
          <input type="hidden" name="vingerafdruk" value={fingerprintOf(effect)} />
          <SubmitButton>Akkoord met deze tabel</SubmitButton>
        </PostForm>
      ) : (
        <Paragraph>
          De tabel telt mee voor het plafond zodra de regisseur van de opdrachtgever akkoord is. De werkelijke
          loonkosten wachten daar niet op.
        </Paragraph>
      )}
    </Section>
  );
}

function Talks({ frame, one, knownOn, errors = [] }: TablePageProps): JSX.Element {
  const { acceptance, consultations, state } = one;
  const path = `/indexering/tabellen/${one.table.tableId}`;
  const mayRecord = knownOn.day === undefined && decide(frame.person, 'facts.record').allowed;
  const day = (value: LocalDate): string => formatLongDate(value);
  const items = [
    ...consultations.map(({ consultedOn, consultedWith, means, remark }) => ({
      term: `Afgestemd op ${day(consultedOn)}`,
      value: `met de ${consultedWith} (${means})${remark === undefined ? '' : `: ${remark}`}`,
    })),
    ...(acceptance
      ? [
          {
            term: `Akkoord op ${day(acceptance.acceptedOn)}`,
            value:
              acceptance.reference === undefined
                ? 'door de opdrachtgever'
                : `op papier: ${acceptance.reference}`,
          },
        ]
      : []),
  ];
  return (
    <Section id="overleg" title="Afstemming met de opdrachtgever">
      {items.length > 0 ? (
        <Definitions items={items} />
      ) : (
        <Paragraph>Er is nog niets vastgelegd over overleg met de opdrachtgever (SLA, Addendum).</Paragraph>
      )}
      {mayRecord && state === 'awaits-acceptance' && <PaperForm frame={frame} path={path} errors={errors} />}
      {mayRecord && state === 'counts' && <ConsultationForm frame={frame} path={path} errors={errors} />}
    </Section>
  );
}

interface TalkFormProps {
  readonly frame: Frame;
  readonly path: string;
  readonly errors: readonly FieldError[];
}

function ConsultationForm({ frame, path, errors }: TalkFormProps): JSX.Element {
  return (
    <>
      <PartTitle>Afstemming vastleggen</PartTitle>
      <PostForm frame={frame} path={`${path}/afstemmingen`}>
        <TextField
          name="op"
          label="Afgestemd op"
          description="Zoals 31-01-2026."
          error={errorOf(errors, 'op')}
        />
        <TextField name="met" label="Met wie (functie)" value="regisseur" error={errorOf(errors, 'met')} />
        <TextField
          name="wijze"
          label="Hoe"
          description="Zoals overleg, brief of e-mail."
          error={errorOf(errors, 'wijze')}
        />
        <SubmitButton kind="secondary">Afstemming vastleggen</SubmitButton>
      </PostForm>
    </>
  );
}

function PaperForm({ frame, path, errors }: TalkFormProps): JSX.Element {
  return (
    <>
      <PartTitle>Akkoord op papier vastleggen</PartTitle>
      <PostForm frame={frame} path={`${path}/schriftelijke-akkoorden`}>
        <TextField
          name="akkoordOp"
          label="Akkoord op"
          description="Zoals 31-01-2026."
          error={errorOf(errors, 'akkoordOp')}
        />
        <TextField
          name="stuk"
          label="Stuk"
          description="De brief of het verslag waarin de opdrachtgever akkoord gaat."
          error={errorOf(errors, 'stuk')}
        />
        <SubmitButton kind="secondary">Akkoord op papier vastleggen</SubmitButton>
      </PostForm>
    </>
  );
}
