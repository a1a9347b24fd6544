import type { Transcript } from '../../model/transcript.ts'
import type { CommandSpec } from '../command.ts'
import { type InputOptions, withInputs } from '../options.ts'
import { runInputs } from '../run.ts'
import type { Writer } from '../writers.ts'

/** One page over all inputs, written when the last has been read. */
async function pageWriter(): Promise<Writer> {
  const { reportPage } = await import('../../views/report/index.ts')
  const transcripts: Transcript[] = []
  return {
    begin: () => '',
    document: outcome => {
      if (outcome.type === 'done') transcripts.push(outcome.transcript)
      return []
    },
    end: () => (transcripts.length > 0 ? reportPage(transcripts) : ''),
  }
}

export const report: CommandSpec = {
  name: 'report',
  summary: 'one self-contained web page: the briefing to read, filter and search',
  examples: ['presser report briefing.txt -o page.html', 'presser report monday.html friday.html -o week.html'],
  define: (command, { io, done }) =>
    withInputs(command, ['html']).action(async (files: string[], options: InputOptions) => {
      done(await runInputs(files, { options, io, makeWriter: pageWriter }))
    }),
}
