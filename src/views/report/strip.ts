import type { Turn } from '../../model/transcript.ts'
import type { Briefing } from './briefing.ts'
import { clippedWords } from './briefing.ts'
import { type Html, html } from './html.ts'

const WIDTH = 1000
const QUESTION_TOP = 0
const ANSWER_TOP = 22
const HEIGHT = 20

const lengthOf = ({ text }: Turn): number => Math.max(20, text.length)

/** The briefing at a glance: a bar a turn, as wide as it is long, in its topic's colour; questions above, answers below. */
export function strip({ transcript, prefix, roleOf, nameOfTurn, topicOfTurn, colour, labelOfTopic }: Briefing): Html {
  const { turns } = transcript
  const scale = WIDTH / turns.reduce((sum, turn) => sum + lengthOf(turn), 0)
  let x = 0
  const bars = turns.map(turn => {
    const width = lengthOf(turn) * scale
    const topic = topicOfTurn(turn.id)
    const asks = roleOf(turn) === 'reporter'
    const about = topic === null ? '' : ` · ${labelOfTopic(topic)}`
    const bar = html`<a href="#${prefix}${turn.id}"><rect class="${colour(topic)}" x="${x.toFixed(2)}" y="${asks ? QUESTION_TOP : ANSWER_TOP}" width="${Math.max(0.8, width - 0.4).toFixed(2)}" height="${HEIGHT}"><title>${nameOfTurn(turn)}, line ${turn.line}${about}: ${clippedWords(turn.text, 90)}</title></rect></a>`
    x += width
    return bar
  })
  return html`<figure class="strip"><svg viewBox="0 0 ${WIDTH} 42" preserveAspectRatio="none" role="group" aria-label="The briefing turn by turn: questions above, answers below, each as wide as it is long">${bars}</svg><figcaption>Questions above, answers below; a bar is a turn, as wide as it is long, in the colour of its topic.</figcaption></figure>`
}
