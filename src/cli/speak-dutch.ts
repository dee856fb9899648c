import type { Argument, Command, HelpConfiguration, Option } from 'commander';

/** What the library says of a command that was typed wrong, and the same in Dutch. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.+)'$/m, "'$1' ontbreekt."],
  [/^error: option '(.+)' argument missing$/m, "Geef een waarde bij de optie '$1'."],
  [/^error: required option '(.+)' not specified$/m, "De optie '$1' is verplicht."],
  [/^error: unknown option '(.+)'$/m, "De optie '$1' bestaat niet."],
  [/^error: unknown command '(.+)'$/m, "De opdracht '$1' bestaat niet."],
  [/^error: too many arguments.*$/m, 'Er staat te veel achter de opdracht.'],
  [
    /^error: (?:option|command-argument) (?:'(.+)' argument|value) '(.*)' is invalid(?: for argument '(.+)')?\. Allowed choices are (.+)\.$/m,
    "'$2' kan niet bij '$1$3'. Kies uit: $4.",
  ],
  [
    /^error: (?:option|command-argument) (?:'(.+)' argument|value) '(.*)' is invalid(?: for argument '(.+)')?\. (.+)$/m,
    "'$2' kan niet bij '$1$3'. $4",
  ],
  [/^error: (.+)$/m, '$1'],
  [/^\(Did you mean one of (.+)\?\)$/m, 'Bedoelde je een van deze: $1?'],
  [/^\(Did you mean (.+)\?\)$/m, 'Bedoelde je $1?'],
];

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

type Choice = Pick<Option | Argument, 'description' | 'argChoices' | 'defaultValue'>;

const HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  optionDescription: describe,
  argumentDescription: describe,
};

/** Lets a command and all that it holds answer in Dutch; a fault is followed by how to ask for help. */
export function speakDutch(command: Command): void {
  command
    .configureOutput({ outputError: (text, write) => write(inDutch(text)) })
    .configureHelp(HELP)
    .helpOption('-h, --help', 'toon deze uitleg')
    .helpCommand(false)
    .usage(command.usage().replace('[options]', '[opties]').replace('[command]', '[opdracht]'))
    .showHelpAfterError(`Zie: ${nameOf(command)} --help`);
  command.commands.forEach(speakDutch);
}

/** What the library wrote, in Dutch. */
function inDutch(text: string): string {
  return SENTENCES.reduce((said, [english, dutch]) => said.replace(english, dutch), text);
}

function describe({ description, argChoices, defaultValue }: Choice): string {
  const choices = argChoices && `kies uit: ${argChoices.join(', ')}`;
  const standard = typeof defaultValue === 'string' ? `standaard ${defaultValue}` : undefined;
  const more = [choices, standard].filter((part) => part !== undefined).join('; ');
  return more === '' ? description : `${description} (${more})`;
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}
