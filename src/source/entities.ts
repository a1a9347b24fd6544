/** The one door to the table of HTML entities, which htmlparser2 brings; loaded only where Markdown holds one. */
export { decodeHTML } from 'entities'
