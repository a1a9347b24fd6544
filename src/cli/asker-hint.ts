import type { Transcript } from '../model/transcript.ts'
import { goesBy } from '../views/filter.ts'
import { oneLine } from '../views/printable.ts'

/** What to tell the user where no speaker of the transcript goes by `name`; `null` where one does. */
export function askerHint({ speakers, exchanges }: Transcript, name: string | undefined): string | null {
  if (name === undefined || speakers.some(speaker => goesBy(speaker, name))) return null
  const byId = new Map(speakers.map(speaker => [speaker.id, speaker]))
  const askers = new Set(exchanges.flatMap(({ question }) => question.askers))
  const names = [...askers]
    .map(id => byId.get(id)?.name ?? byId.get(id)?.outlet ?? null)
    .filter(known => known !== null)
  const asked = names.length > 0 ? `asked here: ${names.join(', ')}` : 'no asker is named here'
  return oneLine(`no speaker goes by "${name}"; ${asked}`)
}
