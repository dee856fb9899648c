/** How a refusal is worded. */
export interface RefusalWording {
  /** The code by which a user can ask about it. */
  readonly code: string;
  readonly text: string;
}
