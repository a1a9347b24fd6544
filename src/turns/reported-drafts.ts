import { openGrammar } from '../grammar/index.ts'
import { sliceOf } from '../model/span.ts'
import type { Person } from '../model/speaker.ts'
import type { Cast } from './cast.ts'
import type { Draft } from './drafts.ts'
import type { Piece } from './layout.ts'
import { asName } from './name-case.ts'
import { type NarrativeContext, type ReportedClause, reportedIn } from './reported.ts'
import { ANONYMOUS_REPORTER, namedReporter } from './speakers.ts'

const asks = ({ label }: Piece): boolean => label?.name?.type === 'questioner'

/** What follows a narrator's paragraph, as far as the next: the first printed question, and whether an official goes on. */
function followedBy(text: string, following: readonly Piece[]): Pick<NarrativeContext, 'nextQuestion' | 'handsOver'> {
  const end = following.findIndex(({ kind }) => kind === 'narrative')
  const question = (end < 0 ? following : following.slice(0, end)).find(asks)
  const next = following[0]
  return {
    nextQuestion: question ? sliceOf(text, question.span) : null,
    handsOver: next !== undefined && next.label !== null && !asks(next),
  }
}

/** The official a narrator means by a surname, or by "he" and "the spokesman": the one who spoke last before. */
function speakerOf(
  { type, who }: ReportedClause,
  { cast, before }: { cast: Cast; before: Person | undefined },
): Person {
  if (type === 'question') return who === null ? ANONYMOUS_REPORTER : namedReporter(asName(who))
  const named = cast.officials.find(({ surname }) => surname === who)?.person
  return named ?? before ?? (cast.officials[0]?.person as Person)
}

/** The reported turns of all narrative; where there is none, grammar is not asked. */
export async function reportedDrafts(
  text: string,
  { pieces, printed, cast }: { pieces: readonly Piece[]; printed: readonly Draft[]; cast: Cast },
): Promise<Draft[]> {
  const narrative = pieces.flatMap((piece, i) =>
    piece.kind === 'narrative' ? [{ piece, following: pieces.slice(i + 1) }] : [],
  )
  if (narrative.length === 0 || cast.officials.length === 0) return []
  const grammar = await openGrammar()
  const surnames = cast.officials.map(({ surname }) => surname)
  return narrative.flatMap(({ piece, following }) => {
    const before = printed.findLast(
      ({ span, person }) => span.end <= piece.span.start && person.role === 'official',
    )?.person
    const clauses = reportedIn(text, piece.span, { surnames, grammar, ...followedBy(text, following) })
    return clauses.map(clause => ({
      person: speakerOf(clause, { cast, before }),
      label: null,
      reported: true,
      span: clause.span,
      segments: [clause.span],
    }))
  })
}
