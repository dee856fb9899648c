import { Command } from 'commander';

/**
 * The command line. Each command loads its own code only when it is called, so that `settle`, which
 * needs no database and no framework, starts at once.
 */
async function main(): Promise<void> {
  const program = new Command('slotsom').description(
    'Verrekening en facturering van overeenkomsten tussen overheden',
  );
  program
    .command('settle')
    .argument('<scenario>', 'scenariobestand (JSON), of - voor standaardinvoer')
    .description('reken een scenario door zonder database; schrijft JSON')
    .action(async (path: string) => {
      const { settleFile } = await import('./cli/settle');
      process.exitCode = settleFile(path, process.stdout, process.stderr);
    });
  await program.parseAsync();
}

void main();
