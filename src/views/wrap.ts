import wrapAnsi from 'wrap-ansi'
import { oneLine } from './printable.ts'

const NARROWEST = 20

/** Words broken into lines that fit `width` columns, each behind `indent`. */
export const wrapped = (words: string, { indent, width }: { indent: string; width: number }): string =>
  wrapAnsi(oneLine(words), Math.max(NARROWEST, width - indent.length), { hard: true })
    .split('\n')
    .map(line => indent + line)
    .join('\n')
