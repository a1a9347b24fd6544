import { inSmall } from '../grammar/small-letters.ts'
import {
  ANAPHORA,
  CONNECTIVES,
  EMPTY_WORDS,
  FOLLOW_UPS,
  LAST_QUESTIONS,
  OPENS_WITH_PRONOUN,
  OTHERS_QUESTION,
  SUBJECT_CHANGES,
  TAKES_UP,
} from '../lexicon/thread-cues.ts'
import type { Exchange, Turn } from '../model/transcript.ts'
import type { Floor } from './askers.ts'

const HEAD = 90
const FIRST_WORDS = 45
const SHORT_QUESTION = 18
// "Since when?" "By how much?"
const FRAGMENT = 4
// In one hold a few words go on with the subject, and more of them name a new one, if it is one.
const FEW_WORDS = 12
const SOME_WORDS = 40
// Where nobody says who asks, the words of a long preface meet those of the question before by chance.
const SHORT_UNSURE = 25
const WORD = /[a-z\u00e0-\u024f0-9]+(?:['’][a-z]+)?/g

// The same few thousand words come in every transcript; each is judged once.
const stems = new Map<string, string | null>()
const MOST_STEMS = 20_000

/** What is left of a word without its ending; `null` where it tells no subject. */
function stemOf(word: string): string | null {
  const plain = word.replace(/['’]/g, '')
  if (word.length < 3 || EMPTY_WORDS.has(plain) || EMPTY_WORDS.has(plain.replace(/s$/, ''))) return null
  return word.replace(/['’].*$/, '').replace(/(?:ies|ing|ed|es|s|ion|ions|ment|al|ly|ians?|ia|(?<=[ey]a)ns?)$/, '')
}

function knownStemOf(word: string): string | null {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemOf(word)
  if (stems.size < MOST_STEMS) stems.set(word, stem)
  return stem
}

/** The words that tell the subject. */
function subjectWords(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const stem = knownStemOf(word)
    if (stem !== null) found.add(stem)
  }
  return found
}

interface Said {
  readonly question: string
  /** What its voice said between the exchange before and this. */
  readonly lead: readonly string[]
  readonly words: ReadonlySet<string>
  /** The text of its answer. */
  readonly answer: string
}

interface Earlier {
  /** The words of the thread's questions so far. */
  readonly questions: ReadonlySet<string>
  /** The text of its last answer. */
  readonly answer: string
  readonly isRare: (word: string) => boolean
  /** True where one voice plainly asked both. */
  readonly sure: boolean
}

const NEW_NAME = /(?<=[\p{Ll},]\s)(?!I\b|President\b|United States\b|States\b|U\.?S\b|America)\p{Lu}/u

const NAMES_SUBJECT = /^\P{L}*(?:specifically )?(?:on|about)\b/u

/** "It can't last forever, …", "And when do they meet?": its pronouns stand for what was said, not for a name of its own. */
function pointsBack(question: string): boolean {
  const own = question.slice(0, NEW_NAME.exec(question)?.index ?? question.length).slice(0, HEAD)
  const small = inSmall(own)
  const count = question.split(/\s+/).length
  if (OPENS_WITH_PRONOUN.test(small) || (count <= FRAGMENT && own === question)) return true
  return count <= SHORT_QUESTION && ANAPHORA.test(small)
}

const changesSubject = (words: string): boolean => {
  const small = inSmall(words)
  return OTHERS_QUESTION.test(words) || SUBJECT_CHANGES.some(row => row.test(small))
}

const isLastQuestion = (small: string): boolean => LAST_QUESTIONS.some(row => row.test(small))

/** True where a question goes on with the subject of what was said before it, by wording alone. */
function goesOn(now: Said, { questions, answer, isRare, sure }: Earlier): boolean {
  const head = inSmall(now.question.slice(0, HEAD))
  if (FOLLOW_UPS.some(row => row.test(head))) return true
  const common = [...now.words].filter(word => questions.has(word))
  const rare = common.filter(isRare).length
  const count = now.question.split(/\s+/).length
  // "On the ferry being sold?" behind a question about the ferry
  const tied = rare > 0 && count <= SHORT_QUESTION && NAMES_SUBJECT.test(head)
  if ([...now.lead, ...(tied ? [] : [now.question.slice(0, HEAD)])].some(changesSubject)) return false
  // "And finally, …" goes on where one voice keeps to the words of its subject.
  if ([...now.lead.map(inSmall), head].some(isLastQuestion)) return sure && common.length > 0
  if (CONNECTIVES.test(head) || TAKES_UP.test(head.slice(0, FIRST_WORDS))) return true
  if (pointsBack(now.question)) return true
  if (!sure) return rare > 1 || (rare > 0 && count <= SHORT_UNSURE)
  const few = count <= FEW_WORDS && !NEW_NAME.test(now.question)
  if (rare > 0 || common.length > 1 || few || (common.length > 0 && count <= SOME_WORDS)) return true
  const answered = subjectWords(answer)
  return common.length + [...now.words].filter(word => answered.has(word)).length > 1
}

/** A word in few questions tells more than one in many. */
function rarity(said: readonly Said[]): (word: string) => boolean {
  const counts = new Map<string, number>()
  for (const { words } of said) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return word => (counts.get(word) ?? 0) <= Math.max(3, said.length / 8)
}

/** Which exchange each one follows up: `followUpTo` and `thread`, by voice and wording. */
export function threaded(exchanges: readonly Exchange[], turns: readonly Turn[], floor: Floor): Exchange[] {
  const places = new Map(turns.map(({ id }, i) => [id, i]))
  const byId = new Map(turns.map(turn => [turn.id, turn]))
  const textOf = (ids: readonly string[]): string => ids.map(id => byId.get(id)?.text ?? '').join('\n')
  const said = exchanges.map(({ question, answer }, i): Said => {
    const words = textOf(question.turns)
    // "And on another topic." "Yes." "Has he called the mayor?"
    const first = places.get(question.turns[0] ?? '') ?? 0
    const from = (places.get(exchanges[i - 1]?.question.turns.at(-1) ?? '') ?? first) + 1
    const voice = floor.voices.get(question.turns[0] ?? '')
    const lead = turns.slice(from, first).filter(({ id }) => voice !== undefined && floor.voices.get(id) === voice)
    return {
      question: words,
      lead: lead.map(({ text }) => text).filter(text => text.length < HEAD),
      words: subjectWords(words),
      answer: textOf(answer?.turns ?? []),
    }
  })
  const isRare = rarity(said)
  const found: Exchange[] = []
  let questions: ReadonlySet<string> = new Set()
  exchanges.forEach((exchange, i) => {
    const before = found[i - 1]
    const now = said[i] as Said
    const follows =
      before !== undefined &&
      isSameVoice(before, exchange, { byId, floor }) &&
      goesOn(now, { questions, answer: (said[i - 1] as Said).answer, isRare, sure: isOneHold(before, exchange, floor) })
    questions = follows ? new Set([...questions, ...now.words]) : now.words
    found.push(follows ? { ...exchange, followUpTo: before.id, thread: before.thread } : exchange)
  })
  return found
}

interface Voices {
  readonly byId: ReadonlyMap<string, Turn>
  readonly floor: Floor
}

/** True where both were asked in one hold of the floor. */
function isOneHold(before: Exchange, now: Exchange, { voices }: Floor): boolean {
  const [one, other] = [voices.get(before.question.turns.at(-1) ?? ''), voices.get(now.question.turns[0] ?? '')]
  return one === other
}

/** False where another voice plainly asks now. */
function isSameVoice(before: Exchange, now: Exchange, { byId, floor }: Voices): boolean {
  const last = byId.get(before.question.turns.at(-1) ?? '')
  const first = byId.get(now.question.turns[0] ?? '')
  if (!last || !first) return false
  const [one, other] = [floor.voices.get(last.id), floor.voices.get(first.id)]
  if (one === undefined || other === undefined) return last.speaker === first.speaker
  return (
    one === other ||
    !((other > one && floor.plain.has(other)) || (last.speaker !== first.speaker && named(floor, last, first)))
  )
}

const named = ({ askers }: Floor, ...turns: readonly Turn[]): boolean => turns.every(({ id }) => askers.has(id))
