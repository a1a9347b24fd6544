import { CITY_LINE, NO_PLACE_LINES, PLACE_LINES } from '../lexicon/front-lines.ts'
import { NO_TITLE_LINES, TITLE_LINE } from '../lexicon/title-lines.ts'
import type { Metadata } from '../model/source.ts'
import { sliceOf } from '../model/span.ts'
import type { Transcript } from '../model/transcript.ts'
import { dayAfter, dayIn, timeIn } from './dates.ts'
import type { Piece } from './layout.ts'
import { placeInTitle } from './place-in-title.ts'

/** What stands before and behind the turns. */
export type FrontMatter = Pick<
  Transcript,
  'title' | 'place' | 'date' | 'published' | 'startTime' | 'endTime' | 'timeZone' | 'utcOffset'
>

interface Lines {
  /** Lines of front matter: short, in order. */
  readonly front: readonly string[]
  readonly headings: readonly string[]
  readonly narrative: readonly string[]
  readonly back: readonly string[]
}

const LONGEST_LINE = 300

function linesOf(text: string, pieces: readonly Piece[]): Lines {
  const of = (...kinds: Piece['kind'][]): string[] =>
    pieces
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ span }) => sliceOf(text, span).split('\n'))
      .map(line => line.replace(/\s+/g, ' ').trim())
      .filter(line => line !== '')
  const firstLabel = pieces.findIndex(({ label }) => label !== null)
  const before = firstLabel < 0 ? pieces : pieces.slice(0, firstLabel)
  return {
    front: of('front'),
    headings: before
      .filter(({ kind }) => kind === 'heading')
      .map(({ span }) => sliceOf(text, span).replace(/\s+/g, ' ').trim()),
    narrative: of('narrative'),
    back: of('back', 'furniture'),
  }
}

/** "Monday, December 14, 2015" and "1:15 P.M. EDT"; but "Daily Press Briefing - October 7, 2015" is a title. */
const isOnlyDateOrTime = (line: string): boolean =>
  (dayIn(line) !== null || timeIn(line) !== null) && line.length < 40 && !TITLE_LINE.test(line)

const isPlace = (line: string): boolean =>
  line.length < 90 && PLACE_LINES.some(row => row.test(line)) && !NO_PLACE_LINES.some(row => row.test(line))

// "COVID-⁠19" with a word joiner in it is not found by who looks for it.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

function titleOf({ front, headings }: Lines, metadata: Metadata): string | null {
  const candidates = [...headings, ...front].filter(
    line => line.length <= LONGEST_LINE && !isOnlyDateOrTime(line) && !NO_TITLE_LINES.some(row => row.test(line)),
  )
  const titles = candidates.filter(line => TITLE_LINE.test(line))
  // "PRESS BRIEFING" in capitals says less than "Press Briefing by Press Secretary …" above or below it.
  const telling = titles.find(line => /\p{Ll}/u.test(line) && /\s(?:by|with|on|of|and)\s/.test(line))
  const printed = telling ?? titles[0] ?? candidates.find(line => !isPlace(line)) ?? null
  return metadata.title?.replace(INVISIBLE, '') ?? printed
}

const BRIEFING_DAY =
  /\b(?:briefing|conference|gaggle|presser|podium)\b[^.]{0,80}?\b(?<day>yesterday|today)\b|\b(?<before>yesterday|today)\b[^.]{0,80}?\b(?:briefing|conference|gaggle|presser|podium)\b/i

/** The narrator's own word for the day: "at a noon briefing at the State Department yesterday". */
function toldDay(narrative: readonly string[], published: string | null): string | null {
  if (published === null) return null
  for (const line of narrative) {
    const { day, before } = BRIEFING_DAY.exec(line)?.groups ?? {}
    const word = (day ?? before)?.toLowerCase()
    if (word !== undefined) return dayAfter(published, word === 'yesterday' ? -1 : 0)
  }
  return null
}

function firstIn<Found>(lines: readonly string[], find: (line: string) => Found | null): Found | null {
  for (const line of lines) {
    const found = line.length <= LONGEST_LINE ? find(line) : null
    if (found !== null) return found
  }
  return null
}

/** The first line that names a place, with the city where it stands on the next: "Westin Hotel", "Warsaw, Poland". */
function placeOf(front: readonly string[]): string | null {
  const at = front.findIndex(isPlace)
  const [place, city] = front.slice(Math.max(0, at))
  if (at < 0 || place === undefined) return null
  // "Aboard Air Force One", "En Route Addis Ababa, Ethiopia": where the aircraft goes is not where it is.
  const goesOn =
    city !== undefined &&
    CITY_LINE.test(city) &&
    !CITY_LINE.test(place) &&
    isPlace(city) &&
    !/^(?:Aboard|En [Rr]oute)/.test(place)
  // "AT PARLIAMENT HOUSE, CANBERRA"
  return (goesOn ? `${place}, ${city}` : place).replace(/^(?:At|AT) /, '')
}

/** Reads title, place, day and times. The body's day goes before the title's, and that before the metadata's. */
export function readFrontMatter(text: string, pieces: readonly Piece[], metadata: Metadata): FrontMatter {
  const lines = linesOf(text, pieces)
  const title = titleOf(lines, metadata)
  const printed = firstIn(
    lines.front.filter(line => line !== title),
    dayIn,
  )
  // "Press Briefing 1/26/09", where the line below says more and is the title.
  const titled = firstIn([...(title === null ? [] : [title]), ...lines.headings], dayIn)
  const documentDay = printed ?? titled ?? metadata.date ?? metadata.published
  const date = toldDay(lines.narrative, documentDay) ?? documentDay
  const published = [metadata.published, metadata.date, documentDay].find(day => day !== null && day !== date) ?? null
  const start = firstIn(lines.front, timeIn)
  const end = firstIn([...lines.back].reverse(), timeIn)
  return {
    title,
    place: placeOf(lines.front) ?? (title === null ? null : placeInTitle(title)),
    date,
    published,
    startTime: start?.time ?? null,
    endTime: end?.time ?? null,
    timeZone: start?.timeZone ?? end?.timeZone ?? null,
    utcOffset: start?.utcOffset ?? end?.utcOffset ?? null,
  }
}
