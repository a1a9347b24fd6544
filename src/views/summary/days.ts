import { COMING_BEFORE, DAYS_AWAY, LOOKING_AHEAD, LOOKING_BACK, WEEKDAYS } from '../../lexicon/day-words.ts'
import { MONTHS } from '../../lexicon/months.ts'
import { type Span, sliceOf } from '../../model/span.ts'
import { dayAfter } from '../../turns/dates.ts'
import type { DayNote } from './types.ts'

const DAYS_A_WEEK = 7
/** Beyond that it is no sentence, and says nothing for sure. */
const LONGEST_SENTENCE = 2000
const SATURDAY = 5

/** Monday is 0, Sunday 6. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % DAYS_A_WEEK

/** A day for people: "18 December 2015". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const name = MONTHS[(month ?? 1) - 1]?.[0] ?? ''
  return `${date} ${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}`
}

const WEEKDAY = WEEKDAYS.join('|')
// "Friday, 18 December" and "Friday the 18th" need no help; "Black Friday" and "Fridays" are no day.
const NAMED_DAY = new RegExp(
  String.raw`\b(?:(?<word>on|next|last|${COMING_BEFORE}) )(?<day>${WEEKDAY})\b(?!['’]s\b|,? (?:the )?\d|,? (?:${MONTHS.map(([name]) => name).join('|')})\b)`,
  'gi',
)
const WEEKEND = /\bthis (?<coming>coming )?weekend\b/gi
/** From Wednesday on, "this weekend" is the next one unless the sentence looks back. */
const WEDNESDAY = 2
const AWAY = DAYS_AWAY.map(({ words, days }) => ({ pattern: new RegExp(String.raw`\b(?:${words})\b`, 'gi'), days }))

/** How many days away a day of the week is, or `null` where two days may be meant. */
function daysTo(
  word: string,
  { weekday, today, sentence }: { weekday: number; today: number; sentence: string },
): number | null {
  const ahead = (weekday - today + DAYS_A_WEEK) % DAYS_A_WEEK
  // "On Friday", said on a Friday, may be today, or a week from now.
  if (ahead === 0) return null
  switch (word) {
    // "Next Friday", said on a Monday, is this week's to some; said of a day that this week has had, it is one alone.
    case 'next':
      return weekday < today ? ahead : null
    case 'last':
      return weekday > today ? ahead - DAYS_A_WEEK : null
    case 'on': {
      const coming = LOOKING_AHEAD.test(sentence)
      if (coming === LOOKING_BACK.test(sentence)) return null
      return coming ? ahead : ahead - DAYS_A_WEEK
    }
    case 'this':
      return weekday > today && !LOOKING_BACK.test(sentence) ? ahead : null
    default:
      return LOOKING_BACK.test(sentence) && !LOOKING_AHEAD.test(sentence) ? null : ahead
  }
}

/** How many days away the Saturday of "this weekend" is: on a Monday it may be the one that has just been. */
function daysToWeekend(sentence: string, { today, coming }: { today: number; coming: boolean }): number | null {
  const ahead = SATURDAY - today
  if (ahead <= 0) return null
  const back = LOOKING_BACK.test(sentence)
  const forth = LOOKING_AHEAD.test(sentence)
  if (coming) return ahead
  if (back === forth) return back || today < WEDNESDAY ? null : ahead
  return back ? ahead - DAYS_A_WEEK : ahead
}

/** Words between quotation marks of the speaker's own are somebody else's, said on another day. */
const quotedIn = (sentence: string): Span[] =>
  Array.from(sentence.matchAll(/[“"][^“”"]*[”"]/g), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))

/**
 * The days that a sentence names by counting from the day of the briefing, in order; only those that can be no other day.
 * `date` is that day, ISO 8601.
 */
export function daysIn(text: string, { span, date }: { span: Span; date: string | null }): DayNote[] {
  if (date === null || span.end - span.start > LONGEST_SENTENCE) return []
  // A line may be broken anywhere: "on⏎Friday". Each blank stays one character, for the spans.
  const sentence = sliceOf(text, span).replace(/\s/g, ' ')
  const today = weekdayOf(date)
  const quoted = quotedIn(sentence)
  const notes: DayNote[] = []
  const note = ({ index, 0: words }: RegExpMatchArray, days: number | null, until: number | null = null): void => {
    const at = index ?? 0
    if (days === null || quoted.some(({ start, end }) => start <= at && at < end)) return
    notes.push({
      text: words,
      span: { start: span.start + at, end: span.start + at + words.length },
      date: dayAfter(date, days),
      until: until === null ? null : dayAfter(date, until),
    })
  }
  for (const hit of sentence.matchAll(NAMED_DAY)) {
    const weekday = WEEKDAYS.indexOf((hit.groups?.day ?? '').toLowerCase())
    const word = (hit.groups?.word ?? '').toLowerCase()
    note(hit, daysTo(word, { weekday, today, sentence: sentence.toLowerCase() }))
  }
  for (const hit of sentence.matchAll(WEEKEND)) {
    const saturday = daysToWeekend(sentence, { today, coming: hit.groups?.coming !== undefined })
    note(hit, saturday, saturday === null ? null : saturday + 1)
  }
  for (const { pattern, days } of AWAY) for (const hit of sentence.matchAll(pattern)) note(hit, days)
  return notes.sort((a, b) => a.span.start - b.span.start)
}
