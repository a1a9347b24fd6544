import { compileNet, type PhraseNet } from '../../grammar/phrase-net.ts'
import {
  AMBIVALENT_CUES,
  CLARITY_LOOKALIKES,
  CLEAR_CUES,
  type CueSubject,
  NON_REPLY_CUES,
} from '../../lexicon/clarity-cues.ts'
import type { Span } from '../../model/span.ts'
import type { Said } from './reply.ts'
import { smoothed } from './smoothed.ts'
import { voiceBefore } from './voice.ts'

interface Tag {
  /** `null` for a look-alike. */
  readonly rule: string | null
  readonly subject: CueSubject
}

/** A cue phrase in a sentence. */
export interface Cue {
  readonly rule: string
  readonly span: Span
  /** Why it does not count, where it does not. */
  readonly because: string | null
}

let net: PhraseNet<Tag> | null = null

const compile = (): PhraseNet<Tag> =>
  compileNet<Tag>([
    ...[...NON_REPLY_CUES, ...AMBIVALENT_CUES, ...CLEAR_CUES].flatMap(({ rule, subject, phrases }) =>
      phrases.map(phrase => ({ phrase, tag: { rule, subject } })),
    ),
    ...CLARITY_LOOKALIKES.map(phrase => ({ phrase, tag: { rule: null, subject: 'any' as const } })),
  ])

/** Of two rules at one place the first here counts, whatever their length: "I'm not sure what you mean". */
const FIRST_RULES: readonly string[] = ['did-not-follow', 'has-nothing-to-say', 'said-before']

const rankOf = (rule: string): number => {
  const rank = FIRST_RULES.indexOf(rule)
  return rank < 0 ? FIRST_RULES.length : rank
}

type Hit = ReturnType<PhraseNet<Tag>['find']>[number] & { readonly tag: { readonly rule: string } }

/** One hit for each place: by rule, then by length; overlapping rows of one rule are one cue. */
function chosen(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of hits) {
    const last = kept.at(-1)
    if (last?.span.start === hit.span.start) {
      if (rankOf(hit.tag.rule) < rankOf(last.tag.rule)) kept[kept.length - 1] = hit
    } else if (!last || last.tag.rule !== hit.tag.rule || last.span.end <= hit.span.start) kept.push(hit)
  }
  return kept
}

const isCue = (hit: { tag: Tag }): hit is Hit => hit.tag.rule !== null

/** All hits in order, those of the smoothed sentence among them. */
function hitsIn(text: string): ReturnType<PhraseNet<Tag>['find']> {
  net ??= compile()
  const smooth = smoothed(text)
  if (smooth === text) return net.find(text)
  return [...net.find(text), ...net.find(smooth)].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** The cue phrases of a sentence; spans point into the text. */
export function cuesIn({ text, span }: Pick<Said, 'text' | 'span'>): Cue[] {
  const hits = hitsIn(text)
  if (hits.length === 0) return []
  const hidden = hits.filter(hit => !isCue(hit))
  const open = hits
    .filter(isCue)
    .filter(hit => !hidden.some(other => other.span.start <= hit.span.start && hit.span.start < other.span.end))
  return chosen(open).map(({ tag, span: at }) => ({
    rule: tag.rule,
    span: { start: span.start + at.start, end: span.start + at.end },
    because: voiceBefore(text, at.start, tag.subject),
  }))
}
