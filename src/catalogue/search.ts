import type { TopicEntry } from './index.ts'

const MARKS = /\p{M}+/gu
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u

/** Words as they are looked for: in small letters, without accents. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .filter(word => word !== '')

/** The topics that have, for each word looked for, a word that begins so in their id, label, definition or phrases. */
export function topicsWithWords<Topic extends TopicEntry>(topics: readonly Topic[], sought: string): Topic[] {
  const beginnings = wordsOf(sought)
  if (beginnings.length === 0) return []
  return topics.filter(({ id, label, definition, phrases, patterns = [], weak = [] }) => {
    const own = wordsOf([id, label, definition ?? '', ...phrases, ...patterns, ...weak].join('\n'))
    return beginnings.every(beginning => own.some(word => word.startsWith(beginning)))
  })
}
