/** A JSON Schema, draft 2020-12. */
export interface JsonSchema {
  readonly [key: string]: unknown
}

/** Text with a meaning. */
export const text = (description: string): JsonSchema => ({ type: 'string', description })

export const id = (description: string): JsonSchema => ({
  type: 'string',
  pattern: '^[A-Za-z_][A-Za-z0-9._-]*$',
  description,
})

export const count = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, description })

export const line = (description = '1-based line of the source'): JsonSchema => ({
  type: 'integer',
  minimum: 1,
  description,
})

export const flag = (description: string): JsonSchema => ({ type: 'boolean', description })

export const oneOf = (values: readonly string[], description: string): JsonSchema => ({
  enum: [...values],
  description,
})

/** The same, or `null`: looked for and not there. */
export const orNull = (schema: JsonSchema): JsonSchema => {
  const { description, ...rest } = schema
  return { anyOf: [rest, { type: 'null' }], ...(description === undefined ? {} : { description }) }
}

export const list = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', items, description })

/** An object whose every field is required; more fields may be added, so that addition breaks no one. */
export const record = (properties: Readonly<Record<string, JsonSchema>>, description: string): JsonSchema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  description,
})

export const span: JsonSchema = {
  type: 'array',
  prefixItems: [
    { type: 'integer', minimum: 0 },
    { type: 'integer', minimum: 0 },
  ],
  minItems: 2,
  maxItems: 2,
  description: 'half-open [start, end] in Unicode code points of the text',
}
