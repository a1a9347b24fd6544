import type { ClaritySign } from '../../model/clarity.ts'
import type { Ask, Clarity } from '../../model/transcript.ts'

const ENOUGH = 1.5

/** What became of each of `count` asks, where that can be told. */
export function statusOf(count: number, clarity: Clarity, signs: readonly ClaritySign[]): Ask['status'][] {
  const given = new Set(
    signs
      .filter(sign => sign.weight >= ENOUGH && sign.label === 'clear-reply' && sign.ask !== null)
      .map(sign => sign.ask),
  )
  return Array.from({ length: count }, (_, i) => {
    if (clarity.label === 'clear-non-reply') return 'not-answered'
    if (clarity.label === 'clear-reply') return count === 1 || given.has(i) ? 'answered' : null
    if (clarity.type !== 'partial') return null
    if (count === 1) return 'partly'
    return given.has(i) ? 'answered' : null
  })
}
