import { stringify } from 'csv-stringify/sync'
import { lineOf } from '../model/source.ts'
import type { Exchange, Promised, Referral, Transcript } from '../model/transcript.ts'
import { firmCounts } from './firm-counts.ts'
import { withoutControls } from './printable.ts'

type Cell = string | number | null

/** A table for spreadsheets: named columns, and the rows of one transcript. */
export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: (transcript: Transcript) => Cell[][]
}

const origin = ({ source, date }: Transcript): Cell[] => [source.id ?? source.path, date]

const saidIn = ({ turns }: Transcript): ((ids: readonly string[]) => string) => {
  const byId = new Map(turns.map(({ id, text }) => [id, text]))
  return ids => ids.map(id => byId.get(id) ?? '').join('\n\n')
}

/** A turn a row. */
export const TURNS_CSV: CsvTable = {
  columns: ['source', 'date', 'id', 'line', 'speaker', 'name', 'role', 'label', 'act', 'reported', 'text'],
  rows: transcript => {
    const voices = new Map(transcript.speakers.map(speaker => [speaker.id, speaker]))
    return transcript.turns.map(({ id, line, speaker, label, act, reported, text }) => {
      const voice = voices.get(speaker)
      return [
        ...origin(transcript),
        id,
        line,
        speaker,
        voice?.name ?? null,
        voice?.role ?? null,
        label,
        act,
        String(reported),
        text,
      ]
    })
  },
}

/** An exchange a row; several ids or turns in one cell are joined. */
export const EXCHANGES_CSV: CsvTable = {
  columns: [
    'source',
    'date',
    'id',
    'thread',
    'line',
    'askers',
    'asks',
    'responders',
    'clarity',
    'type',
    'topics',
    'question',
    'answer',
  ],
  rows: transcript => {
    const said = saidIn(transcript)
    const lines = new Map(transcript.turns.map(({ id, line }) => [id, line]))
    return transcript.exchanges.map(({ id, thread, question, answer, topics }) => [
      ...origin(transcript),
      id,
      thread,
      lines.get(question.turns[0] ?? '') ?? null,
      question.askers.join(' '),
      question.asks.length,
      answer?.responders.join(' ') ?? null,
      answer?.clarity?.label ?? null,
      answer?.clarity?.type ?? null,
      topics.map(topic => topic.id).join(' '),
      said(question.turns),
      answer ? said(answer.turns) : null,
    ])
  },
}

const asksOf = ({ question }: Exchange): string => question.asks.map(({ text }) => text).join(' ')

const namesIn = ({ speakers }: Transcript): ((ids: readonly string[]) => string) => {
  const byId = new Map(speakers.map(({ id, name, outlet }) => [id, name ?? outlet ?? id]))
  return ids => ids.map(id => byId.get(id) ?? id).join('; ')
}

/** The columns that both ledgers begin with. */
const LEDGER = ['source', 'date', 'id', 'line', 'askers', 'question', 'responders']

function ledgerCells(transcript: Transcript, exchange: Exchange, { span }: Promised | Referral): Cell[] {
  const names = namesIn(transcript)
  const { question, answer, id } = exchange
  const line = lineOf(transcript.map, span.start)
  return [...origin(transcript), id, line, names(question.askers), asksOf(exchange), names(answer?.responders ?? [])]
}

/** A promise a row. */
export const PROMISES_CSV: CsvTable = {
  columns: [...LEDGER, 'promise'],
  rows: transcript =>
    transcript.exchanges.flatMap(exchange =>
      (exchange.answer?.promises ?? []).map(promise => [...ledgerCells(transcript, exchange, promise), promise.text]),
    ),
}

/** A referral a row. */
export const REFERRALS_CSV: CsvTable = {
  columns: [...LEDGER, 'target', 'referral'],
  rows: transcript =>
    transcript.exchanges.flatMap(exchange =>
      (exchange.answer?.referrals ?? []).map(referral => [
        ...ledgerCells(transcript, exchange, referral),
        referral.target,
        referral.text,
      ]),
    ),
}

/** A topic a row. */
export const TOPICS_CSV: CsvTable = {
  columns: ['source', 'date', 'id', 'label', 'origin', 'asked', 'answered', 'mentions', 'lines', 'firm'],
  rows: transcript => {
    const firm = firmCounts(transcript)
    const answered = new Set(transcript.exchanges.filter(({ answer }) => answer !== null).map(({ id }) => id))
    return transcript.topics.map(({ id, label, origin: from, exchanges, mentions }) => [
      ...origin(transcript),
      id,
      label,
      from,
      exchanges.length,
      exchanges.filter(exchange => answered.has(exchange)).length,
      mentions.length,
      [...new Set(mentions.map(({ line }) => line))].join(' '),
      firm.get(id) ?? 0,
    ])
  },
}

/** A country a row. */
export const PLACES_CSV: CsvTable = {
  columns: ['source', 'date', 'id', 'name', 'mentions', 'rules', 'lines'],
  rows: transcript =>
    transcript.places.map(({ id, name, mentions }) => [
      ...origin(transcript),
      id,
      name,
      mentions.length,
      [...new Set(mentions.map(({ rule }) => rule))].join(' '),
      [...new Set(mentions.map(({ line }) => line))].join(' '),
    ]),
}

/**
 * Rows as CSV after RFC 4180, without control characters but tabs and line breaks. A cell that a spreadsheet would run as a formula is preceded by an apostrophe (OWASP, "CSV
 * injection").
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map(row => row.map(cell => (typeof cell === 'string' ? withoutControls(cell) : cell))),
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
