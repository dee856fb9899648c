import type { Correction } from '../../invoicing/domain';

/** Whether something that was charged changes, or a cost of an earlier month comes late. */
export function nameCorrectionKind({ kind }: Pick<Correction, 'kind'>): string {
  return kind === 'late' ? 'nagekomen' : 'correctie';
}
