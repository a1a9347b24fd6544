import type { TopicCounts } from './counts.ts'

const MOST_NAMED = 5

function named(reason: string, names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  return `${reason}: ${names.slice(0, MOST_NAMED).join(', ')}${more}`
}

/** What was read and not counted, a sentence for each reason. */
export const leftOut = ({ duplicates, withoutTurns }: TopicCounts): string[] =>
  [
    { reason: 'Not counted, as most of it is also in a transcript read before', names: duplicates },
    { reason: 'Not counted, as no speaker label was found in it', names: withoutTurns },
  ].flatMap(({ reason, names }) => (names.length === 0 ? [] : [named(reason, names)]))
