import { isGivenName } from '../grammar/names.ts'
import { PODIUM_TITLES } from '../lexicon/address-words.ts'
import type { Turn } from '../model/transcript.ts'

const NAME = String.raw`(?:${PODIUM_TITLES}|\p{Lu}[\p{Ll}\p{M}’']+(?:-\p{Lu}\p{Ll}+)?)`
const GREETING = String.raw`(?:(?:[Tt]hank you|[Tt]hanks|Hi|Hello|Hey|Yes|Yeah|Good (?:morning|afternoon|evening)|Excuse me)(?:\s(?:so|very) much)?[,.!]?\s(?:[—–-]+\s)?)`

// "Jen, is there …", "Thanks, Josh. …", "Yes, Prime Minister, …"
const OPENS = new RegExp(String.raw`^${GREETING}{0,2}(?<name>${NAME})(?<mark>[,.?!]|\s?[—–]|\s--)`, 'u')
// "Thanks, Josh." and nothing else
const CLOSES = new RegExp(
  String.raw`^(?:Okay[,.]\s|All right[,.]\s)?(?:Thank you|Thanks)(?:\s(?:so|very) much)?[,.]?\s${NAME}[.!]?$`,
  'u',
)
// "Jay?" "Karine, Karine —" "Sir?"
const BID = new RegExp(String.raw`^(?:(?:${NAME}|[Ss]ir|[Mm]a['’]am|Excuse me|Question)[\s,.?!—–-]*){1,4}$`, 'u')
// "One last one, Josh. With …"
const SHORT_BID = new RegExp(String.raw`^[\p{L}\s’',-]{0,40},\s(?<name>${NAME})[.?](?=\s|\p{Lu})`, 'u')

const TITLE = new RegExp(`^(?:${PODIUM_TITLES})$`)

/** How reporters speak to the podium. */
export interface Vocatives {
  /** True where the turn opens by the name or title of those who answer: "Jen, is there …". */
  readonly opens: (turn: Turn) => boolean
  /** Thanks to the podium and nothing else. */
  readonly closes: (turn: Turn) => boolean
  /** A name called for the floor and nothing else: "Jay?" */
  readonly bids: (turn: Turn) => boolean
  /** True where the first words end in the podium's name: "One last one, Josh." */
  readonly asksFloor: (turn: Turn) => boolean
}

/** The vocatives of a transcript in which these people answer and these turns are the reporters'. */
export function vocativesOf(officials: readonly string[], turns: readonly Turn[]): Vocatives {
  const podium = new Set(officials.flatMap(name => name.split(' ')))
  const counts = new Map<string, number>()
  for (const turn of turns) {
    const name = OPENS.exec(turn.text)?.groups?.name
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const isPodium = (name: string | undefined): boolean =>
    name !== undefined && (TITLE.test(name) || podium.has(name) || (isGivenName(name) && (counts.get(name) ?? 0) > 1))
  return {
    opens: ({ text }) => isPodium(OPENS.exec(text)?.groups?.name),
    closes: ({ text }) => text.length < 60 && CLOSES.test(text),
    bids: ({ text }) => text.length < 60 && BID.test(text) && isPodium(/^\p{L}+/u.exec(text)?.[0]),
    asksFloor: ({ text }) => isPodium(SHORT_BID.exec(text.slice(0, 80))?.groups?.name),
  }
}
