import stringWidth from 'string-width'
import type { Transcript } from '../../model/transcript.ts'
import { groundRuleLines } from '../ground-rule-lines.ts'
import { nameOf } from '../names.ts'
import type { Screen } from '../paint.ts'
import { clipped, oneLine } from '../printable.ts'
import { wrapped } from '../wrap.ts'
import type { Match } from './matches.ts'

const LINE = 6
const NAME = 14
const GAP = '  '

const filled = (width: number): string => ' '.repeat(Math.max(0, width))

/** The last columns of some words, with `…` where they were cut; the mirror of `clipped`. */
function clippedLeft(words: string, width: number): string {
  const turned = [...words].reverse().join('')
  return [...clipped(turned, width)].reverse().join('')
}

/** Keyword in context (Luhn 1960): one match a line, all below each other, the words around them to the width of the screen. */
export function kwic(
  transcript: Transcript,
  { matches, screen }: { matches: readonly Match[]; screen: Screen },
): string {
  if (matches.length === 0) return ''
  const { paint, width } = screen
  const voices = new Map(transcript.speakers.map(speaker => [speaker.id, nameOf(speaker)]))
  const speakers = new Map(transcript.turns.map(({ id, speaker }) => [id, voices.get(speaker) ?? '?']))
  const room = width - LINE - NAME - GAP.length * 2
  const left = Math.floor(room / 2) - 6
  const rows = matches.map(match => {
    const line = String(match.line).padStart(LINE)
    const name = clipped(speakers.get(match.turn) ?? '?', NAME)
    const before = clippedLeft(oneLine(match.before), left)
    const found = clipped(match.text, room - left)
    const gap = /\s$/.test(match.before) ? ' ' : ''
    const lead = filled(left - stringWidth(before) + (gap === '' ? 1 : 0))
    const space = /^\s/.test(match.after) ? ' ' : ''
    const rest = Math.max(0, room - left - 1 - stringWidth(found) - 1)
    const after = rest < 2 ? '' : clipped(match.after, rest)
    return `${paint.faint(line)}${GAP}${name}${filled(NAME - stringWidth(name))}${GAP}${lead}${before}${gap}${paint.strong(found)}${space}${after}`.trimEnd()
  })
  const name = oneLine(transcript.source.id ?? transcript.source.path ?? 'standard input')
  const head = [name, transcript.date].filter(part => part !== null).join(' · ')
  const rules = groundRuleLines(transcript.groundRules).map(line => paint.accent(wrapped(line, { indent: '', width })))
  return [...rules, paint.accent(clipped(head, width)), ...rows].join('\n')
}

/** `path:line:column: words`, one match a line, as editors read them. */
export function matchLines({ source }: Transcript, matches: readonly Match[]): string {
  const name = oneLine(source.id ?? source.path ?? '-')
  return matches
    .map(({ line, column, before, text, after }) => `${name}:${line}:${column}: ${oneLine(`${before}${text}${after}`)}`)
    .join('\n')
}
