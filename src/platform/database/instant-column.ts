import { Column, type ColumnOptions, type ValueTransformer } from 'typeorm';
import { instantFrom } from '../clock';

/** TypeORM turns every moment into a JavaScript date; entities of ours hold text. */
const asInstant: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value === null || value === undefined ? value : instantFrom(value)),
};

/** A moment in an entity: `timestamptz` in the database, UTC text in the program. */
export function InstantColumn(options: Pick<ColumnOptions, 'name' | 'nullable'> = {}): PropertyDecorator {
  return Column({ ...options, type: 'timestamptz', precision: 3, transformer: asInstant });
}
