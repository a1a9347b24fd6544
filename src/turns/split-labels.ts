import { type Format, type SourceText, sourceOffset } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { Label } from './accept-labels.ts'
import type { Finding } from './findings.ts'

/** The formats in which tags stand between the words. */
const MARKED_UP: readonly Format[] = ['html', 'xml', 'markdown']

const LONGEST = 400

// "<strong>PRIME</strong> <strong>MINISTER:</strong>"; `**PRIME** **MINISTER:**`
const BETWEEN = /<\/[a-z][\w:-]*\s*>|[^\s*]\*{2,3}\s+\*{2,3}[^\s*]/i

/** The labels whose words stand in two elements of the source, those told by their form left out. */
export function splitFindings({ source, map }: SourceText, labels: readonly Label[]): Finding[] {
  if (!MARKED_UP.includes(source.format)) return []
  const isSplit = ({ start, end }: Span): boolean => {
    const from = sourceOffset(map, start)
    return BETWEEN.test(map.raw.slice(from, Math.min(sourceOffset(map, end - 1), from + LONGEST)))
  }
  return labels
    .filter(({ span, label, messages }) => label.length > 1 && !messages.includes('label-split') && isSplit(span))
    .map(({ span }) => ({ rule: 'label-split' as const, span }))
}
