import type { Message, Severity } from '../model/message.ts'
import type { Transcript } from '../model/transcript.ts'
import type { Screen } from './paint.ts'
import { oneLine } from './printable.ts'

/** The findings about one transcript. */
export interface CheckReport {
  readonly schema: 'presser-check/1'
  readonly source: Transcript['source']
  readonly messages: readonly Message[]
}

export const checkReport = ({ source, messages }: Transcript): CheckReport => ({
  schema: 'presser-check/1',
  source,
  messages,
})

const PAINTED = { info: 'faint', warning: 'accent', error: 'strong' } as const satisfies Record<
  Severity,
  keyof Screen['paint']
>

/** One finding a line, `path:line:column  severity  rule  reason`, as editors and people read them. */
export function checkLines({ source, messages }: CheckReport, { paint }: Screen): string {
  const name = oneLine(source.id ?? source.path ?? '-')
  return messages
    .map(
      ({ line, column, severity, rule, reason }) =>
        `${name}:${line}:${column}  ${paint[PAINTED[severity]](severity)}  ${rule}  ${reason}`,
    )
    .join('\n')
}

export type SeverityCounts = Record<Severity, number>

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** The last line of a check: how much of what in how many files. */
export const checkSummary = (counts: SeverityCounts, files: number): string =>
  `${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counts.info} info in ${counted(files, 'file')}`
