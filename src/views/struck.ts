import { type Span, sliceOf } from '../model/span.ts'
import type { Transcript } from '../model/transcript.ts'

/** Shows a stretch of a transcript's text with what the editors struck between tildes: `~~sent~~ [set]`. */
export function struckMarker({ text, asides }: Pick<Transcript, 'text' | 'asides'>): (span: Span) => string {
  const struck = asides.filter(({ kind }) => kind === 'correction').map(({ span }) => span)
  if (struck.length === 0) return span => sliceOf(text, span)
  return ({ start, end }) => {
    let at = start
    let shown = ''
    for (const word of struck) {
      const from = Math.max(word.start, at)
      const to = Math.min(word.end, end)
      if (from >= to) continue
      shown += `${text.slice(at, from)}~~${text.slice(from, to)}~~`
      at = to
    }
    return shown + text.slice(at, end)
  }
}

/** The transcript as views for people and spreadsheets quote it: no struck word stands there as said. */
export function withStruckMarked(transcript: Transcript): Transcript {
  if (transcript.asides.every(({ kind }) => kind !== 'correction')) return transcript
  const shown = struckMarker(transcript)
  return {
    ...transcript,
    turns: transcript.turns.map(turn => ({ ...turn, text: turn.segments.map(shown).join('\n\n') })),
    exchanges: transcript.exchanges.map(exchange => ({
      ...exchange,
      question: {
        ...exchange.question,
        asks: exchange.question.asks.map(ask => ({ ...ask, text: shown(ask.span) })),
      },
      answer: exchange.answer && {
        ...exchange.answer,
        promises: exchange.answer.promises.map(promise => ({ ...promise, text: shown(promise.span) })),
        referrals: exchange.answer.referrals.map(referral => ({ ...referral, text: shown(referral.span) })),
      },
    })),
  }
}
