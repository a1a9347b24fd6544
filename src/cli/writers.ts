import type { FailedDocument } from '../model/document.ts'
import type { Transcript } from '../model/transcript.ts'
import type { CsvTable } from '../views/csv.ts'
import { documentPieces } from '../views/json.ts'
import type { Screen } from '../views/paint.ts'
import { withStruckMarked } from '../views/struck.ts'
import type { Outcome } from './documents.ts'

type Tables = typeof import('../views/tables.ts')

/** What a command shows of each transcript. */
export interface Job {
  /** Drops what the user does not want to see; by default nothing. */
  readonly keep?: (transcript: Transcript) => Transcript
  /** False where it keeps nothing that the user asks for: of several transcripts, the view for people leaves this one out. */
  readonly shows?: (kept: Transcript) => boolean
  /** False where neither table nor CSV depends on topics. */
  readonly showsTopics?: false
  /** True where the view has the messages of the transcript. */
  readonly showsMessages?: true
  /** The topics that the user names. */
  readonly topic?: readonly string[] | undefined
  /** What to tell the user of a single transcript, beside what is shown; `null` where there is nothing to tell. */
  readonly hint?: (transcript: Transcript) => string | null
  /** The view for people. */
  readonly draw: (views: Tables) => (transcript: Transcript, screen: Screen) => string
  /** The view for spreadsheets. */
  readonly csv?: (views: typeof import('../views/csv.ts')) => CsvTable
}

/** Writes one outcome after the other. */
export interface Writer {
  begin(): string
  /** In pieces, so that a long document need not stand in memory whole. */
  document(outcome: Outcome, index: number): Iterable<string>
  end(): string
}

/** How to write; `several` where there may be more than one outcome. */
export interface WriterOptions {
  readonly several: boolean
  readonly pretty: boolean
  readonly includeText: boolean
}

/** What is known of a run when its writer is made. */
export interface WriterContext {
  readonly format: string
  readonly options: WriterOptions
  readonly screen: Screen
}

/** A transcript as JSON, in pieces. */
export type JsonBody = (transcript: Transcript, layout: { readonly pretty: boolean }) => Iterable<string>

const none = (): string => ''

const errorAsJson = (document: FailedDocument, pretty: boolean): string =>
  JSON.stringify(document, null, pretty ? 2 : undefined)

/** JSON: one document for one input, an array for several, with an error in the place of what failed. */
export function jsonWriter(body: JsonBody, { several, pretty }: Pick<WriterOptions, 'several' | 'pretty'>): Writer {
  return {
    begin: () => (several ? '[\n' : ''),
    *document(outcome, index) {
      if (outcome.type === 'failed' && !several) return
      if (index > 0) yield ',\n'
      if (outcome.type === 'failed') yield errorAsJson(outcome.document, pretty)
      else yield* body(outcome.transcript, { pretty })
      if (!several) yield '\n'
    },
    end: () => (several ? '\n]\n' : ''),
  }
}

/** NDJSON: a document a line, each as soon as it is done. */
export function ndjsonWriter(body: JsonBody): Writer {
  return {
    begin: none,
    *document(outcome) {
      if (outcome.type === 'failed') yield errorAsJson(outcome.document, false)
      else yield* body(outcome.transcript, { pretty: false })
      yield '\n'
    },
    end: none,
  }
}

async function csvWriter(csv: NonNullable<Job['csv']>): Promise<Writer> {
  const views = await import('../views/csv.ts')
  const { columns, rows } = csv(views)
  return {
    begin: () => views.toCsv([columns]),
    document: outcome => (outcome.type === 'failed' ? [] : [views.toCsv(rows(withStruckMarked(outcome.transcript)))]),
    end: none,
  }
}

/** Views for people, one below the other, `gap` between them; what shows nothing takes no room, and `rest` tells how many do. */
export function textWriter(
  show: (transcript: Transcript) => string,
  { gap = '\n\n', rest = none }: { gap?: string; rest?: (without: number, shown: number) => string } = {},
): Writer {
  let shown = 0
  let without = 0
  return {
    begin: none,
    *document(outcome) {
      if (outcome.type === 'failed') return
      const words = show(outcome.transcript)
      if (words === '') without++
      else yield `${shown++ > 0 ? gap : ''}${words}\n`
    },
    end: () => rest(without, shown),
  }
}

/** Says of how many transcripts nothing is shown. */
function nothingInRest(without: number, shown: number): string {
  if (without === 0) return ''
  const transcripts = without === 1 ? 'transcript' : 'transcripts'
  return shown > 0 ? `\n\nNothing in ${without} more ${transcripts}\n` : `Nothing in ${without} ${transcripts}\n`
}

/** The writer of a command that shows documents. */
export async function writerFor(job: Job, { format, options, screen }: WriterContext): Promise<Writer> {
  const { includeText } = options
  const body: JsonBody = (transcript, { pretty }) => documentPieces(transcript, { includeText, pretty })
  switch (format) {
    case 'json':
      return jsonWriter(body, options)
    case 'ndjson':
      return ndjsonWriter(body)
    case 'csv':
      return csvWriter(job.csv as NonNullable<Job['csv']>)
    default: {
      const draw = job.draw(await import('../views/tables.ts'))
      const isLeftOut = (kept: Transcript) => options.several && job.shows?.(kept) === false
      return textWriter(kept => (isLeftOut(kept) ? '' : draw(withStruckMarked(kept), screen)), { rest: nothingInRest })
    }
  }
}
