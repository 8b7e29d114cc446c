/** The part of JSON Schema that `docs/card-schema.md` uses. */
export interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  minimum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  items?: Schema;
  $ref?: string;
  $defs?: Record<string, Schema>;
}

/**
 * Where a value does not fit, as paths with reasons; empty where it fits. Stricter than the standard: a field that the schema does not name
 * is a fault, since the page is to name them all.
 */
export function misfits(value: unknown, schema: Schema, root: Schema = schema, path = ''): string[] {
  if (schema.$ref) {
    const named = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return named ? misfits(value, named, root, path) : [`${path}: no schema ${schema.$ref}`];
  }
  if ('const' in schema && value !== schema.const) return [`${path}: is not ${schema.const}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${path}: ${value} is none of ${schema.enum}`];
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOf(type, value))) return [`${path}: is no ${types.join(' or ')}`];
  if (schema.minimum !== undefined && (value as number) < schema.minimum) return [`${path}: below ${schema.minimum}`];
  if (Array.isArray(value)) return value.flatMap((one, i) => misfits(one, schema.items ?? {}, root, `${path}/${i}`));
  if (typeof value !== 'object' || value === null) return [];
  const missing = (schema.required ?? []).filter((key) => !(key in value)).map((key) => `${path}/${key}: missing`);
  const inside = Object.entries(value).flatMap(([key, one]) => {
    const known = schema.properties?.[key] ?? schema.additionalProperties;
    return known ? misfits(one, known, root, `${path}/${key}`) : [`${path}/${key}: unknown`];
  });
  return [...missing, ...inside];
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
