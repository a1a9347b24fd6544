import type { Clarity, Exchange, PlaceUse, Role, Speaker, Transcript, Turn } from '../model/transcript.ts'

/** What to keep; every given condition must hold. */
export interface Filter {
  /** Id, name, label or outlet; any case. */
  readonly speaker?: string | undefined
  readonly asker?: string | undefined
  readonly role?: Role | undefined
  /** A topic’s id, or those of several: any of them will do. */
  readonly topic?: string | readonly string[] | undefined
  /** Labels of the answer. */
  readonly clarity?: readonly Clarity['label'][] | undefined
  /** Nobody answered, or not clearly one of the asks. */
  readonly unanswered?: boolean | undefined
  /** What a ledger holds of the answer. */
  readonly ledger?: 'promises' | 'referrals' | undefined
  /** Found in the turn's text. */
  readonly grep?: RegExp | undefined
  readonly keep?: ((turn: Turn) => boolean) | undefined
}

const lower = (words: string): string => words.toLowerCase()

/** True where a speaker goes by a name: its id, or a whole word or run of words of its name, labels or outlet. */
export function goesBy(speaker: Speaker, name: string): boolean {
  const wanted = lower(name).trim()
  if (lower(speaker.id) === wanted) return true
  const names = [speaker.name, speaker.outlet, ...speaker.labels].filter(known => known !== null)
  return names.some(known => ` ${lower(known).replace(/[.,]/g, '')} `.includes(` ${wanted.replace(/[.,]/g, '')} `))
}

/** The wanted topics, or null where all are. */
const wantedIn = (topic: Filter['topic']): ReadonlySet<string> | null =>
  topic === undefined ? null : new Set([topic].flat())

const isAbout = ({ topics }: Exchange, wanted: ReadonlySet<string>): boolean => topics.some(({ id }) => wanted.has(id))

interface Kept {
  readonly turns: ReadonlySet<string>
  readonly exchanges: ReadonlySet<string>
}

/** The exchange without its links to what is dropped: the turn that names the asker may be one before. */
function unlinked(exchange: Exchange, { turns, exchanges }: Kept): Exchange {
  const { followUpTo, question } = exchange
  const askerEvidence = question.askerEvidence.filter(({ turn }) => turns.has(turn))
  return {
    ...exchange,
    followUpTo: followUpTo !== null && exchanges.has(followUpTo) ? followUpTo : null,
    question: { ...question, askerEvidence },
  }
}

/** The places that are named in the kept turns, most often first. */
const placesIn = ({ places }: Transcript, turns: ReadonlySet<string>): PlaceUse[] =>
  places
    .map(place => ({ ...place, mentions: place.mentions.filter(({ turn }) => turns.has(turn)) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length)

/** The transcript without the turns and exchanges that are not kept, nor the links to them. */
function reduced(transcript: Transcript, { turns, exchanges }: Kept): Transcript {
  return {
    ...transcript,
    turns: transcript.turns
      .filter(({ id }) => turns.has(id))
      .map(turn => (turn.continues !== null && !turns.has(turn.continues) ? { ...turn, continues: null } : turn)),
    asides: transcript.asides.filter(({ turn }) => turn === null || turns.has(turn)),
    exchanges: transcript.exchanges
      .filter(({ id }) => exchanges.has(id))
      .map(exchange => unlinked(exchange, { turns, exchanges })),
    topics: transcript.topics.map(topic => ({
      ...topic,
      turns: topic.turns.filter(id => turns.has(id)),
      exchanges: topic.exchanges.filter(id => exchanges.has(id)),
      mentions: topic.mentions.filter(({ turn }) => turns.has(turn)),
    })),
    places: placesIn(transcript, turns),
  }
}

const spokenIn = ({ question, answer }: Exchange): readonly string[] => [...question.turns, ...(answer?.turns ?? [])]

const turnsOf = (exchange: Exchange): readonly string[] => [
  ...spokenIn(exchange),
  ...exchange.question.askerEvidence.map(({ turn }) => turn),
]

const speakersOf = ({ question, answer }: Exchange): readonly string[] => [
  ...question.askers,
  ...(answer?.responders ?? []),
]

const speakersCalled = (transcript: Transcript, name: string | undefined): ReadonlySet<string> | null =>
  name === undefined ? null : new Set(transcript.speakers.filter(speaker => goesBy(speaker, name)).map(({ id }) => id))

/** Keeps the turns that meet every condition, and the exchanges all of whose turns are kept. */
export function filterTurns(transcript: Transcript, { speaker, role, topic, grep, keep }: Filter): Transcript {
  const called = speakersCalled(transcript, speaker)
  const roles = new Map(transcript.speakers.map(({ id, role: own }) => [id, own]))
  const wanted = wantedIn(topic)
  const mentioning = wanted && new Set(transcript.topics.filter(({ id }) => wanted.has(id)).flatMap(use => use.turns))
  const keeps = (turn: Turn): boolean =>
    (called === null || called.has(turn.speaker)) &&
    (role === undefined || roles.get(turn.speaker) === role) &&
    (mentioning === null || mentioning.has(turn.id)) &&
    (grep === undefined || grep.test(turn.text)) &&
    (keep === undefined || keep(turn))
  const turns = new Set(transcript.turns.filter(keeps).map(({ id }) => id))
  const exchanges = transcript.exchanges.filter(exchange => spokenIn(exchange).every(id => turns.has(id)))
  return reduced(transcript, { turns, exchanges: new Set(exchanges.map(({ id }) => id)) })
}

/** Keeps some topics, the exchanges about them, and the turns that name one or are in these. */
export function filterTopics(transcript: Transcript, topic: NonNullable<Filter['topic']>): Transcript {
  const wanted = new Set([topic].flat())
  const uses = transcript.topics.filter(({ id }) => wanted.has(id))
  const exchanges = transcript.exchanges.filter(exchange => isAbout(exchange, wanted))
  const turns = new Set([...uses.flatMap(use => use.turns), ...exchanges.flatMap(turnsOf)])
  const kept = reduced(transcript, { turns, exchanges: new Set(exchanges.map(({ id }) => id)) })
  return {
    ...kept,
    topics: kept.topics.filter(({ id }) => wanted.has(id)),
    exchanges: kept.exchanges.map(exchange => ({
      ...exchange,
      topics: exchange.topics.filter(({ id }) => wanted.has(id)),
    })),
  }
}

/** True where nobody answered, the answer is none, or one of the asks was left. */
const isUnanswered = ({ question, answer }: Exchange): boolean =>
  answer === null ||
  answer.clarity?.label === 'clear-non-reply' ||
  question.asks.some(({ status }) => status === 'not-answered')

const isClear = ({ answer }: Exchange, labels: readonly Clarity['label'][]): boolean =>
  answer?.clarity != null && labels.includes(answer.clarity.label)

/** True where exchanges are left to show. */
export const hasExchanges = ({ exchanges }: Transcript): boolean => exchanges.length > 0

/** Keeps the exchanges that meet every condition, and the turns that are in them. */
export function filterExchanges(transcript: Transcript, filter: Filter): Transcript {
  const { speaker, asker, topic, clarity, unanswered, ledger } = filter
  const called = speakersCalled(transcript, speaker)
  const asking = speakersCalled(transcript, asker)
  const wanted = wantedIn(topic)
  const exchanges = transcript.exchanges.filter(
    exchange =>
      (called === null || speakersOf(exchange).some(id => called.has(id))) &&
      (asking === null || exchange.question.askers.some(id => asking.has(id))) &&
      (wanted === null || isAbout(exchange, wanted)) &&
      (clarity === undefined || isClear(exchange, clarity)) &&
      (!unanswered || isUnanswered(exchange)) &&
      (ledger === undefined || (exchange.answer?.[ledger].length ?? 0) > 0),
  )
  const turns = new Set(exchanges.flatMap(turnsOf))
  return reduced(transcript, { turns, exchanges: new Set(exchanges.map(({ id }) => id)) })
}
