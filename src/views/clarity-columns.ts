import type { Clarity } from '../model/transcript.ts'
import { CLARITY_MARKS } from './clarity-marks.ts'
import type { Column } from './draw-table.ts'
import type { Screen } from './paint.ts'

/** The verdicts on answers, in the order that tables have them. */
export const VERDICTS = Object.keys(CLARITY_MARKS) as readonly Clarity['label'][]

/** A column for each verdict, headed by its sign. */
export const clarityColumns = ({ unicode, paint }: Screen, width: number): Column[] =>
  VERDICTS.map(label => {
    const { sign, ascii, paint: tone } = CLARITY_MARKS[label]
    return { head: unicode ? sign : ascii, width, align: 'right', paint: paint[tone] }
  })
