import 'reflect-metadata';
import { join, relative } from 'node:path';
import { createApplication } from './create-application';
import { ClockAfter } from './demo/clock-after';
import { runDemonstration, type Demonstration } from './demo/run-demonstration';
import { openDatabase, runProgram } from './platform';
import { SystemClock } from './platform/clock';
import { projectRoot, type Config } from './platform/config';
import { loadServingConfig } from './serving-config';

const OUT = join(projectRoot(), 'out');

/** `npm start`: works through the example and serves the screens; with `--exit` it stops in between. */
async function main(): Promise<void> {
  const config = withAccessPoint(loadServingConfig({ SLOTSOM_DEMO: 'true', ...process.env }));
  const { appUrl, close: closeDatabase } = await openDatabase(config);
  const demonstration = await runDemonstration(config, appUrl, OUT);
  say(demonstration);
  if (process.argv.includes('--exit')) {
    await closeDatabase();
    return;
  }
  const clock = new ClockAfter(new SystemClock(), demonstration.lastMoment);
  const application = await createApplication({ config, appUrl, closeDatabase, clock, worker: true });
  await application.listen(config.port, config.host).catch(async (error: unknown) => {
    await application.close();
    throw isTaken(error)
      ? new Error(`Poort ${config.port} is bezet. Kies een andere: PORT=3001 npm start`)
      : error;
  });
  process.stdout.write(whereToLook(config));
}

/** The invoices of the example go over Peppol: without an access point they are left with the data. */
function withAccessPoint(config: Config): Config {
  return { ...config, peppolFolder: config.peppolFolder ?? join(config.dataDir, 'peppol') };
}

function isTaken(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'EADDRINUSE';
}

function say({ performed, skipped }: Demonstration): void {
  const lines = performed.map(({ moment, step, result }) => `${moment}  ${step.padEnd(20)}  ${result}`);
  if (skipped > 0) lines.push(`${skipped} stappen zijn niet gedaan: hun moment was al voorbij.`);
  const folder = relative(process.cwd(), OUT);
  process.stdout.write(
    `\n${lines.join('\n')}\n\nFacturen (PDF en UBL), begraafplaatsbestanden en het scenario staan in ${folder}/.\n`,
  );
}

function whereToLook({ host, port }: Config): string {
  return `
Slotsom draait op http://${host}:${port}
Meld je aan als financien, teamleider, begraafplaatsen of regisseur; het wachtwoord staat op de aanmeldpagina.
Stoppen: Ctrl-C. Opnieuw starten doet niets dubbel.
`;
}

void runProgram(main);
