import type { Ask, Exchange, Role, Speaker, Transcript, Turn } from '../model/transcript.ts'
import { asksByTurn, asksTogether } from './asks-by-turn.ts'
import { withDesigns } from './design.ts'
import { isInterrupted, resumes } from './floor.ts'
import { addressedByReporters, type NamedAsker, namedAsker } from './named-askers.ts'
import { type Pair, pair } from './pair.ts'
import { renameSpeakers } from './rename-speakers.ts'

/** What the stage reads: the turns and the text they stand in. */
export type Turned = Pick<Transcript, 'text' | 'map' | 'turns' | 'speakers' | 'paragraphs'>

/** What it adds: acts and resumed turns, named askers as speakers, and the exchanges. */
export type Paired = Pick<Transcript, 'turns' | 'speakers' | 'exchanges'>

const FARTHEST_RESUMPTION = 3

/** The turn that this one resumes: the same voice, cut off a turn or two before. */
function continued(turns: readonly Turn[], i: number): string | null {
  const turn = turns[i] as Turn
  if (turn.reported || !resumes(turn)) return null
  for (let j = i - 2; j >= Math.max(0, i - FARTHEST_RESUMPTION); j--) {
    const before = turns[j] as Turn
    if (before.speaker === turn.speaker && isInterrupted(before)) return before.id
  }
  return null
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

interface ExchangeParts {
  readonly id: number
  readonly asker: NamedAsker | null
  readonly asksIn: (turn: Turn) => readonly Ask[]
}

function exchangeOf({ questions, answers }: Pair, { id, asker, asksIn }: ExchangeParts): Exchange {
  return {
    id: `x${id}`,
    thread: `h${id}`,
    followUpTo: null,
    question: {
      turns: questions.map(turn => turn.id),
      askers: unique(questions.map(turn => turn.speaker)),
      askerEvidence: asker ? [asker.evidence] : [],
      asks: asksTogether(questions, asksIn),
      design: null,
    },
    answer:
      answers.length === 0
        ? null
        : {
            turns: answers.map(turn => turn.id),
            responders: unique(answers.map(turn => turn.speaker)),
            clarity: null,
            promises: [],
            referrals: [],
          },
    topics: [],
  }
}

/** Turns → exchanges, by voice and wording, never by topic. */
export function pairExchanges(transcript: Turned): Paired {
  const { turns, speakers, text, paragraphs } = transcript
  const roles = new Map<string, Role>(speakers.map(({ id, role }) => [id, role]))
  const roleOf = (turn: Turn): Role => roles.get(turn.speaker) ?? 'unknown'
  const asksIn = asksByTurn(transcript, roleOf)
  const { pairs, acts } = pair({
    turns,
    roleOf,
    asksIn,
    paragraphs,
  })
  const isReporter = (turn: Turn | undefined): boolean => turn !== undefined && roles.get(turn.speaker) === 'reporter'
  const officials = new Set([
    ...speakers.filter(({ role }) => role !== 'reporter').flatMap(({ name }) => name?.split(' ') ?? []),
    ...addressedByReporters(turns.filter(isReporter)),
  ])
  const places = new Map(turns.map(({ id }, i) => [id, i]))
  const askers = pairs.map((found, i) => {
    const before = turns[(places.get(found.questions[0]?.id ?? '') ?? 0) - 1]
    // "In the back, Karine." said by a reporter calls on nobody.
    const podium = isReporter(before) ? undefined : before
    return isAnonymous(found, speakers) ? namedAsker(text, found, { before: podium, first: i === 0, officials }) : null
  })
  const named = renameSpeakers(
    { turns, speakers },
    pairs.map(({ questions }, i) => ({ turns: questions, asker: askers[i] ?? null })),
  )
  const acted = named.turns.map(
    (turn, i): Turn => ({ ...turn, act: acts.get(turn.id) ?? 'other', continues: continued(turns, i) }),
  )
  const byId = new Map(acted.map(turn => [turn.id, turn]))
  const current = (list: readonly Turn[]): Turn[] => list.map(({ id }) => byId.get(id) as Turn)
  const exchanges = pairs.map(({ questions, answers }, i) =>
    exchangeOf(
      { questions: current(questions), answers: current(answers) },
      { id: i + 1, asker: askers[i] ?? null, asksIn },
    ),
  )
  return {
    turns: acted,
    speakers: named.speakers,
    exchanges: withDesigns(exchanges, { turns: byId, text }),
  }
}

/** True where one voice asks that no label names. */
function isAnonymous({ questions }: Pair, speakers: readonly Speaker[]): boolean {
  const voices = new Set(questions.map(({ speaker }) => speaker))
  const voice = speakers.find(({ id }) => voices.has(id))
  return questions.length === 1 && voice?.name === null && voice.outlet === null
}
