import type { Answer, Clarity, Exchange, Promised } from '../../model/transcript.ts'
import { cutTo } from './cut.ts'
import type { Quoter } from './quote.ts'
import { worthOf } from './score.ts'
import type { Asked, Entry, NotAnswered, Quotation, Referred, Subject } from './types.ts'

/** All of a subject but what was said about it. */
export type Ledger = Omit<Subject, 'statements'>

/** A reply that asks back is no refusal: the answer is still to come. */
const isDeclined = (answer: Answer | null): boolean =>
  answer?.clarity?.label === 'clear-non-reply' && answer.clarity.type !== 'clarification'

const LONGEST_WORDS = 45
const HOLDS_THE_WORDS = 1000

type Place = Pick<Promised, 'turn' | 'span'>

/** The sentence in which some words stand; of a long one the clauses around the words. */
function sentenceAround({ transcript: { text }, sentenceAt, quote }: Quoter, { turn, span }: Place): Quotation | null {
  const sentence = sentenceAt(turn, span)
  const words = text.slice(span.start, span.end)
  const worth = (clause: string): number => (clause.includes(words) ? HOLDS_THE_WORDS : worthOf(clause))
  const kept = cutTo(text, { span: sentence, most: LONGEST_WORDS, worth })
  const holds = kept.start <= span.start && span.end <= kept.end
  return quote({ turn, span: holds ? kept : span, sentence })
}

const HAS_AN_END = /(?:[.?!…–—]|--)["”’)\]]*$/

/** The first ask of an exchange; where a part of its sentence is left out at the end, the quotation says so. */
function askOf({ question }: Exchange, { quote, sentenceAt }: Quoter): Quotation | null {
  const ask = question.asks[0]
  const words = ask ? quote({ turn: ask.turn, span: ask.span }) : null
  if (!ask || !words) return null
  const goesOn = ask.span.end < sentenceAt(ask.turn, ask.span).end && !HAS_AN_END.test(words.text.slice(-8))
  return { ...words, endsSentence: words.endsSentence && !goesOn }
}

function asked(exchange: Exchange, { topic, quoter }: { topic: string | null; quoter: Quoter }): Asked[] {
  const words = askOf(exchange, quoter)
  const main = topic === null || exchange.topics.some(own => own.id === topic && own.main)
  return words ? [{ ...words, exchange: exchange.id, main }] : []
}

/** The words that refuse: those that show it, else how the answer begins. */
function refusalOf({ answer }: Exchange, quoter: Quoter): Quotation | null {
  const [evidence] = answer?.clarity?.evidence ?? []
  if (evidence) return sentenceAround(quoter, evidence)
  const turn = quoter.turns.get(answer?.turns[0] ?? '')
  const start = turn?.segments[0]?.start
  return turn && start !== undefined ? sentenceAround(quoter, { turn: turn.id, span: { start, end: start + 1 } }) : null
}

const notAnswered = (exchange: Exchange, quoter: Quoter): NotAnswered[] =>
  exchange.answer === null || isDeclined(exchange.answer)
    ? [{ exchange: exchange.id, ask: askOf(exchange, quoter), refusal: refusalOf(exchange, quoter) }]
    : []

/** The places in the ledger of an answer, quoted; a sentence that holds several, once. */
function entries<Own extends Place>(
  exchange: Exchange,
  { places, quoter }: { places: readonly Own[]; quoter: Quoter },
): (Entry & { readonly place: Own })[] {
  const ask = askOf(exchange, quoter)
  const seen = new Set<number>()
  return places.flatMap(place => {
    const { start } = quoter.sentenceAt(place.turn, place.span)
    if (seen.has(start)) return []
    seen.add(start)
    const words = sentenceAround(quoter, place)
    return words ? [{ exchange: exchange.id, ask, words, place }] : []
  })
}

function promised(exchange: Exchange, quoter: Quoter): Entry[] {
  const found = entries(exchange, { places: exchange.answer?.promises ?? [], quoter })
  return found.map(({ place: _place, ...entry }) => entry)
}

function referred(exchange: Exchange, quoter: Quoter): Referred[] {
  const found = entries(exchange, { places: exchange.answer?.referrals ?? [], quoter })
  return found.map(({ place, ...entry }) => ({ ...entry, target: place.target }))
}

/** Where the sentences begin that refuse, promise or refer: they are quoted as that, and not as a statement. */
export function ledgerSentences({ transcript: { exchanges }, sentenceAt }: Quoter): ReadonlySet<number> {
  const places = exchanges.flatMap(({ answer }): Place[] =>
    answer === null
      ? []
      : [
          ...(isDeclined(answer) ? (answer.clarity?.evidence ?? []).slice(0, 1) : []),
          ...answer.promises,
          ...answer.referrals,
        ],
  )
  return new Set(places.map(({ turn, span }) => sentenceAt(turn, span).start))
}

const labelled = (exchanges: readonly Exchange[], label: Clarity['label']): number =>
  exchanges.filter(({ answer }) => answer?.clarity?.label === label).length

/** Keeps the ledgers of one transcript: what was asked about a topic, or about none, and what became of it. */
export function ledgersOf(quoter: Quoter): (exchanges: readonly Exchange[], topic: string | null) => Ledger {
  const { speakers, exchanges: all } = quoter.transcript
  const named = new Set(speakers.filter(({ name, outlet }) => name !== null || outlet !== null).map(({ id }) => id))
  const isJudged = all.some(({ answer }) => answer !== null && answer.clarity !== null)
  return (exchanges, topic) => {
    const askers = new Set(exchanges.flatMap(({ question }) => question.askers))
    return {
      asked: exchanges.length,
      answered: exchanges.filter(({ answer }) => answer !== null).length,
      declined: isJudged ? exchanges.filter(({ answer }) => isDeclined(answer)).length : null,
      clear: isJudged ? labelled(exchanges, 'clear-reply') : null,
      vague: isJudged ? labelled(exchanges, 'ambivalent') : null,
      reporters: askers.size,
      unnamed: [...askers].some(id => !named.has(id)),
      questions: exchanges.flatMap(exchange => asked(exchange, { topic, quoter })),
      notAnswered: exchanges.flatMap(exchange => notAnswered(exchange, quoter)),
      promised: exchanges.flatMap(exchange => promised(exchange, quoter)),
      referred: exchanges.flatMap(exchange => referred(exchange, quoter)),
    }
  }
}
