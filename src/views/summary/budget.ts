import type { Statement, Subject } from './types.ts'

/** Of so many words of the podium one is quoted, in a summary that leaves nothing asked about unsaid. */
const WORDS_A_WORD = 2.8
/** A short briefing is not cut to nothing. */
const FEWEST_WORDS = 250

const wordsIn = ({ text }: Statement): number => text.split(/\s+/).length

/** A long statement gathers points as it goes on; a story would rather have two short ones. */
const WEIGHT_OF_LENGTH = 0.3
const FEW_WORDS = 12

/** What a statement tells for the room that it takes. */
const worth = (statement: Statement): number =>
  statement.points / Math.max(FEW_WORDS, wordsIn(statement)) ** WEIGHT_OF_LENGTH

const byWorth = (a: Statement, b: Statement): number => worth(b) - worth(a) || a.span.start - b.span.start

/** What a subject that was asked about says best stays. */
const keptAnyway = ({ asked, statements }: Subject): Statement[] =>
  asked > 0 ? [...statements].sort(byWorth).slice(0, 1) : []

/** Takes from a subject the statements that are too many. */
export type Budget = <Own extends Subject>(subject: Own) => Own

/** Keeps the statements that tell most, of all subjects, until so many words are quoted as a summary may have. */
export function budgetFor(subjects: readonly Subject[], spokenWords: number): Budget {
  const kept = new Set(subjects.flatMap(keptAnyway))
  let left = Math.max(FEWEST_WORDS, spokenWords / WORDS_A_WORD)
  for (const statement of kept) left -= wordsIn(statement)
  for (const statement of subjects.flatMap(({ statements }) => statements).sort(byWorth)) {
    if (kept.has(statement) || wordsIn(statement) > left) continue
    kept.add(statement)
    left -= wordsIn(statement)
  }
  return subject => ({ ...subject, statements: subject.statements.filter(one => kept.has(one)) })
}
