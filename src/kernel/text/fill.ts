/** Puts values in the places of a wording: `{name}`. A place without a value is a mistake in the wording. */
export function fill(wording: string, values: Readonly<Record<string, string>>): string {
  return wording.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The wording "${wording}" has no value for ${name}`);
    return value;
  });
}

/** `a`, `a en b`, `a, b en c`. */
export function enumerate(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}
