import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { speakDutch } from './speak-dutch';

/** What a command of every kind answers to words typed behind it. */
function answerTo(...words: string[]): string {
  let said = '';
  const program = new Command('slotsom').exitOverride();
  program
    .command('settle')
    .argument('<scenario>', 'bestand')
    .addArgument(new Argument('[soort]').choices(['kort', 'lang']))
    .requiredOption('--year <jaar>', 'het jaar', readNothing)
    .addOption(
      new Option('--for <partij>', 'voor wie').choices(['contractor', 'client']).default('contractor'),
    )
    .exitOverride();
  speakDutch(program);
  for (const command of [program, ...program.commands])
    command.configureOutput({ writeErr: (text) => (said += text), writeOut: (text) => (said += text) });
  try {
    program.parse(['node', 'slotsom', ...words]);
  } catch {
    // What was said is what counts.
  }
  return said;
}

function readNothing(text: string): string {
  if (text === 'mis') throw new InvalidArgumentError('Geef een jaartal.');
  return text;
}

describe('a command that is typed wrong', () => {
  it.each([
    [['settle', '--year', '2026'], "'scenario' ontbreekt."],
    [['settle', 'x'], "De optie '--year <jaar>' is verplicht."],
    [['settle', 'x', '--year'], "Geef een waarde bij de optie '--year <jaar>'."],
    [['settle', 'x', '--year', 'mis'], "'mis' kan niet bij '--year <jaar>'. Geef een jaartal."],
    [['settle', 'x', '--year', '1', '--for', 'ik'], 'Kies uit: contractor, client.'],
    [['settle', 'x', 'dik', '--year', '1'], "'dik' kan niet bij 'soort'. Kies uit: kort, lang."],
    [['settle', 'x', 'kort', 'meer', '--year', '1'], 'Er staat te veel achter de opdracht.'],
    [['settle', 'x', '--year', '1', '--yaer', '1'], "De optie '--yaer' bestaat niet.\nBedoelde je --year?"],
    [['setle'], "De opdracht 'setle' bestaat niet.\nBedoelde je settle?"],
  ])('%j is answered in Dutch, with where to find help', (words, sentence) => {
    const said = answerTo(...words);
    expect(said).toContain(sentence);
    expect(said).toMatch(/Zie: slotsom( settle)? --help/);
    expect(said).not.toMatch(/error|option |argument|command|Did you/);
  });

  it('explains itself in Dutch', () => {
    const help = answerTo('settle', '--help');
    expect(help).toMatch(/^Gebruik: slotsom settle \[opties\] <scenario> \[soort\]/);
    expect(help).toContain('voor wie (kies uit: contractor, client; standaard contractor)');
    expect(help).toContain('toon deze uitleg');
    expect(help).not.toMatch(/Usage|Options:|Arguments:|choices|default/);
  });
});
