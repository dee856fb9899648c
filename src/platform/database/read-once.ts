/** More rows than these are not kept: whoever reads that many goes through them once. */
const MOST_ROWS_KEPT = 20_000;

/** What a transaction read that sees one state throughout: the same question has the same answer until its end. */
export class ReadOnce {
  private readonly answers = new Map<string, Promise<readonly unknown[]>>();
  private rowsKept = 0;

  /** The rows of a question, asked when it was not asked before. Each caller has a list of its own. */
  async rows<Row>(
    sql: string,
    parameters: readonly unknown[],
    ask: () => Promise<readonly Row[]>,
  ): Promise<Row[]> {
    const question = JSON.stringify([sql, parameters]);
    const earlier = this.answers.get(question);
    if (earlier) return [...(await earlier)] as Row[];
    const answer = ask();
    this.answers.set(question, answer);
    const rows = await answer;
    this.rowsKept += rows.length;
    if (this.rowsKept > MOST_ROWS_KEPT) this.answers.delete(question);
    return [...rows];
  }
}
