import type { JSX } from 'preact';
import type { BesideExport } from '../../../cemetery';
import { decide } from '../../../people';
import { hrefIn, type Frame } from '../../layout/frame';
import { Link, Paragraph } from '../../parts/paragraph';

interface BesideListProps {
  readonly frame: Frame;
  readonly beside: readonly BesideExport[];
}

/** For who releases: where cells were mended, rows left out and other amounts asked, with the reasons. */
export function BesideList({ frame, beside }: BesideListProps): JSX.Element | null {
  if (!decide(frame.person, 'cemetery.open-export').allowed) return null;
  if (beside.length === 0)
    return (
      <Paragraph>
        Aan de exporten is niets hersteld of weggelaten, en elk bedrag is dat van de verordening.
      </Paragraph>
    );
  return (
    <>
      <Paragraph>Bekijk voor de vrijgave wat naast de exporten is gedaan, met de redenen:</Paragraph>
      <ul class="utrecht-unordered-list">
        {beside.map((one) => (
          <li key={one.number} class="utrecht-unordered-list__item">
            {`Export ${one.number.toString()} (${one.fileName}): `}
            {partsOf(one).map(({ words, id }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link href={`${hrefIn(frame, `/k2b/exporten/${one.number.toString()}`)}#${id}`}>{words}</Link>
              </span>
            ))}
            .
          </li>
        ))}
      </ul>
    </>
  );
}

function partsOf({ mended, leftOut, deviating }: BesideExport): { words: string; id: string }[] {
  const count = (n: number, one: string, many: string): string => `${n.toString()} ${n === 1 ? one : many}`;
  return [
    ...(mended > 0 ? [{ words: count(mended, 'herstelde cel', 'herstelde cellen'), id: 'hersteld' }] : []),
    ...(leftOut > 0
      ? [{ words: count(leftOut, 'weggelaten rij', 'weggelaten rijen'), id: 'weggelaten' }]
      : []),
    ...(deviating > 0
      ? [
          {
            words: count(deviating, 'item met een ander bedrag', 'items met een ander bedrag'),
            id: 'afwijkend',
          },
        ]
      : []),
  ];
}
