/** A word of a phrase: as it stands, with any ending (`identif*`), or with letters left open (`colo?r`). */
export interface PhraseWord {
  /** What stands between it and the word before: ` ` for a blank or a hyphen, marks as they are; before the first, its marks. */
  readonly before: string
  /** A plain word; one with `*` behind it, with `*` and `?` in it, with `~` before it where its capitals say nothing. */
  readonly word: string
}

/** Words in a row, and the marks behind the last one. */
export interface PhraseRun {
  readonly words: readonly PhraseWord[]
  readonly tail: string
}

/** One step of a phrase: one of several runs of words, or nothing to four words. */
export type PhraseStep = { readonly type: 'words'; readonly options: readonly PhraseRun[] } | { readonly type: 'gap' }

const TOKEN = /\([^)]*\)|\S+/g
const LETTERS = /[\p{L}\p{N}_]+/gu
const OPEN = /[*?]/
const SHORTEST_WILD = 3

/** A word of a phrase that has marks in it is several: `U.S.` is U and S. */
function wordsOf(raw: string, pending: string): PhraseRun {
  const caseMark = raw.startsWith('~') ? '~' : ''
  const body = (caseMark === '' ? raw : raw.slice(1).toLowerCase()).replaceAll('’', "'")
  const stem = body.replace(/\*$/, '')
  if (OPEN.test(stem) || (stem !== body && stem.length < SHORTEST_WILD))
    return { words: [{ before: pending, word: caseMark + body }], tail: '' }
  const words: PhraseWord[] = []
  let end = 0
  for (const { 0: letters, index } of stem.matchAll(LETTERS)) {
    words.push({ before: (words.length === 0 ? pending : '') + stem.slice(end, index), word: caseMark + letters })
    end = index + letters.length
  }
  const last = words.pop()
  if (!last) return { words, tail: pending + stem }
  const isWild = stem !== body && end === stem.length
  return { words: [...words, isWild ? { ...last, word: `${last.word}*` } : last], tail: stem.slice(end) }
}

/** "cease fire", "$400 million": a run of words, divided by blanks or hyphens. */
function runOf(option: string): PhraseRun {
  let run: PhraseRun = { words: [], tail: '' }
  const raws = option.split(/[\s-]+/).filter(raw => raw !== '')
  for (const [i, raw] of raws.entries()) {
    const next = wordsOf(raw, i === 0 ? '' : `${run.tail} `)
    run = { words: [...run.words, ...next.words], tail: next.tail }
  }
  return run
}

/** "embassy", "embassies": the one plural that changes the word before its -s. */
function withPlural({ words, tail }: PhraseRun): PhraseRun[] {
  const last = words.at(-1)
  if (!last || tail !== '' || !/^[^~].*[b-df-hj-np-tv-z]y$/.test(last.word)) return [{ words, tail }]
  const plural = { ...last, word: `${last.word.slice(0, -1)}ies` }
  return [
    { words, tail },
    { words: [...words.slice(0, -1), plural], tail },
  ]
}

const optionsOf = (token: string): string[] => (token.startsWith('(') ? token.slice(1, -1).split('|') : [token])

/** Reads a phrase of the lexicon; its syntax is told in `TopicEntry`. */
export function parsePhrase(phrase: string): PhraseStep[] {
  const tokens = phrase.match(TOKEN) ?? []
  return tokens.map((token, i): PhraseStep => {
    if (token === '...') return { type: 'gap' }
    const options = optionsOf(token).map(runOf)
    return { type: 'words', options: i === tokens.length - 1 ? options.flatMap(withPlural) : options }
  })
}

const MONEY = /^[$£€]$/

/** True where a phrase can be found: each beginning is a word, or an amount of money. */
export function beginsWithWord(phrase: string): boolean {
  const [first] = parsePhrase(phrase)
  if (first?.type !== 'words') return false
  return first.options.every(({ words: [word] }) => word && (word.before === '' || MONEY.test(word.before)))
}
