import type { Transcript } from '../model/transcript.ts'
import { wrapped } from './wrap.ts'

const SHOWN = 10

/** The countries that are named most, with how often, as one paragraph; nothing where none is named. */
export function placesLine({ places }: Transcript, { width }: { width: number }): string {
  const named = places.filter(({ mentions }) => mentions.length > 0)
  if (named.length === 0) return ''
  const first = named.slice(0, SHOWN).map(({ name, mentions }) => `${name} ${mentions.length}`)
  const more = named.length > SHOWN ? `, and ${named.length - SHOWN} more: presser topics --places` : ''
  return `\n\n${wrapped(`Places: ${first.join(', ')}${more}`, { indent: '', width })}`
}
