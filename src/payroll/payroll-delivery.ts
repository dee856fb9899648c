/** A delivery that was accepted; amounts are decimal text in euros. */
export interface PayrollDelivery {
  readonly deliveryId: string;
  readonly recording: number;
  readonly deliveryCode: string;
  readonly bookedMonth: string;
  readonly fileName: string;
  /** SHA-256 (hex) of the file as received. */
  readonly digest: string;
  /** Name and version of the profile by which it was read. */
  readonly profile: string;
  readonly lineCount: number;
  readonly total: string;
  readonly summary: unknown;
  /** Warnings that were accepted, each with its reason. */
  readonly acceptedWarnings: readonly {
    readonly code: string;
    readonly subject: string;
    readonly reason: string;
  }[];
}

/** A delivery with when and by whom it was recorded. */
export interface RecordedDelivery extends PayrollDelivery {
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** Whether everything that came with it was withdrawn. */
  readonly withdrawn: boolean;
}
