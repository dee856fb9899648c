/** Every place at which two JSON values differ, with both values: `runs[0].net: expected "1.00", got "2.00"`. */
export function differencesBetween(expected: unknown, actual: unknown, path = ''): string[] {
  if (isContainer(expected) && isContainer(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...names].flatMap((name) =>
      differencesBetween(expected[name], actual[name], placeOf(path, name, Array.isArray(expected))),
    );
  }
  return Object.is(expected, actual)
    ? []
    : [`${path || '.'}: expected ${show(expected)}, got ${show(actual)}`];
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function placeOf(path: string, name: string, inList: boolean): string {
  if (inList) return `${path}[${name}]`;
  return path === '' ? name : `${path}.${name}`;
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
