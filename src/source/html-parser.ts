/** The one door to htmlparser2 (fast, forgiving, tells offsets); loaded only for HTML. */
export { Parser } from 'htmlparser2'
