import type { Span } from '../../model/span.ts'
import type { Answer } from '../../model/transcript.ts'
import { cuesIn } from './cues.ts'
import type { Reply, Said } from './reply.ts'
import { CLARITY_RULES, type ClarityRuleName } from './rules.ts'
import type { Draft } from './sign.ts'

const EARLY_WORDS = 30
const MIDDLE_WORDS = 70

/** How much a sentence weighs by its place: what is said first is meant most. */
function forceOfPlace({ rank, before }: Said, { words }: Reply): number {
  if (rank <= 1 || before <= EARLY_WORDS) return 1
  if (before <= MIDDLE_WORDS || words - before <= EARLY_WORDS) return 0.75
  return 0.4
}

/** Who asks what is meant waits for an answer, and does not go on. */
const ASKED_WORDS = 40
const WE = /\bwe(?:['’](?:re|ve))?\s(?:\w+\s)?$/i
const OF_ALL = 0.6
const CLOSING = 0.4
/** Behind a statement "I don't know if" is about a detail; "I don't have anything" is not. */
const OF_DETAIL = 0.6
const LEAD_WORDS = 12
const HAS_NOTHING = /^\S+\s(?:not\s)?(?:\S+\s){0,2}have\b/i

function forceOf(rule: ClarityRuleName, { said, reply, at }: { said: Said; reply: Reply; at: number }): number {
  if (rule === 'says-it-answers' || rule === 'contradicts') return said.rank <= 1 ? 1 : 0.4
  if (CLARITY_RULES[rule].label === 'ambivalent') return 1
  const place = forceOfPlace(said, reply)
  if (rule === 'did-not-follow' && reply.words - said.words > ASKED_WORDS) return place * OF_ALL
  // "And I'll leave it there", "we'll keep you posted" close an answer as well as they refuse one.
  if ((rule === 'said-before' || rule === 'puts-off') && said.rank > 1) return place * CLOSING
  if (rule === 'does-not-know' && said.rank > 0 && said.before > LEAD_WORDS && !HAS_NOTHING.test(said.text.slice(at)))
    return place * OF_DETAIL
  // "We don't know where all these guys are" is a finding as often as a refusal.
  const shared = rule === 'does-not-know' && WE.test(said.text.slice(Math.max(0, at - 20), at))
  return shared ? place * OF_ALL : place
}

interface Place {
  readonly said: Said
  readonly sentence: number
  readonly reply: Reply
}

function draftOf(
  rule: ClarityRuleName,
  span: Span,
  { said, sentence, reply, because }: Place & { because: string | null },
): Draft {
  const force = because === null ? forceOf(rule, { said, reply, at: span.start - said.span.start }) : 0
  const weaker = force < 1 ? 'not at the start' : null
  return { rule, turn: said.turn, span, ask: null, force, because: because ?? weaker, sentence }
}

/** Cues are looked for in the first words of an answer and in its last sentences; in between they say little. */
const FIRST_WORDS = 200
const LAST_SENTENCES = 2

const isHeard = (said: Said, sentence: number, { sentences }: Reply): boolean =>
  said.before < FIRST_WORDS || sentence >= sentences.length - LAST_SENTENCES

/** What the cue phrases of an answer say; those that are not the speaker's own only nearly. */
export const cueSigns = (reply: Reply): Draft[] =>
  reply.sentences.flatMap((said, sentence) =>
    isHeard(said, sentence, reply)
      ? cuesIn(said).map(({ rule, span, because }) =>
          draftOf(rule as ClarityRuleName, span, { said, sentence, reply, because }),
        )
      : [],
  )

/** What the ledgers of an answer say: a referral sends elsewhere, a promise takes the question. */
export function ledgerSigns(reply: Reply, { referrals, promises }: Pick<Answer, 'referrals' | 'promises'>): Draft[] {
  const heard = [...reply.sentences.entries()].filter(([sentence, said]) => isHeard(said, sentence, reply))
  const signs = (rule: ClarityRuleName, spans: readonly Span[]): Draft[] =>
    spans.flatMap(span =>
      heard
        .filter(([, said]) => said.span.start <= span.start && span.start < said.span.end)
        .map(([sentence, said]) => draftOf(rule, span, { said, sentence, reply, because: null })),
    )
  return [
    ...signs(
      'sends-elsewhere',
      referrals.map(({ span }) => span),
    ),
    ...signs(
      'takes-the-question',
      promises.map(({ span }) => span),
    ),
  ]
}
