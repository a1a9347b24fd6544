/** Keyword in context over turns; loaded where it is asked for. */
export { kwic, matchLines } from './kwic.ts'
export { findMatches, type Match, type Where } from './matches.ts'
export { type Finder, patternFinder, wordsPattern } from './pattern.ts'
