/**
 * The one door to htmlparser2 (fast, forgiving, tells offsets); loaded only for markup. Its `Parser` is left alone: it
 * takes minutes for a page of a million `<div>`, because it keeps the open elements the wrong way round.
 */
export { Tokenizer } from 'htmlparser2'
