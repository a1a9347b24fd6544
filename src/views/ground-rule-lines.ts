import type { GroundRule } from '../model/transcript.ts'
import { oneLine } from './printable.ts'

const NAMES = {
  embargo: 'EMBARGO',
  background: 'ON BACKGROUND',
  'not-for-reporting': 'NOT FOR REPORTING',
  'on-record': 'ON THE RECORD',
} as const satisfies Record<GroundRule['kind'], string>

/** The ground rules for people, one a line, the sentence that lays each down with its line. */
export const groundRuleLines = (rules: readonly GroundRule[]): string[] =>
  rules.map(
    ({ kind, text, line, until }) =>
      `${NAMES[kind]}${until === null ? '' : ` until ${oneLine(until)}`}: “${oneLine(text)}” (line ${line})`,
  )
