import { isAside } from '../judge/compared.ts'
import type { Judged } from '../judge/judge.ts'

/** "Mr. Hale, …" and "…, Mr. Hale?" call upon him; they do not speak of him. */
const TITLED = /^(?:Mr|Mrs|Ms|Dr|Sir|Senator|Secretary|Prime Minister|President|Governor|Ambassador|General|Admiral)\b/
const CALLED = /^[,?]/
const SENTENCE_OPENS = /(?:^|[.?!,…—]\s{0,3}|\n)$/
const IN_A_LIST = /^(?:,|,?\s(?:and|or)|\/)\s*(?:(?:the|in|with|of|to|on|from)\s)*$/
const FEWEST_IN_A_LIST = 3
const LONGEST_STEP = 16

/** The runs of mentions that are one enumeration: "Egypt, Libya and Iraq". */
function lists(text: string, found: readonly Judged[]): Judged[][] {
  const runs: Judged[][] = []
  for (const mention of found) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const step =
      last && mention.span.start - last.span.end <= LONGEST_STEP ? text.slice(last.span.end, mention.span.start) : null
    if (run && last && mention.span.start < last.span.end) continue
    if (run && step !== null && IN_A_LIST.test(step)) run.push(mention)
    else runs.push([mention])
  }
  return runs.filter(run => new Set(run.map(({ topic }) => topic)).size >= FEWEST_IN_A_LIST)
}

function isAddress(text: string, { span, segment }: Judged): boolean {
  if (!TITLED.test(text.slice(span.start, span.end)) || !CALLED.test(text.slice(span.end, span.end + 1))) return false
  return SENTENCE_OPENS.test(text.slice(Math.max(segment.start, span.start - 5), span.start))
}

/** The mentions of a turn that name a topic in passing: for comparison, as one of many, or to address someone. */
export function passingIn(text: string, found: readonly Judged[]): Set<Judged> {
  const compared = found.filter(mention => isAside(text, mention))
  const addressed = found.filter(mention => isAddress(text, mention))
  return new Set([...compared, ...addressed, ...lists(text, found).flat()])
}
