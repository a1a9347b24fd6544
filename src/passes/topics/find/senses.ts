import { type CompiledCatalogue, ROW_RULES, type RowRule } from '../../../catalogue/index.ts'

/** The rules of rows that may be mentions, or open the gate to them. */
export type MentionRule = Exclude<RowRule, 'needs' | 'not'>

/** A topic that a phrase may be a mention of. */
interface Sense {
  readonly topic: number
  readonly rule: MentionRule
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
  const read = { mentions: [] as Sense[], lets: [] as number[], refuses: [] as number[] }
  for (const sense of senses.split(' ')) {
    const topic = first + Number.parseInt(sense, 10)
    const rule = ROW_RULES[sense.slice(-1) as keyof typeof ROW_RULES]
    if (replaced.has(topic)) continue
    if (rule === 'needs') read.lets.push(topic)
    else if (rule === 'not') read.refuses.push(topic)
    else read.mentions.push({ topic, rule })
  }
  return read
}

/** Tells what the phrases of a catalogue say, by their numbers; each is read where it is first found. */
export function sensesOf(
  { senses }: CompiledCatalogue,
  { first, replaced }: { first: number; replaced: ReadonlySet<number> },
): (phrase: number) => Senses {
  const lines = senses.split('\n')
  const known = new Array<Senses | undefined>(lines.length)
  return phrase => {
    known[phrase] ??= lines[phrase] ? readSenses(lines[phrase], first, replaced) : NONE
    return known[phrase]
  }
}
