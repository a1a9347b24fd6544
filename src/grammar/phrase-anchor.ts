import { firstKeys, keyOf, leadOf, parsePhrase, type Word } from './phrase.ts'

/** A word by which a phrase is looked up, and how many words of the text before it the phrase begins. */
export interface Anchor {
  readonly key: string
  readonly back: number
}

/** How common a word is, 0 and up. */
export type Commonness = (word: string) => number

/** Where a phrase is looked up, and groups of words of each of which a text must have one, if the phrase is to stand in it. */
export interface Anchoring {
  readonly anchors: readonly Anchor[]
  readonly needs: readonly (readonly string[])[]
}

/** The step of a phrase that anchors are taken from, one for each of its options. */
interface Candidate {
  readonly step: number
  readonly anchors: readonly Anchor[]
  readonly cost: number
}

const FARTHEST = 5
/** A word as common as this stands in every text. */
export const EVERYWHERE = 100
const WORDS = /[\w\u00c0-\u024f\u1e00-\u1eff]+/g

const isPlain = ({ form, anyCase }: Word): boolean => form === 'plain' && !anyCase
const tokensIn = (words: readonly Word[]): number =>
  words.reduce((sum, { word }) => sum + (word.match(WORDS)?.length ?? 1), 0)

/** The least common word of an option, if none of them is open at its beginning. */
function rarest(words: readonly Word[], commonness: Commonness): (Anchor & { cost: number }) | null {
  let best: (Anchor & { cost: number }) | null = null
  let back = 0
  for (const word of words) {
    const key = keyOf(word)
    if (word.form === 'glob' || key === '') return null
    const cost = isPlain(word) ? commonness(key) : 0
    if (back <= FARTHEST && (!best || cost < best.cost)) best = { key, back, cost }
    back += tokensIn([word])
  }
  return best
}

type Options = readonly (readonly Word[])[]

function candidate(
  options: Options,
  { step, before, commonness }: { step: number; before: number; commonness: Commonness },
): Candidate | null {
  const found = options.map(words => rarest(words, commonness))
  if (found.some(anchor => anchor === null || anchor.back + before > FARTHEST)) return null
  const anchors = found.flatMap(anchor => (anchor ? [{ key: anchor.key, back: anchor.back + before }] : []))
  return { step, anchors, cost: Math.max(...found.map(anchor => anchor?.cost ?? 0)) }
}

/** The steps before the first gap, as far as the number of words before them is known. */
function candidates(phrase: string, commonness: Commonness): Candidate[] {
  const found: Candidate[] = []
  let before = 0
  for (const [step, part] of parsePhrase(phrase, { plurals: false }).entries()) {
    if (part.type === 'gap') break
    const own = candidate(part.options, { step, before, commonness })
    if (!own) break
    found.push(own)
    const lengths = new Set(part.options.map(tokensIn))
    if (lengths.size > 1) break
    before += [...lengths][0] ?? 0
  }
  return found
}

/** Of each other step than that of the anchors, the words one of which must be there. */
function needsOf(phrase: string, { step, commonness }: { step: number; commonness: Commonness }): string[][] {
  return parsePhrase(phrase, { plurals: false }).flatMap((part, i) => {
    if (i === step || part.type === 'gap') return []
    const keys = part.options.map(words => (words.every(isPlain) ? rarest(words, commonness) : null))
    if (keys.some(anchor => anchor === null || anchor.cost >= EVERYWHERE)) return []
    return [[...new Set(keys.map(anchor => anchor?.key ?? ''))]]
  })
}

/**
 * How a phrase is looked up: at the least common of its first words. "the deal" stands in a text as often as "deal", and
 * not as often as "the".
 */
export function anchoring(phrase: string, commonness: Commonness): Anchoring {
  const first = firstKeys(phrase).map(key => ({ key, back: 0 }))
  const best =
    leadOf(phrase) > 0 ? [] : candidates(phrase, commonness).sort((a, b) => a.cost - b.cost || a.step - b.step)
  const { step, anchors } = best[0] ?? { step: 0, anchors: first }
  const unique = [...new Map(anchors.map(anchor => [`${anchor.key} ${anchor.back}`, anchor])).values()]
  return { anchors: unique, needs: needsOf(phrase, { step, commonness }) }
}
