import { MONTHS } from '../lexicon/months.ts'
import { TIME_ZONES } from '../lexicon/time-zones.ts'

const MONTH = MONTHS.flat().join('|')

/** The ways in which transcripts print a day. Own patterns: parsing libraries cost more start-up than the whole parse. */
const DAY_FORMS: readonly RegExp[] = [
  /\b(?<year>\d{4})[-/](?<month>\d{2})[-/](?<day>\d{2})\b/, // "2023-04-28 19:13"
  new RegExp(String.raw`\b(?<name>${MONTH})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b`, 'i'), // "December 14, 2015"
  new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<name>${MONTH})\.?,?\s+(?<year>\d{4})\b`, 'i'), // "22 February 2012"
  /\b(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4}|\d{2})\b/, // "12/3/2014", "4/21/14", "3-1-2010"
  /\b(?<day>1[3-9]|2\d|3[01])[/-](?<month>\d{1,2})[/-](?<year>\d{4})\b/, // "31/12/2015": there is no such month
  /\b(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})\b/, // "12.04.2015", as in Germany
]

const monthOf = (name: string): number => MONTHS.findIndex(names => names.includes(name.toLowerCase())) + 1

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}

/** The first day that a line names, ISO 8601; numbers with slashes are read month first, as the White House prints them, unless there is no such month. */
export function dayIn(line: string): string | null {
  for (const form of DAY_FORMS) {
    const { year, month, day, name } = form.exec(line)?.groups ?? {}
    if (year === undefined || day === undefined) continue
    // Two digits mean 1970 to 2069.
    const century = year.length === 2 ? (Number(year) < 70 ? 2000 : 1900) : 0
    const found = isoDate(century + Number(year), name === undefined ? Number(month) : monthOf(name), Number(day))
    if (found) return found
  }
  return null
}

/** The day so many days from another, both ISO 8601. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** A time of day with its zone, as printed lines give it. */
export interface TimeOfDay {
  readonly time: string
  readonly timeZone: string | null
  readonly utcOffset: string | null
}

const CLOCK = /\b(?<hour>\d{1,2})[:.](?<minute>\d{2})\s?(?<half>[AaPp])\.?\s?[Mm]\b\.?(?:\s*\(?(?<zone>[A-Z]{2,5})\b)?/

/** The first time of day that a line names: "2:09 p.m. EST" is 14:09. */
export function timeIn(line: string): TimeOfDay | null {
  const { hour, minute, half, zone } = CLOCK.exec(line)?.groups ?? {}
  if (hour === undefined || minute === undefined || half === undefined || Number(hour) > 12 || Number(minute) > 59)
    return null
  const hours = (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  const timeZone = zone !== undefined && (zone in TIME_ZONES || zone === 'ET' || zone === 'IST') ? zone : null
  const utcOffset = timeZone === null ? null : (TIME_ZONES[timeZone] ?? null)
  return { time: `${String(hours).padStart(2, '0')}:${minute}`, timeZone, utcOffset }
}
