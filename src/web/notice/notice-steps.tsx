import type { ComponentChildren, JSX } from 'preact';
import { formatLongDate } from '../../kernel/text';
import type { ShownNotice } from '../../notice';
import { PostForm, SubmitButton } from '../parts/actions';
import { Disclosure } from '../parts/disclosure';
import { errorOf } from '../parts/error-summary';
import { DateField, TextAreaField } from '../parts/field';
import { Paragraph } from '../parts/paragraph';
import { mayDo } from './notice-permissions';
import type { NoticePageProps } from './notice-page-props';

interface NoticeStepsProps extends NoticePageProps {
  readonly shown: ShownNotice;
}

/** What the visitor can do with a notice now. */
export function NoticeSteps(props: NoticeStepsProps): JSX.Element | null {
  const { frame, shown, now, knownOn } = props;
  if (knownOn.day !== undefined) return null;
  const may = (act: Parameters<typeof mayDo>[2]): boolean => mayDo(frame.person, shown, act, now);
  const path = `/opzegging/${shown.dossier.notice}`;
  return (
    <>
      {may('confirm-receipt') && (
        <PostForm frame={frame} path={`${path}/ontvangstbevestigingen`}>
          <Paragraph>
            Heeft jouw gemeente de brief op {formatLongDate(shown.content.givenOn)} ontvangen?
          </Paragraph>
          <SubmitButton>Ontvangst bevestigen</SubmitButton>
        </PostForm>
      )}
      {may('dispute-receipt') && <DisputeForm {...props} path={`${path}/ontvangstbetwistingen`} />}
      {may('take-back') && (
        <PostForm frame={frame} path={`${path}/intrekkingen`}>
          <Paragraph>
            De andere partij vraagt je in te stemmen met het intrekken. Doe je dat, dan geldt deze opzegging
            niet meer.
          </Paragraph>
          <SubmitButton>Instemmen met intrekken</SubmitButton>
        </PostForm>
      )}
      {may('decline-back') && (
        <ReasonForm
          {...props}
          path={`${path}/intrekkingsweigeringen`}
          title="Niet instemmen met intrekken"
          name="afwijzing"
          label="Waarom stem je niet in?"
          description="De opzegging blijft dan gelden. De andere partij kan dit lezen."
        />
      )}
      {may('ask-back') && (
        <ReasonForm
          {...props}
          path={`${path}/intrekkingsverzoeken`}
          title="Intrekken vragen"
          name="waarom"
          label="Waarom wil je de opzegging intrekken?"
          description="De opzegging blijft gelden tot de andere partij instemt."
        />
      )}
    </>
  );
}

interface ReasonFormProps extends NoticePageProps {
  readonly path: string;
  readonly title: string;
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly isOpen?: boolean;
  readonly children?: ComponentChildren;
}

/** A step that says why; folded away until it is needed or something in it is wrong. */
function ReasonForm(props: ReasonFormProps): JSX.Element {
  const { frame, path, title, name, label, description, values = {}, errors = [] } = props;
  const error = errorOf(errors, name);
  return (
    <Disclosure summary={title} isOpen={error !== undefined || props.isOpen === true}>
      <PostForm frame={frame} path={path}>
        {props.children}
        <TextAreaField {...{ name, label, description, error }} value={values[name]} />
        <SubmitButton kind="secondary">{title}</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}

function DisputeForm(props: NoticePageProps & { readonly path: string }): JSX.Element {
  const { values = {}, errors = [] } = props;
  const error = errorOf(errors, 'ontvangen');
  return (
    <ReasonForm
      {...props}
      title="Ontvangst betwisten"
      name="bezwaar"
      label="Waarom klopt de dag van ontvangst niet?"
      description="De andere partij kan dit lezen."
      isOpen={error !== undefined}
    >
      <DateField
        name="ontvangen"
        label="De brief is ontvangen op"
        description="Laat leeg als jouw gemeente de brief niet heeft ontvangen."
        value={values['ontvangen']}
        error={error}
      />
    </ReasonForm>
  );
}
