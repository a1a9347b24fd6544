import { openRows } from '../grammar/phrases/rows.ts'
import type { TopicEntry } from '../lexicon/topics/entry.ts'
import { choicesOf } from './check-phrase.ts'
import { compilable } from './literal.ts'

type Blame = (field: keyof TopicEntry, problem: string, item: number) => void

const OWN_LISTS = ['phrases', 'patterns', 'weak'] as const

/** True of a phrase that is the very words it finds. */
const isPlain = (phrase: string): boolean => !/[\\()|*?~]|\.\.\./.test(phrase)

/** The first of `not` that stands in a phrase, or undefined. */
function refuserOf(not: readonly string[]): (phrase: string) => string | undefined {
  const find = openRows(not.flatMap(choicesOf).map(phrase => ({ phrase: compilable(phrase), tag: phrase })))
  return phrase =>
    choicesOf(phrase)
      .filter(isPlain)
      .flatMap(words => find(words))[0]?.tag
}

/** Blames a phrase in which one of `not` stands: the topic would never be found by it. */
export function checkRefusing(entry: TopicEntry, blame: Blame): void {
  if (!entry.not) return
  const refuser = refuserOf(entry.not)
  for (const field of OWN_LISTS)
    entry[field]?.forEach((phrase, i) => {
      const not = refuser(phrase)
      if (not !== undefined) blame(field, `"${phrase}" holds "${not}", which stands in "not": it would never count`, i)
    })
}
