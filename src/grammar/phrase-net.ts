import type { Span } from '../model/span.ts'

/** A phrase of the lexicon, and whatever its finder wants back. */
export interface PhraseRow<Tag> {
  readonly phrase: string
  readonly tag: Tag
}

export interface PhraseHit<Tag> {
  readonly tag: Tag
  readonly span: Span
}

/** Finds every phrase of a lexicon in a text, in one pass. */
export interface PhraseNet<Tag> {
  /** All hits in order; of several rows at one place the longest comes first. */
  find(text: string): PhraseHit<Tag>[]
}

const GAP = String.raw`(?:[\s,–—-]+[\w'’-]+){0,4}?[\s,–—-]+`
const BLANK = String.raw`[\s-]+`

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")

/** A lower-case letter at a word's start matches either case, a capital only itself: "Turkey" is not "turkey". */
function wordSource(word: string): string {
  const wild = word.endsWith('*')
  const bare = wild ? word.slice(0, -1) : word
  const first = bare.charAt(0)
  const head = /[a-z]/.test(first) ? `[${first}${first.toUpperCase()}]` : escaped(first)
  return head + escaped(bare.slice(1)) + (wild ? String.raw`\w*` : '')
}

function tokenSource(token: string): string {
  if (!token.startsWith('(')) return wordSource(token)
  const options = token.slice(1, -1).split('|')
  return `(?:${options.map(option => option.split(/[ -]/).map(wordSource).join(BLANK)).join('|')})`
}

const TOKEN = /\([^)]*\)|[^\s]+/g

/**
 * The regular expression of a phrase. A blank matches blank, line break or hyphen; the last word may have a plural or
 * possessive ending; `word*` has any ending, `(a|b)` is either, `...` nothing to four words. Linear.
 */
export function phraseSource(phrase: string): string {
  const tokens = phrase.replace(/([^\s(|])-(?=[^\s])/g, '$1 ').match(TOKEN) ?? []
  let source = ''
  tokens.forEach((token, i) => {
    if (token === '...') source += GAP
    else source += (i > 0 && tokens[i - 1] !== '...' ? BLANK : '') + tokenSource(token)
  })
  return String.raw`${source}(?:['’]?s['’]?|['’])?(?!\w)`
}

interface Row<Tag> extends PhraseRow<Tag> {
  readonly source: string
  pattern: RegExp | null
}

const keyOf = (text: string, at: number): string => text.slice(at, at + 2).toLowerCase()

/** First two letters of everything a phrase can begin with: hits are sorted by them before the single rows are tried. */
function keysOf(phrase: string): string[] {
  const first = (phrase.match(TOKEN) ?? [''])[0] as string
  const options = first.startsWith('(') ? first.slice(1, -1).split('|') : [first]
  return [...new Set(options.map(option => keyOf(option, 0)))]
}

/** Compiles the rows into one regular expression that finds where one may begin; the rows of that beginning say which. */
export function compileNet<Tag>(rows: readonly PhraseRow<Tag>[]): PhraseNet<Tag> {
  if (rows.length === 0) return { find: () => [] }
  const compiled = rows.map(({ phrase, tag }): Row<Tag> => ({ phrase, tag, source: phraseSource(phrase), pattern: null }))
  const byKey = new Map<string, Row<Tag>[]>()
  for (const row of compiled)
    for (const key of keysOf(row.phrase)) {
      const bucket = byKey.get(key) ?? []
      bucket.push(row)
      byKey.set(key, bucket)
    }
  const net = new RegExp(String.raw`\b(?:${compiled.map(({ source }) => source).join('|')})`, 'g')
  return {
    find(text) {
      const hits: PhraseHit<Tag>[] = []
      net.lastIndex = 0
      for (let found = net.exec(text); found; found = net.exec(text)) {
        const start = found.index
        const own: PhraseHit<Tag>[] = []
        for (const row of byKey.get(keyOf(text, start)) ?? []) {
          row.pattern ??= new RegExp(row.source, 'y')
          row.pattern.lastIndex = start
          if (row.pattern.test(text)) own.push({ tag: row.tag, span: { start, end: row.pattern.lastIndex } })
        }
        hits.push(...own.sort((a, b) => b.span.end - a.span.end))
        // On to the next word only: "list of terrorist groups" holds "terrorist groups".
        net.lastIndex = start + (/^\w+/.exec(text.slice(start, start + 40))?.[0].length ?? 1)
      }
      return hits
    },
  }
}
