import type { Span } from '../model/span.ts'
import type { AskForm, Turn } from '../model/transcript.ts'
import { everyInversion } from './ask-clause.ts'
import { requestStart } from './ask-form.ts'
import { wordsAt } from './one-line.ts'

const PUNCTUATION = /[.?!…—–]|--/
const FEWEST_WORDS = 3

/** The asks of a turn that has no sentence marks at all, as captions have none; `null` where it has some. */
export function unpunctuatedAsks(text: string, turn: Turn): { span: Span; form: AskForm }[] | null {
  if (PUNCTUATION.test(turn.text)) return null
  return turn.segments.flatMap(segment => {
    const words = wordsAt(text, segment)
    const clauses = everyInversion(words)
    const requested = requestStart(words)
    const starts = clauses.map(({ start, opening }) => ({
      start,
      form: (opening === 'wh' ? 'wh' : 'polar') as AskForm,
    }))
    if (requested !== null && !starts.some(({ start }) => start <= requested))
      starts.unshift({ start: requested, form: 'request' })
    return starts.flatMap(({ start, form }, i) => {
      const end = starts[i + 1]?.start ?? words.length
      const said = words.slice(start, end).trimEnd()
      if (said.split(/\s+/).length < FEWEST_WORDS) return []
      const asked = form === 'polar' && requestStart(said) === 0 ? 'request' : form
      return [{ span: { start: segment.start + start, end: segment.start + start + said.length }, form: asked }]
    })
  })
}
