import type { Transcript } from '../../../model/transcript.ts'
import type { Finder } from '../find/finder.ts'
import { tellingOf } from '../judge/home.ts'
import type { Judged } from '../judge/judge.ts'
import type { Tagged } from '../tag.ts'
import type { MentionsByTurn, RankContext } from './weigh.ts'

function byTurn(mentions: readonly Judged[]): MentionsByTurn {
  const turns = new Map<string, Judged[]>()
  for (const mention of mentions) {
    const own = turns.get(mention.turn.id)
    if (own) own.push(mention)
    else turns.set(mention.turn.id, [mention])
  }
  return turns
}

/** What the topics of exchanges are ranked by. */
export function rankContextOf(transcript: Transcript, { judged, home }: Tagged, finder: Finder): RankContext {
  const mentions = judged.filter(({ refused }) => refused === null)
  return {
    transcript,
    finder,
    byTurn: byTurn(tellingOf(mentions, home, finder)),
    turns: new Map(transcript.turns.map(turn => [turn.id, turn])),
  }
}
