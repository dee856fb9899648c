import type { JSX } from 'preact';
import type { Refusal } from '../../kernel/fault/refusal';
import type { Month } from '../../kernel/time';
import type { CheckRefusal, PayrollUpload } from '../../payroll';
import type { Frame } from '../layout/frame';
import { Actions } from '../parts/actions';
import { RefusalAlert } from '../parts/refusal';
import { wordRefusal } from '../wording/word-refusal';
import { CheckFrame, OtherFile } from './check-frame';
import { FileFaults, foundIn } from '../parts/file-faults';

interface RefusedCheckPageProps {
  readonly frame: Frame;
  readonly month: Month;
  readonly upload: PayrollUpload;
  readonly refusal: Refusal<CheckRefusal>;
}

/** The same step when the file can no longer be accepted: what is wrong with it now. */
export function RefusedCheckPage({ frame, month, upload, refusal }: RefusedCheckPageProps): JSX.Element {
  return (
    <CheckFrame frame={frame} month={month} isWrong>
      {refusal.code === 'payroll-faults' ? (
        <FileFaults {...foundIn(upload.fileName, refusal)} />
      ) : (
        <RefusalAlert message={wordRefusal(refusal)} />
      )}
      <Actions>
        <OtherFile frame={frame} month={month} />
      </Actions>
    </CheckFrame>
  );
}
