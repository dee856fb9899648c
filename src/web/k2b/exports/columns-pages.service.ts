import { Injectable } from '@nestjs/common';
import { fitsExport, previewExport, ProfilesReader, type ReadableProfile } from '../../../cemetery';
import { refused } from '../../../platform/http';
import { Desk, type Visit } from '../../desk/desk.service';
import { firstColumns } from './columns-form';
import type { ColumnsPageProps } from './columns.page';
import { ReviewedExports } from './reviewed-exports.service';

/** Loads the step in which columns are told apart, with what is known or proposed of them. */
@Injectable()
export class ColumnsPages {
  constructor(
    private readonly desk: Desk,
    private readonly exports: ReviewedExports,
    private readonly profiles: ProfilesReader,
  ) {}

  /** The first rows name people: of someone else's export there is no such page. */
  async load(visit: Visit, uploadId: string): Promise<ColumnsPageProps> {
    const { frame, reviewed } = await this.exports.load(visit, uploadId);
    if (!reviewed.isOwn) throw refused('not-found');
    const preview = await previewExport(reviewed.upload.content);
    if (!preview.ok) throw refused('not-found');
    const { view: profiles } = await this.desk.read(visit, (tx, { agreementId }) =>
      this.profiles.exportProfiles(tx, agreementId),
    );
    const used = profiles.find(({ name }) => name === reviewed.upload.profile);
    const typed = firstColumns(preview.value, used, reviewed.state.kind !== 'other-profile');
    const others = profiles.filter((one) => one !== used);
    const fitting = await namesOfFitting(others, reviewed.upload.content);
    return { frame, reviewed, preview: preview.value, typed, fitting };
  }
}

/** The one that was recorded last first. */
async function namesOfFitting(profiles: readonly ReadableProfile[], content: Buffer): Promise<string[]> {
  const names: string[] = [];
  for (const { name, profile } of profiles) if (await fitsExport(profile, content)) names.unshift(name);
  return names;
}
