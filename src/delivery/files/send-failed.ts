import type { SendFailure } from '../../parties/domain';

/** What stood in the way of sending a file. */
export class SendFailed extends Error {
  override readonly name = 'SendFailed';

  constructor(
    readonly code: SendFailure,
    /** Under which message id it was tried. */
    readonly reference?: string,
  ) {
    super(code);
  }
}
