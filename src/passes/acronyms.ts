import type { Acronym } from '../model/transcript.ts'
import type { Pass } from './pass.ts'

const WORDS = String.raw`\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|of|the|and|for|on|in|to)){1,8}`
const SHORT = String.raw`\p{Lu}[\p{Lu}\d&]{1,7}`

/** The ways in which a briefing introduces a short form; `long` and `short` in either order. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<long>${WORDS})\s\((?:the\s)?(?<short>${SHORT})\)`, 'gu'), // "Local Coordination Committees (LCC)"
  new RegExp(String.raw`\b(?<short>${SHORT})\s\((?<long>${WORDS})\)`, 'gu'),
  new RegExp(String.raw`\b(?<short>${SHORT})(?:\s\p{Ll}+)?\s[–—-]{1,2}\s(?:the\s)?(?<long>${WORDS})`, 'gu'), // "ISSG meeting – International Syria Support Group"
  new RegExp(String.raw`(?<long>${WORDS}),\s(?:or\s)?(?:the\s)?(?<short>${SHORT})\b`, 'gu'), // "the International Syria Support Group, the ISSG"
]

const SMALL = /^(?:of|the|and|for|on|in|to)$/

/**
 * The shortest run of words at the end of `long` whose initials are `short`, small words skipped at will; `null` where
 * there is none. After Schwartz and Hearst (2003), held to initials.
 */
function expansion(short: string, long: string): string | null {
  const words = long.split(/[\s-]+/)
  const letters = short.replace(/[^\p{Lu}]/gu, '')
  for (let from = words.length - 1; from >= 0; from--) {
    const run = words.slice(from)
    const initials = run.filter(word => !SMALL.test(word)).map(word => word.charAt(0)).join('')
    const all = run.map(word => word.charAt(0).toUpperCase()).join('')
    if ((initials === letters || all === letters) && !SMALL.test(run[0] as string)) return run.join(' ')
  }
  return null
}

/** Short forms that the transcript itself explains, each once, with the place of the long form. */
export const acronyms: Pass = ({ text }) => {
  const found = new Map<string, Acronym>()
  for (const form of FORMS)
    for (const hit of text.matchAll(form)) {
      const { short = '', long = '' } = hit.groups ?? {}
      const words = expansion(short, long)
      const at = words === null ? -1 : hit[0].indexOf(words)
      if (words === null || at < 0 || found.has(short)) continue
      const start = hit.index + at
      found.set(short, { short, long: words.replace(/\s+/g, ' '), span: { start, end: start + words.length } })
    }
  return { acronyms: [...found.values()].sort((a, b) => a.span.start - b.span.start) }
}
