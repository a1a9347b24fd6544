/** A word of an automaton that is open somewhere. */
export interface OpenWord {
  readonly symbol: number
  readonly word: string
  readonly anyCase: boolean
}

/** The words of an automaton, by what finds them. */
export interface Vocabulary {
  /** The symbols of plain words, with `~` before those of any case. */
  readonly plain: ReadonlyMap<string, number>
  readonly hasAnyCase: boolean
  /** Those in an odd order of capitals and small letters, by their small letters. */
  readonly odd: ReadonlyMap<string, readonly number[]>
  /** `identif*`, by its first letters. */
  readonly wild: ReadonlyMap<string, readonly OpenWord[]>
  /** `colo?r`: each is tried. */
  readonly globs: readonly OpenWord[]
}

/** Words that are open at the end are filed by their first letters; shorter ones are tried one by one. */
export const WILD_START = 3

const OPEN = /[*?]/
const isWild = (word: string): boolean =>
  word.search(OPEN) === word.length - 1 && word.replace('~', '').length > WILD_START

/** A word as it may be written, where it is in capitals: `iran`, `Iran`, `IRAN`, `~iran`. */
export const casesOf = (small: string): string[] => [
  ...new Set([small, small.charAt(0).toUpperCase() + small.slice(1), small.toUpperCase(), `~${small}`]),
]

const isMixed = (word: string): boolean => !casesOf(word.replace('~', '').toLowerCase()).includes(word)

/** How many words of an automaton are of a kind or of one before it: plain ones first. */
export interface Kinds {
  /** In letters as one would expect. */
  readonly regular: number
  /** In an odd order of capitals and small letters: `McCain`. */
  readonly mixed: number
  /** Open at the end; the rest is open elsewhere. */
  readonly wild: number
}

/** Puts words in the order of their kinds: what reads them need not tell them apart. */
export function inKinds(words: readonly string[]): { words: readonly string[]; kinds: Kinds } {
  const plain = words.filter(word => !OPEN.test(word))
  const wild = words.filter(word => OPEN.test(word) && isWild(word))
  const globs = words.filter(word => OPEN.test(word) && !isWild(word))
  const regular = plain.filter(word => !isMixed(word))
  return {
    words: [...regular, ...plain.filter(isMixed), ...wild, ...globs],
    kinds: { regular: regular.length, mixed: plain.length, wild: plain.length + wild.length },
  }
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const own = lists.get(key)
  if (own) own.push(item)
  else lists.set(key, [item])
}

const openWord = (marked: string, symbol: number): OpenWord => {
  const anyCase = marked.startsWith('~')
  return { symbol, word: anyCase ? marked.slice(1) : marked, anyCase }
}

/** Reads the words of an automaton; their places are their symbols. */
export function vocabularyOf(words: readonly string[], { regular, mixed, wild }: Kinds): Vocabulary {
  const plain = new Map<string, number>()
  for (let i = 0; i < mixed; i++) plain.set(words[i] as string, i)
  const odd = new Map<string, number[]>()
  for (let i = regular; i < mixed; i++) add(odd, (words[i] as string).replace('~', '').toLowerCase(), i)
  const begun = new Map<string, OpenWord[]>()
  for (let i = mixed; i < wild; i++) {
    const own = openWord((words[i] as string).slice(0, -1), i)
    add(begun, own.word.slice(0, WILD_START).toLowerCase(), own)
  }
  return {
    plain,
    hasAnyCase: words.some(word => word.startsWith('~')),
    odd,
    wild: begun,
    globs: words.slice(wild).map((word, i) => openWord(word, wild + i)),
  }
}
