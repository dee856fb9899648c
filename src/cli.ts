import { join } from 'node:path';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { addFigures } from './cli/add-figures';
import type { EvidenceOptions } from './cli/evidence';
import type { ForeseeOptions } from './cli/foresee';
import type { JournalOptions } from './cli/journal';
import type { K2bOptions } from './cli/k2b';
import type { LinesOptions } from './cli/lines';
import { readDay } from './cli/read-day';
import { readYear } from './cli/read-year';
import { speakDutch } from './cli/speak-dutch';
import { LONGEST_TEXT } from './kernel/reading';
import { sayWhy } from './platform/run-program';

/**
 * The command line. Each command loads its own code only when it is called, so that `settle`, which
 * needs no database and no framework, starts at once.
 */
async function main(): Promise<void> {
  const program = new Command('slotsom').description(
    'Verrekening en facturering van overeenkomsten tussen overheden',
  );
  addSettle(program);
  addForesee(program);
  addFigures(program);
  addExplain(program);
  addLines(program);
  addRecompute(program);
  addVerify(program);
  addEvidence(program);
  addJournal(program);
  addK2b(program);
  addWork(program);
  addBilling(program);
  speakDutch(program);
  await program.parseAsync();
}

function addSettle(program: Command): void {
  program
    .command('settle')
    .argument('<scenario>', 'scenariobestand (JSON), of - voor standaardinvoer')
    .description('reken een scenario door zonder database; schrijft JSON')
    .action(async (path: string) => {
      const { settleFile } = await import('./cli/settle.js');
      process.exitCode = settleFile(path, process.stdout, process.stderr);
    });
}

function addForesee(program: Command): void {
  program
    .command('foresee')
    .argument('<scenario>', 'scenariobestand (JSON), of - voor standaardinvoer')
    .requiredOption('--year <jaar>', 'het jaar van de grens', readYear)
    .requiredOption('--known-on <dag>', 'met wat op deze dag bekend was', readDay)
    .description('zeg welke grens van een jaar wordt bereikt, wie dan beslist en uiterlijk wanneer')
    .action(async (path: string, options: ForeseeOptions) => {
      const { foreseeFile } = await import('./cli/foresee.js');
      process.exitCode = foreseeFile(path, options, process.stdout, process.stderr);
    });
}

function addK2b(program: Command): void {
  program
    .command('k2b')
    .argument('<map>', 'map met reeks.json, tarieven-*.csv en export-jjjj-mm-dd.csv')
    .requiredOption('--year <jaar>', 'het jaar waarin de vensters eindigen', readYear)
    .option('--out <map>', 'waar de bestanden komen; zonder deze keuze worden ze alleen geteld')
    .option(
      '--from <gemeente>',
      'naam van de opdrachtnemer; met --to komen er controlerapporten en brieven bij',
    )
    .option('--to <gemeente>', 'naam van de opdrachtgever')
    .option('--profile <profiel>', 'profiel van de bestanden; aanlevering-1 schrijft ze zoals vroeger')
    .description('maak de zeswekelijkse facturatiebestanden van de begraafplaatsen, zonder database')
    .action(async (folder: string, options: K2bOptions) => {
      const { makeBillingFiles } = await import('./cli/k2b.js');
      process.exitCode = await makeBillingFiles(folder, options, process.stdout, process.stderr);
    });
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .argument('<factuur>', 'nummer van een vastgesteld document, zoals F2026-0007')
    .argument('<regel>', 'nummer van de regel, vanaf 1', readLineNumber)
    .description('laat zien hoe een factuurregel is berekend, terug tot de feiten')
    .action(async (number: string, ordinal: number) => {
      const { withEvidence } = await import('./cli/open-evidence.js');
      const { explain } = await import('./cli/explain.js');
      await withEvidence((evidence) => explain(evidence, { number, ordinal }, process.stdout));
    });
}

function addLines(program: Command): void {
  program
    .command('lines')
    .requiredOption('--agreement <kenmerk>', 'kenmerk van de overeenkomst')
    .requiredOption('--fact <feit>', 'id van een feit, levering/regel, tabel/schaal of tabel/schaal/trede')
    .description('noem alle factuurregels die een feit, loonregel of tabelcel gebruiken')
    .action(async (options: LinesOptions) => {
      const { withEvidence } = await import('./cli/open-evidence.js');
      const { writeLinesUsing } = await import('./cli/lines.js');
      await withEvidence((evidence) => writeLinesUsing(evidence, options, process.stdout));
    });
}

function addRecompute(program: Command): void {
  program
    .command('recompute')
    .argument('<factuur>', 'nummer van een vastgesteld document, zoals F2026-0007')
    .option('--json', 'schrijf JSON, zoals de interface het antwoordt')
    .description('maak een document opnieuw met wat het wist, en vergelijk de hashes')
    .action(async (number: string, { json }: { json?: boolean }) => {
      const { withEvidence } = await import('./cli/open-evidence.js');
      const { recompute } = await import('./cli/recompute.js');
      const question = { number, json: json === true };
      process.exitCode = await withEvidence((evidence) => recompute(evidence, question, process.stdout));
    });
}

function addVerify(program: Command): void {
  program
    .command('verify')
    .description('loop alle auditketens na en reken alle vastgestelde documenten opnieuw uit')
    .action(async () => {
      const { withEvidence } = await import('./cli/open-evidence.js');
      const { verify } = await import('./cli/verify.js');
      process.exitCode = await withEvidence((evidence) => verify(evidence, process.stdout));
    });
}

function addEvidence(program: Command): void {
  ofAgreementYear(program.command('evidence'))
    .addOption(
      new Option('--for <partij>', 'voor wie').choices(['contractor', 'client']).default('contractor'),
    )
    .requiredOption('--out <bestand>', 'waar het bewijsbestand komt')
    .description('schrijf één bestand met het bewijs van een jaar, en het programma dat het controleert')
    .action(async (options: EvidenceOptions) => {
      const { withEvidence } = await import('./cli/open-evidence.js');
      const { writeEvidence } = await import('./cli/evidence.js');
      const parts = join(__dirname, 'evidence/verifier');
      await withEvidence((evidence) => writeEvidence(evidence, options, process.stdout, parts));
    });
}

function addJournal(program: Command): void {
  ofAgreementYear(program.command('journal'))
    .addOption(
      new Option('--format <vorm>', 'hledger en ledger, of XAF 3.2')
        .choices(['ledger', 'xaf'])
        .default('ledger'),
    )
    .description('schrijf de vastgestelde documenten van een jaar als journaalposten')
    .action(async (options: JournalOptions) => {
      const { withEvidence } = await import('./cli/open-evidence.js');
      const { writeJournal } = await import('./cli/journal.js');
      await withEvidence((evidence) => writeJournal(evidence, options, process.stdout));
    });
}

function addWork(program: Command): void {
  program
    .command('work')
    .option('--revive <nummer>', 'probeer dit werk opnieuw')
    .description('noem achtergrondwerk dat is opgegeven, of probeer het opnieuw')
    .action(async ({ revive }: { revive?: string }) => {
      const { withEvidence } = await import('./cli/open-evidence.js');
      const { listGivenUp, reviveWork } = await import('./cli/work.js');
      process.exitCode = await withEvidence((context) =>
        revive === undefined
          ? listGivenUp(context, process.stdout)
          : reviveWork(context, revive, process.stdout),
      );
    });
}

function addBilling(program: Command): void {
  program
    .command('billing')
    .addArgument(new Argument('[stand]', 'uit of aan').choices(['off', 'on']))
    .option('--reason <reden>', 'waarom, in één zin', readReason)
    .description(
      'zeg waar de facturering uit staat, of zet die van alles uit of aan, zoals na het terugzetten van een back-up',
    )
    .action(async (state: string | undefined, { reason }: { reason?: string }, command: Command) => {
      if ((state === undefined) !== (reason === undefined))
        command.error('Geef bij off of on met --reason in één zin waarom; zonder beide staat er hoe het is.');
      const { withEvidence } = await import('./cli/open-evidence.js');
      const { switchBilling, tellBilling } = await import('./cli/billing.js');
      process.exitCode = await withEvidence((context) =>
        reason === undefined
          ? tellBilling(context, process.stdout)
          : switchBilling(context, { isOff: state === 'off', reason }, process.stdout),
      );
    });
}

function ofAgreementYear(command: Command): Command {
  return command
    .requiredOption('--agreement <kenmerk>', 'kenmerk van de overeenkomst')
    .requiredOption('--year <jaar>', 'kalenderjaar waarin is vastgesteld', readYear);
}

function readReason(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Leg in één zin uit waarom.');
  if (text.trim().length > LONGEST_TEXT)
    throw new InvalidArgumentError(`Houd het bij ${LONGEST_TEXT.toString()} tekens.`);
  return text.trim();
}

function readLineNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Geef een regelnummer vanaf 1.');
  return Number(text);
}

main().catch((error: unknown) => {
  process.stderr.write(sayWhy(error));
  process.exitCode = 2;
});
