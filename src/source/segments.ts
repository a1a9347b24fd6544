import { clockSeconds } from './cues.ts'

/** What a recorder writes of one stretch of speech. Times are in seconds. */
export interface Segment {
  readonly speaker: string | null
  readonly time: readonly [number, number] | null
  readonly text: string
}

type Fields = Readonly<Record<string, unknown>>

// What the makers of recorders and of speech recognition call the same thing.
export const LIST_KEYS = ['utterances', 'audio_segments', 'segments', 'results', 'transcript', 'transcripts', 'data']
export const TEXT_KEYS = ['text', 'transcript', 'content', 'utterance']
export const SPEAKER_KEYS = ['speaker', 'speaker_name', 'speakerName', 'speaker_label', 'speakerLabel', 'name']
const START_KEYS = ['start', 'start_time', 'startTime', 'start_ms', 'startMs', 'begin', 'from']
const END_KEYS = ['end', 'end_time', 'endTime', 'end_ms', 'endMs', 'to']

/** As deep as a list of segments lies in the answers of the services there are: `results.utterances`. */
const DEEPEST = 4

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textIn = (fields: Fields): string | null => {
  const text = TEXT_KEYS.map(key => fields[key]).find(value => typeof value === 'string')
  return (text as string | undefined)?.trim() || null
}

/** The first list of objects with words in them, at the root or under one of the keys that hold one. */
function listIn(value: unknown, depth = 0): readonly Fields[] | null {
  if (Array.isArray(value)) {
    const fields = value.filter(isFields)
    return fields.some(item => textIn(item) !== null) ? fields : null
  }
  if (!isFields(value) || depth === DEEPEST) return null
  for (const key of LIST_KEYS) {
    const list = listIn(value[key], depth + 1)
    if (list) return list
  }
  return null
}

/** `"Speaker 1"` as it is, `0` and `"0"` as "Speaker 0", the name of `{"id": 3, "name": "Harlow"}`. */
function speakerIn(fields: Fields): string | null {
  const value = SPEAKER_KEYS.map(key => fields[key]).find(found => found !== undefined && found !== null)
  const name = isFields(value) ? (value.name ?? value.label ?? value.id) : value
  if (typeof name !== 'string' && typeof name !== 'number') return null
  const words = String(name).replace(/\s+/g, ' ').trim().slice(0, 100)
  return /^\d+$/.test(words) ? `Speaker ${words}` : words.replace(/\s*:$/, '') || null
}

/** A time as written, and whether it says for itself that it counts seconds or milliseconds. */
interface WrittenTime {
  readonly amount: number
  readonly unit: 'seconds' | 'milliseconds' | null
}

function timeIn(fields: Fields, keys: readonly string[]): WrittenTime | null {
  const key = keys.find(name => fields[name] !== undefined && fields[name] !== null)
  const value = key === undefined ? null : fields[key]
  const amount = typeof value === 'string' ? clockSeconds(value.trim().replace(/s$/, '')) : value
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount < 0) return null
  if (/ms$/i.test(key as string)) return { amount, unit: 'milliseconds' }
  return { amount, unit: typeof value === 'string' && /[:s]/.test(value) ? 'seconds' : null }
}

/** Slower than one word in twenty seconds is nobody's speech: then the numbers are milliseconds. */
const SLOWEST = 0.05

interface Written {
  readonly fields: Fields
  readonly text: string
  readonly start: WrittenTime | null
  readonly end: WrittenTime | null
}

function looksLikeMilliseconds(list: readonly Written[]): boolean {
  const spoken = list.filter(({ start, end }) => start && end && end.amount > start.amount)
  const words = spoken.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const amount = spoken.reduce((sum, { start, end }) => sum + (end?.amount ?? 0) - (start?.amount ?? 0), 0)
  return amount > 0 && words / amount < SLOWEST
}

/** The segments of a recorder's JSON, in order; `null` where it holds none. */
export function segmentsIn(document: unknown): Segment[] | null {
  const list = listIn(document)
  if (!list) {
    const text = isFields(document) ? textIn(document) : null
    return text === null ? null : [{ speaker: null, time: null, text }]
  }
  const written = list.flatMap((fields): Written[] => {
    const text = textIn(fields)
    return text === null ? [] : [{ fields, text, start: timeIn(fields, START_KEYS), end: timeIn(fields, END_KEYS) }]
  })
  const plain = looksLikeMilliseconds(written) ? 1000 : 1
  const seconds = ({ amount, unit }: WrittenTime): number =>
    Math.round((amount / (unit === 'seconds' ? 1 : unit === 'milliseconds' ? 1000 : plain)) * 1000) / 1000
  return written.map(({ fields, text, start, end }) => {
    const from = start ? seconds(start) : null
    return {
      speaker: speakerIn(fields),
      time: from === null ? null : [from, Math.max(from, end ? seconds(end) : from)],
      text,
    }
  })
}
