import type { Speaker, Turn } from './transcript.ts'

/** Who speaks, before the turns are counted. */
export type Person = Omit<Speaker, 'labels' | 'turns' | 'words'>

// Letters as ranges, not as \p{L}: that class costs four times as much on every transcript.
const WORD = /[\w\u00c0-\u1fff\u3040-\ud7ff]+(?:['’.,-][\w\u00c0-\u1fff\u3040-\ud7ff]+)*/g

/** Runs of letters and digits, with the marks inside them: "U.S." is one word, "2,000" too. */
export function countWords(text: string): number {
  let count = 0
  WORD.lastIndex = 0
  while (WORD.test(text)) count++
  return count
}

/** The speakers of `turns` in order of appearance, with their labels, printed turns and words. */
export function countSpeakers(people: readonly Person[], turns: readonly Turn[]): Speaker[] {
  const byId = new Map(people.map(person => [person.id, person]))
  const counts = new Map<string, { labels: Set<string>; turns: number; words: number }>()
  for (const { speaker, label, reported, text } of turns) {
    const count = counts.get(speaker) ?? { labels: new Set(), turns: 0, words: 0 }
    counts.set(speaker, count)
    if (reported) continue
    if (label !== null) count.labels.add(label)
    count.turns++
    count.words += countWords(text)
  }
  return [...counts].map(([id, { labels, turns: printed, words }]) => {
    const { name, role, title, outlet } = byId.get(id) as Person
    return { id, name, role, title, outlet, labels: [...labels], turns: printed, words }
  })
}
