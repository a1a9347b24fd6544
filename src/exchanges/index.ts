import type { Ask, Evidence, Exchange, Role, Transcript, Turn } from '../model/transcript.ts'
import { type Floor, floorOf } from './askers.ts'
import { asksByTurn, asksTogether } from './asks-by-turn.ts'
import { withDesigns } from './design.ts'
import { type Pair, pair } from './pair.ts'
import { renameSpeakers } from './rename-speakers.ts'
import { threaded } from './threads.ts'
import { isInterrupted, resumes } from './turn-taking.ts'

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
  readonly evidence: readonly Evidence[]
  readonly asksIn: (turn: Turn) => readonly Ask[]
}

function exchangeOf({ questions, answers }: Pair, { id, evidence, asksIn }: ExchangeParts): Exchange {
  return {
    id: `x${id}`,
    thread: `h${id}`,
    followUpTo: null,
    question: {
      turns: questions.map(turn => turn.id),
      askers: unique(questions.map(turn => turn.speaker)),
      askerEvidence: evidence,
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
  const floor = floorOf({ text, turns, speakers })
  const { pairs, acts } = pair({ turns, roleOf, asksIn, paragraphs, begins: ({ id }) => floor.begun.has(id) })
  const labelled = new Set(speakers.filter(({ name, outlet }) => name !== null || outlet !== null).map(({ id }) => id))
  const isNamed = (turn: Turn): boolean => labelled.has(turn.speaker)
  const named = renameSpeakers({ turns, speakers }, floor.askers)
  const acted = named.turns.map(
    (turn, i): Turn => ({ ...turn, act: acts.get(turn.id) ?? 'other', continues: continued(turns, i) }),
  )
  const byId = new Map(acted.map(turn => [turn.id, turn]))
  const current = (list: readonly Turn[]): Turn[] => list.map(({ id }) => byId.get(id) as Turn)
  const exchanges = pairs.map(({ questions, answers }, i) =>
    exchangeOf(
      { questions: current(questions), answers: current(answers) },
      { id: i + 1, evidence: evidenceOf(questions, { floor, text, isNamed }), asksIn },
    ),
  )
  return {
    turns: acted,
    speakers: named.speakers,
    exchanges: withDesigns(threaded(exchanges, acted, floor), { turns: byId, text }),
  }
}

/** The words that name the askers of these turns, each once: her label where it is a name. */
function evidenceOf(questions: readonly Turn[], { floor, text, isNamed }: EvidenceSources): Evidence[] {
  const found = questions.flatMap((turn): Evidence[] => {
    const asker = floor.askers.get(turn.id)
    if (asker) return [asker.evidence]
    const { label, span } = turn
    if (label === null || !isNamed(turn) || !text.startsWith(label, span.start)) return []
    const words = { start: span.start, end: span.start + label.length }
    return [{ rule: 'labelled', turn: turn.id, text: label, span: words }]
  })
  return [...new Set(found)]
}

interface EvidenceSources {
  readonly floor: Floor
  readonly text: string
  /** True where the label names a reporter or her outlet. */
  readonly isNamed: (turn: Turn) => boolean
}
