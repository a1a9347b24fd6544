import { existsSync } from 'node:fs'
import { UserError } from '../../model/errors.ts'
import type { Transcript } from '../../model/transcript.ts'
import { jsonPieces } from '../../views/json.ts'
import type { CommandSpec } from '../command.ts'
import { type InputOptions, withInputs } from '../options.ts'
import { runInputs } from '../run.ts'
import { jsonWriter, textWriter, type Writer, type WriterContext } from '../writers.ts'

const EXCHANGE = /^x[1-9]\d*$/

/** A file may be called `x12`, too; then it is the file. */
const isExchange = (argument: string): boolean => EXCHANGE.test(argument) && !existsSync(argument)

async function writerFor(ids: readonly string[], { format, options, screen }: WriterContext): Promise<Writer> {
  const { explainReport, explainText } = await import('../../views/explain.ts')
  const report = (transcript: Transcript) => explainReport(transcript, ids)
  if (format === 'json')
    return jsonWriter(
      (transcript, { pretty }) => jsonPieces(report(transcript), { text: transcript.text, pretty }),
      options,
    )
  return textWriter(transcript => explainText(transcript, report(transcript), screen))
}

/** Refuses the id of an exchange that the only transcript does not have. */
function known(transcript: Transcript, ids: readonly string[]): Transcript {
  const missing = ids.find(id => !transcript.exchanges.some(exchange => exchange.id === id))
  if (missing !== undefined)
    throw new UserError(`there is no exchange ${missing}; the last is ${transcript.exchanges.at(-1)?.id ?? 'none'}`)
  return transcript
}

export const explain: CommandSpec = {
  name: 'explain',
  summary: 'why an answer is judged clear or not: every rule that fired or nearly did',
  examples: ['presser explain briefing.txt x12', 'presser explain briefing.txt x12 x13 --json'],
  define: (command, { io, done }) =>
    withInputs(command, ['text', 'json']).action(async (args: string[], options: InputOptions) => {
      const ids = args.filter(isExchange)
      const files = args.filter(argument => !isExchange(argument))
      const makeWriter = (context: WriterContext) => writerFor(ids, context)
      const keep = (transcript: Transcript) => (files.length > 1 ? transcript : known(transcript, ids))
      done(await runInputs(files, { options, io, keep, makeWriter, showsTopics: false }))
    }),
}
