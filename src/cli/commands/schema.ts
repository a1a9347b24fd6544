import { Option } from 'commander'
import type { CommandSpec } from '../command.ts'
import { openOutput } from '../output.ts'

export const schema: CommandSpec = {
  name: 'schema',
  summary: 'the JSON Schema of the output',
  examples: ['presser schema -o presser.schema.json'],
  define: (command, { io, done }) =>
    command
      .addOption(new Option('-f, --format <format>', 'output format').choices(['json']).default('json'))
      .option('--json', 'the same as --format json')
      .option('-o, --output <file>', 'write to a file, whole or not at all')
      .action(async ({ output: path }: { output?: string }) => {
        const { DOCUMENT_SCHEMA } = await import('../../views/schema.ts')
        const output = await openOutput(path, { io, several: false, paged: false })
        await output.write(`${JSON.stringify(DOCUMENT_SCHEMA, null, 2)}\n`)
        await output.finish()
        done(0)
      }),
}
