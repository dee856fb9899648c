/** Work that people keep from being done for now: it is no fault of the work, which comes back until they let it. */
export class WorkHeld extends Error {
  override readonly name = 'WorkHeld';

  constructor(readonly code: string) {
    super(`Work is held: ${code}`);
  }
}
