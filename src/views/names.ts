import type { Speaker } from '../model/transcript.ts'

/** How a speaker is called in a view: name, else outlet, else title or label, else "a reporter". */
export function nameOf(speaker: Speaker | undefined): string {
  if (!speaker) return '?'
  return (
    speaker.name ??
    speaker.outlet ??
    (speaker.role === 'reporter' ? 'a reporter' : (speaker.title ?? speaker.labels[0] ?? speaker.id))
  )
}

/** The names of several speakers, by their ids. */
export const namesOf = (ids: readonly string[], speakers: readonly Speaker[]): string =>
  ids.map(id => nameOf(speakers.find(speaker => speaker.id === id))).join(', ')
