import { openRows } from '../../../grammar/phrases/rows.ts'
import type { Acronym, Transcript } from '../../../model/transcript.ts'
import type { Finder, Hit } from './finder.ts'

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\s&'’.-]*$/u

/** The topics that a name is a phrase of, whole. */
function topicsNamed(name: string, finder: Finder): Set<number> {
  const whole = finder.search(name).hits.filter(({ rule, span }) => {
    const before = name.slice(0, span.start)
    return rule === 'phrase' && span.end === name.length && /^(?:the\s)?$/i.test(before)
  })
  return new Set(whole.map(({ topic }) => topic))
}

/** The form of an acronym that the catalogue lacks, for each topic that has the other. */
function missingForms({ short, long }: Acronym, finder: Finder): { phrase: string; tag: number }[] {
  const byShort = topicsNamed(short, finder)
  const byLong = topicsNamed(long, finder)
  return [
    ...[...byLong].filter(topic => !byShort.has(topic)).map(tag => ({ phrase: short, tag })),
    ...[...byShort].filter(topic => !byLong.has(topic)).map(tag => ({ phrase: long, tag })),
  ].filter(({ phrase }) => PLAIN.test(phrase))
}

/** Hits of the short and long forms that a transcript explains: once introduced, either counts everywhere in it. */
export function acronymHits({ text, acronyms }: Transcript, finder: Finder): Hit[] {
  const rows = acronyms.flatMap(acronym => missingForms(acronym, finder))
  if (rows.length === 0) return []
  return openRows(rows)(text).map(({ tag, span }) => ({ topic: tag, rule: 'acronym', span }))
}
