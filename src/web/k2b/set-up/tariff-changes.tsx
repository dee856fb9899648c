import type { JSX } from 'preact';
import type { ComparedTariff, TariffChanges } from '../../../cemetery/domain';
import { formatAmount } from '../../../kernel/text';
import type { UploadedFile } from '../../../platform/http';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Badge } from '../../parts/badge';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table } from '../../parts/table';
import { wordBooking, wordTerm } from './tariffs-view';

/** A file of tariffs that was looked at and not recorded, with what recording it changes. */
export interface LookedAt {
  readonly file: UploadedFile;
  readonly changes: TariffChanges;
}

const CHANGES = {
  new: { name: 'Nieuw', tone: 'neutral' },
  changed: { name: 'Gewijzigd', tone: 'warning' },
  unchanged: { name: 'Gelijk', tone: 'quiet' },
} as const;

/** What a file of tariffs changes, before it is recorded; tariffs are public, so the page carries the file along. */
export function TariffChangesSection({ frame, looked }: { frame: Frame; looked: LookedAt }): JSX.Element {
  const { file, changes } = looked;
  return (
    <Section id="nakijken" title={`Nakijken: ${file.fileName}`}>
      <Paragraph>{`Er is nog niets vastgelegd. ${wordCounts(changes.tariffs)}`}</Paragraph>
      <Table
        caption="Tarieven in dit bestand"
        isCaptionHidden
        columns={[
          { heading: 'Artikel' },
          { heading: 'Waarvoor' },
          { heading: 'Geldt' },
          { heading: 'Was (€)', isNumber: true },
          { heading: 'Wordt (€)', isNumber: true },
          { heading: 'Boeking' },
          { heading: 'Wijziging' },
        ]}
      >
        {changes.tariffs.map((compared) => (
          <ChangeRow key={`${compared.tariff.article} ${compared.tariff.from}`} compared={compared} />
        ))}
      </Table>
      {changes.left.length > 0 && (
        <Paragraph>
          {`Niet in dit bestand: ${changes.left.join(', ')}. Die artikelen houden het tarief dat zij hebben, zolang het geldt.`}
        </Paragraph>
      )}
      <div class="decision">
        <PostForm frame={frame} path="/beheer/k2b/tarieven" isUpload>
          <input type="hidden" name="bestandsnaam" value={file.fileName} />
          <input type="hidden" name="inhoud" value={file.content.toString('base64')} />
          <SubmitButton>Tarieven vastleggen</SubmitButton>
        </PostForm>
      </div>
    </Section>
  );
}

function ChangeRow({ compared: { tariff, before, change } }: { compared: ComparedTariff }): JSX.Element {
  const { name, tone } = CHANGES[change];
  const isBookedOtherwise = before !== undefined && wordBooking(before) !== wordBooking(tariff);
  return (
    <tr>
      <RowHeading>{tariff.article}</RowHeading>
      <td>{tariff.description}</td>
      <td class="nowrap">{wordTerm(tariff)}</td>
      <NumberCell>{before ? formatAmount(before.amount) : ''}</NumberCell>
      <AmountCell amount={tariff.amount} />
      <td>
        {isBookedOtherwise ? `${wordBooking(tariff)} (was ${wordBooking(before)})` : wordBooking(tariff)}
      </td>
      <td>
        <Badge tone={tone}>{name}</Badge>
      </td>
    </tr>
  );
}

function wordCounts(tariffs: readonly ComparedTariff[]): string {
  const count = (change: ComparedTariff['change']): string =>
    tariffs.filter((one) => one.change === change).length.toString();
  return `Nieuw: ${count('new')}. Gewijzigd: ${count('changed')}. Gelijk: ${count('unchanged')}.`;
}
