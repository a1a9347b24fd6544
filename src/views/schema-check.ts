import { Ajv2020 } from 'ajv/dist/2020.js'
import { DOCUMENT_SCHEMA } from './schema.ts'

const validate = new Ajv2020({ validateFormats: false }).compile(DOCUMENT_SCHEMA)

/** The first breach of the document's JSON Schema in a value, in words; `null` where there is none. */
export function schemaProblem(value: unknown): string | null {
  if (validate(value)) return null
  const { instancePath = '', message = 'is not as it should be' } = validate.errors?.[0] ?? {}
  return `${instancePath === '' ? 'the document' : instancePath} ${message}`
}
