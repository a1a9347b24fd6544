import { automatonOf } from '../../grammar/phrases/rows.ts'
import { ANSWER_PHRASES } from './phrase-rows.ts'

/** The phrases of answers, ready to be looked up. The build works it out: at each start it would cost 10 ms. */
export const table = automatonOf(ANSWER_PHRASES)
