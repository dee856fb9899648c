import { exportProfile } from '../cemetery-profiles';
import { fitsExport } from './preview-export';

describe('a profile fits how an export begins', () => {
  const profile = exportProfile('export-1');
  const headings = [...profile.columns.values()].flatMap((place) =>
    'heading' in place ? [place.heading] : [],
  );

  it.each([
    ['by its separator and headings', headings.join(';'), true],
    ['not by another separator', headings.join(','), false],
    ['not without a heading', headings.slice(1).join(';'), false],
    ['also when it is long', `${headings.join(';')}\r\n${'é;x\r\n'.repeat(20_000)}`, true],
  ])('%s', async (_what, text, fits) => {
    expect(await fitsExport(profile, Buffer.from(text, 'utf8'))).toBe(fits);
  });
});
