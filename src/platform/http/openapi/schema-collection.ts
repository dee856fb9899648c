import { z } from 'zod';

/** A JSON schema, or a reference to one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const IN_DEFINITIONS = '#/$defs/';
const IN_COMPONENTS = '#/components/schemas/';

/** Whether a schema is for what comes in or for what goes out. */
export type Direction = 'input' | 'output';

/** Describes the schemas of the interface; those with a name of their own once, in `components`. */
export class SchemaCollection {
  readonly components: Record<string, JsonSchema> = {};

  describe(schema: z.ZodType, direction: Direction): JsonSchema {
    const { $schema: _, $defs, ...described } = z.toJSONSchema(schema, { io: direction });
    for (const [name, definition] of Object.entries($defs ?? {})) this.add(name, definition);
    const name = z.globalRegistry.get(schema)?.id;
    if (name === undefined) return pointingToComponents(described);
    // A named schema comes back as a reference to a definition of its own.
    if ($defs?.[name] === undefined) this.add(name, described);
    return { $ref: IN_COMPONENTS + name };
  }

  /** What a reference stands for. */
  resolve(schema: JsonSchema): JsonSchema {
    const name = schema.$ref?.slice(IN_COMPONENTS.length);
    const component = name === undefined ? schema : this.components[name];
    if (!component) throw new Error(`There is no schema with the name ${name ?? ''}`);
    return component;
  }

  private add(name: string, schema: JsonSchema): void {
    const { id: _, ...component } = pointingToComponents(schema);
    const earlier = this.components[name];
    if (earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(component)) {
      throw new Error(`There are two schemas with the name ${name}`);
    }
    this.components[name] = component;
  }
}

function pointingToComponents(schema: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === '$ref' && typeof value === 'string'
        ? value.replace(IN_DEFINITIONS, IN_COMPONENTS)
        : lifted(value),
    ),
  ) as JsonSchema;
}

/** What may be empty is described where it stands, not only inside the choice. */
function lifted(value: unknown): unknown {
  const { anyOf, description } = (value ?? {}) as JsonSchema;
  const described = anyOf?.find((choice) => typeof choice === 'object' && choice.description !== undefined);
  if (!described || description !== undefined || anyOf?.length !== 2) return value;
  return { ...(value as JsonSchema), description: described.description };
}
