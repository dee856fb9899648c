/** Why something did not start: a sentence for whoever started it, without the way there through the programs. */
export function sayWhy(error: unknown): string {
  return `${error instanceof Error ? error.message : String(error)}\n`;
}

/** Runs a process of the product. One that cannot start says why and ends with exit code 1. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(sayWhy(error));
    // What was opened on the way would keep it going.
    process.exit(1);
  }
}
