import type { Command } from 'commander';
import type { MonthOptions, PeriodOptions, YearEndOptions, YearOptions } from './figures';
import { readYear } from './read-year';

/** The commands that show figures of an agreement as known at a moment, and one that makes a document again. */
export function addFigures(program: Command): void {
  asKnown(program, 'settlement', 'wat voor een maand in rekening gebracht mag worden')
    .requiredOption('--month <maand>', 'kostenmaand, zoals 2026-07')
    .action(async (options: MonthOptions) => {
      const { figures, run } = await load();
      await run((application) => figures.settlement(application, options, process.stdout));
    });
  asKnown(program, 'ceiling', 'plafond en grenzen van een jaar, met het verbruik')
    .requiredOption('--year <jaar>', 'kalenderjaar', readYear)
    .action(async (options: YearOptions) => {
      const { figures, run } = await load();
      await run((application) => figures.ceiling(application, options, process.stdout));
    });
  asKnown(program, 'budget', 'primitieve en actuele begroting van een jaar, ruimte en prognose')
    .requiredOption('--year <jaar>', 'kalenderjaar', readYear)
    .action(async (options: YearOptions) => {
      const { figures, run } = await load();
      await run((application) => figures.budget(application, options, process.stdout));
    });
  asKnown(program, 'overview', 'begroot en in rekening te brengen over een halfjaar')
    .requiredOption('--period <periode>', 'jaar en helft, zoals 2026-h1')
    .action(async (options: PeriodOptions) => {
      const { figures, run } = await load();
      await run((application) => figures.overview(application, options, process.stdout));
    });
  asKnown(program, 'draft', 'wat voor een maand gefactureerd zou worden; bewaart niets')
    .requiredOption('--month <maand>', 'maand om te factureren, zoals 2026-07')
    .action(async (options: MonthOptions) => {
      const { figures, run } = await load();
      await run((application) => figures.draft(application, options, process.stdout));
    });
  addYearEnd(program);
}

function addYearEnd(program: Command): void {
  asKnown(program, 'year-end', 'jaarafrekening van een jaar: zoals vastgesteld, of zoals bekend')
    .requiredOption('--year <jaar>', 'kalenderjaar van de kosten', readYear)
    .option('--out <bestand>', 'schrijf de jaarafrekening ook als PDF')
    .action(async (options: YearEndOptions) => {
      const { figures, run } = await load();
      await run((application) => figures.yearEnd(application, options, process.stdout));
    });
}

/** The one way in which every such command asks for an agreement and a moment. */
function asKnown(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .requiredOption('--agreement <kenmerk>', 'kenmerk van de overeenkomst')
    .option('--known-on <dag>', 'zoals bekend aan het eind van deze dag, zoals 2026-07-31; anders nu')
    .option(
      '--position <positie>',
      'zoals bekend na de vastlegging met deze positie, in plaats van op een dag',
    )
    .option('--json', 'schrijf JSON, zoals de interface het antwoordt');
}

async function load(): Promise<{
  readonly figures: typeof import('./figures.js');
  readonly run: typeof import('./open-evidence.js').withEvidence;
}> {
  const { withEvidence } = await import('./open-evidence.js');
  return { figures: await import('./figures.js'), run: withEvidence };
}
