import type { Span } from '../model/span.ts'
import { type Cue, cuesOf } from './cues.ts'
import { NO_EXTRAS, type ReadResult } from './reader.ts'
import { createVoices, type Voices } from './voices.ts'

const MARKUP = new RegExp(
  [
    String.raw`<v(?:\.[^\s<>]*)?[ \t]+(?<voice>[^<>\n]*)>`, // <v.loud John Kirby>
    String.raw`</?[a-zA-Z][^<>\n]*>|<[\d:.]+>|\{\\[^{}\n]*\}`, // <i>, <font color="…">, <00:00:01.500>, {\an8}
    String.raw`(?<chevrons>(?<![^\s>])(?:>|&gt;){2,3})[ \t]*`,
    '(?<entity>&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[a-zA-Z]{2,31});)',
  ].join('|'),
  'g',
)

// "MR. KIRBY: Good afternoon", "Speaker 1: Yes"; all of its words begin with a capital.
const PRINTED_LABEL =
  /^[ \t]*(?:<[^<>\n]*>)*[ \t]*\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\p{N}+)){0,6}(?: ?\([^()\n]{1,60}\))?:(?=\s|$)/u

const TAGS = /<[^<>\n]*>/g

// The live captions of video sites show each line twice: while it is spoken, word by word, and above the next.
const WORD_TIMES = /<\d{2}:\d{2}:\d{2}\.\d{3}>/

/** The cues without the lines that only repeat the last line of the one before. */
function* withoutRepeats(raw: string, cues: Iterable<Cue>): Generator<Cue> {
  const words = ({ start, end }: Span): string => raw.slice(start, end).replace(TAGS, '').trim()
  let last = ''
  for (const { time, lines } of cues) {
    const repeats = words(lines[0] as Span) === last
    last = words(lines.at(-1) as Span)
    yield { time, lines: repeats ? lines.slice(1) : lines }
  }
}

type Decode = (entity: string) => string

function sayLine(raw: string, { start, end }: Span, { voices, decode }: { voices: Voices; decode: Decode }): void {
  const line = raw.slice(start, end)
  let from = 0
  const say = (to: number): void => {
    const words = line.slice(from, to)
    const begins = words.length - words.trimStart().length
    const ends = words.trimEnd().length
    if (begins > 0) voices.blank(start + from)
    if (ends > begins) voices.copy({ start: start + from + begins, end: start + from + ends })
    if (ends > begins && ends < words.length) voices.blank(start + from + ends)
  }
  voices.blank(start)
  if (PRINTED_LABEL.test(line)) voices.change(start)
  for (const hit of line.matchAll(MARKUP)) {
    const { voice, chevrons, entity } = hit.groups ?? {}
    const at = start + hit.index
    say(hit.index)
    from = hit.index + hit[0].length
    const name = voice?.replace(/&[#\w]+;/g, decode).trim()
    if (name) voices.voice(name, at + hit[0].indexOf(voice as string))
    else if (entity !== undefined) voices.write(decode(entity), at)
    // ">> JOHN KIRBY: Good afternoon" names him itself.
    else if (chevrons !== undefined && PRINTED_LABEL.test(line.slice(from))) voices.change(at)
    else if (chevrons !== undefined) voices.chevrons(at)
  }
  say(line.length)
}

/** The words of WebVTT or SRT behind the offset `from`, with their times; the cues of one speaker run together. */
export async function readCaptions(raw: string, from: number): Promise<ReadResult> {
  const { decodeHTML: decode } = /&#?\w+;/.test(raw) ? await import('./entities.ts') : { decodeHTML: String }
  const voices = createVoices(raw)
  const cues = cuesOf(raw, from)
  for (const { time, lines } of WORD_TIMES.test(raw) ? withoutRepeats(raw, cues) : cues) {
    voices.time(time)
    for (const line of lines) sayLine(raw, line, { voices, decode })
  }
  return { ...NO_EXTRAS, ...voices.finish() }
}
