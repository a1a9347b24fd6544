import { ASIDE_WORDS } from '../lexicon/aside-words.ts'
import type { Mark } from '../model/source.ts'
import { coverOf, type Span, sliceOf } from '../model/span.ts'
import type { Aside, AsideKind, Turn } from '../model/transcript.ts'

const BRACKETED = /\((?<round>[^()\n]{2,60})\)|\[(?<square>[^[\]]{1,120})\]/g

const isCapitalised = (words: string): boolean => /^\p{Lu}/u.test(words)

function kindOf(words: string, square: boolean): AsideKind | null {
  const bare = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!…*–—-]+$/, '')
    .trim()
  const known = ASIDE_WORDS.find(row => row.words.test(bare))
  if (known) return known.kind
  if (square) return 'insert'
  // "(Applause as the guests leave.)": a whole sentence in brackets is a stage direction; "(in part)" is said.
  return isCapitalised(words) && words.endsWith('.') ? 'other' : null
}

/** Stage directions, editor's inserts and struck words of a text, in order. `turns` are ordered. */
export function asidesOf(text: string, { turns, marks }: { turns: readonly Turn[]; marks: readonly Mark[] }): Aside[] {
  const spans: { kind: AsideKind; span: Span }[] = []
  for (const hit of text.matchAll(BRACKETED)) {
    const kind = kindOf(hit.groups?.round ?? hit.groups?.square ?? '', hit.groups?.square !== undefined)
    if (kind) spans.push({ kind, span: { start: hit.index, end: hit.index + hit[0].length } })
  }
  for (const { kind, span } of marks) if (kind === 'struck') spans.push({ kind: 'correction', span })
  spans.sort((a, b) => a.span.start - b.span.start)
  const isSaid = coverOf(turns.flatMap(({ segments }) => segments))
  let next = 0
  return spans.map(({ kind, span }) => {
    while (next < turns.length && (turns[next] as Turn).span.end <= span.start) next++
    const turn = turns[next]
    return { kind, turn: turn && isSaid(span) ? turn.id : null, text: sliceOf(text, span), span }
  })
}

/** True for a paragraph that is nothing but stage directions. */
export function isAsideOnly(paragraph: string): boolean {
  if (!/^[([]/.test(paragraph)) return false
  const rest = paragraph.replace(BRACKETED, (all, round?: string, square?: string) =>
    kindOf(round ?? square ?? '', square !== undefined) ? '' : all,
  )
  return rest !== paragraph && !/[\p{L}\p{N}]/u.test(rest)
}
