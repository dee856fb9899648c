import type { JSX } from 'preact';
import { differingReceipt, type FileAct, type ReleasedFile } from '../../../cemetery';
import { formatEuro } from '../../../kernel/text';
import { decide } from '../../../people';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { errorOf, type FieldError } from '../../parts/error-summary';
import { TextAreaField, TextField } from '../../parts/field';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { RowHeading, Table } from '../../parts/table';
import { euroOf } from './figures-tables';
import type { WindowView } from './window-view';

export interface ReceiptSectionProps {
  readonly frame: Frame;
  readonly view: WindowView;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

/** What the client's bookkeeping read, and what becomes of a difference (SLA 1.9). */
export function ReceiptSection(props: ReceiptSectionProps): JSX.Element | null {
  const { frame, view } = props;
  const { file, state, acts } = view.shown;
  if (!file) return null;
  const receipt = acts.findLast(({ act }) => act === 'receive');
  const differing = differingReceipt(file, acts);
  return (
    <Section id="ontvangst" title="Ontvangst door de boekhouding">
      {state === 'difference' && differing && (
        <Difference file={file} receipt={differing} isReadWell={receipt !== differing} />
      )}
      {state === 'difference' && decide(frame.person, 'cemetery.close-difference').allowed && (
        <CloseDifference {...props} />
      )}
      {state === 'received' ? (
        <Paragraph>{wordReceived(acts)}</Paragraph>
      ) : decide(frame.person, 'cemetery.receive').allowed ? (
        <ReceiptForm {...props} isAgain={receipt !== undefined} />
      ) : (
        !receipt && (
          <Paragraph>
            De financiële administratie van de opdrachtgever meldt hier wat zij heeft gelezen.
          </Paragraph>
        )
      )}
    </Section>
  );
}

function wordReceived(acts: readonly FileAct[]): string {
  const closed = acts.findLast(({ act }) => act === 'close-difference');
  return closed
    ? `De opdrachtgever las iets anders. Dat is afgehandeld: ‘${closed.text ?? ''}’. Het venster is klaar.`
    : 'De opdrachtgever las hetzelfde aantal en dezelfde som. Het venster is klaar.';
}

function Difference(props: {
  file: ReleasedFile;
  receipt: FileAct;
  /** Whether the client read the same as the file since. */
  isReadWell: boolean;
}): JSX.Element {
  const { file, receipt, isReadWell } = props;
  const [sent, read] = [euroOf(file.total), euroOf(receipt.total ?? '')];
  const count = receipt.count ?? 0;
  return (
    <>
      <Alert kind="warning" title="Er staat een verschil open">
        <Paragraph>
          De boekhouding las iets anders dan in het bestand staat. Zoek samen uit wat er aan de hand is
          voordat er rekeningen uitgaan.
        </Paragraph>
        {isReadWell && (
          <Paragraph>
            Daarna las de boekhouding hetzelfde als in het bestand staat. Het verschil blijft open tot iemand
            hieronder schrijft wat er aan de hand was.
          </Paragraph>
        )}
      </Alert>
      <Table
        caption="Verschil tussen bestand en gelezen"
        columns={[
          { heading: 'Wat' },
          { heading: 'Verschil', isNumber: true },
          { heading: 'In het bestand', isNumber: true },
          { heading: 'Gelezen', isNumber: true },
        ]}
      >
        <tr>
          <RowHeading>Items</RowHeading>
          <td class="number">{(count - file.count).toString().replace('-', '−')}</td>
          <td class="number">{file.count}</td>
          <td class="number">{count}</td>
        </tr>
        <tr>
          <RowHeading>Som</RowHeading>
          <td class="number">{formatEuro(read.minus(sent))}</td>
          <td class="number">{formatEuro(sent)}</td>
          <td class="number">{formatEuro(read)}</td>
        </tr>
      </Table>
    </>
  );
}

function ReceiptForm(props: ReceiptSectionProps & { isAgain: boolean }): JSX.Element {
  const { frame, view, values, errors, isAgain } = props;
  return (
    <PostForm frame={frame} path={`/k2b/${view.shown.window.number.toString()}/ontvangsten`}>
      <Paragraph>
        {isAgain
          ? 'Heb je het bestand opnieuw ingelezen? Meld dan wat je nu las.'
          : 'Lees het bestand in en typ over wat jouw boekhouding zegt, niet wat hierboven staat. Klopt het, dan is het venster klaar.'}
      </Paragraph>
      <TextField
        name="aantal"
        label="Aantal items dat je las"
        inputMode="numeric"
        value={values['aantal']}
        error={errorOf(errors, 'aantal')}
      />
      <TextField
        name="controletotaal"
        label="Som die je las"
        description="In euro’s, zoals 1.234,50."
        inputMode="decimal"
        value={values['controletotaal']}
        error={errorOf(errors, 'controletotaal')}
      />
      <SubmitButton kind={isAgain ? 'secondary' : 'primary'}>Ontvangst melden</SubmitButton>
    </PostForm>
  );
}

function CloseDifference({ frame, view, values, errors }: ReceiptSectionProps): JSX.Element {
  return (
    <PostForm frame={frame} path={`/k2b/${view.shown.window.number.toString()}/verschilafhandelingen`}>
      <TextAreaField
        name="reden"
        label="Wat was er aan de hand?"
        description="Beide kanten lezen dit. Noem geen namen van inwoners."
        value={values['reden']}
        error={errorOf(errors, 'reden')}
      />
      <SubmitButton>Verschil afhandelen</SubmitButton>
    </PostForm>
  );
}
