import { type CompiledCatalogue, ROW_RULES, type RowRule } from '../../catalogue/index.ts'

/** What a phrase says of a topic. */
export interface Sense {
  readonly topic: number
  readonly rule: RowRule
}

/** What a phrase says: what may be a mention, and what only helps or hinders others. */
export interface Senses {
  readonly mentions: readonly Sense[]
  /** The topics whose weak phrases it lets count, and those whose phrases it refuses. */
  readonly lets: readonly number[]
  readonly refuses: readonly number[]
}

const NONE: Senses = { mentions: [], lets: [], refuses: [] }

/** Reads `12p 14n`; `first` is the number of the catalogue’s first topic. What is said of replaced topics is left out. */
function readSenses(senses: string, first: number, replaced: ReadonlySet<number>): Senses {
  const all = senses.split(' ').flatMap((sense): Sense[] => {
    const topic = first + Number.parseInt(sense, 10)
    return replaced.has(topic) ? [] : [{ topic, rule: ROW_RULES[sense.slice(-1) as keyof typeof ROW_RULES] }]
  })
  const of = (rule: RowRule): number[] => all.filter(sense => sense.rule === rule).map(({ topic }) => topic)
  return {
    mentions: all.filter(({ rule }) => rule !== 'needs' && rule !== 'not'),
    lets: of('needs'),
    refuses: of('not'),
  }
}

/** Tells what the phrases of a catalogue say, by their numbers; each is read where it is first found. */
export function sensesOf(
  { senses }: CompiledCatalogue,
  { first, replaced }: { first: number; replaced: ReadonlySet<number> },
): (phrase: number) => Senses {
  const lines = senses.split('\n')
  const known: (Senses | undefined)[] = []
  return phrase => {
    known[phrase] ??= lines[phrase] ? readSenses(lines[phrase], first, replaced) : NONE
    return known[phrase]
  }
}
