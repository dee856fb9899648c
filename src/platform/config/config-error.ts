/** Every mistake in the settings at once, each with the name of its variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly mistakes: readonly string[]) {
    super(`De instellingen kloppen niet:\n${mistakes.map((mistake) => `- ${mistake}`).join('\n')}`);
  }
}
