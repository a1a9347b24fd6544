import type { Attributes, MarkupRules } from './markup.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const BLOCKS = words(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)
export const HEADINGS = words('h1 h2 h3 h4 h5 h6')
export const STRUCK = words('s strike del')
export const SILENT = words('script style noscript template iframe svg object textarea title head')

const FURNITURE = words('nav footer aside form button select option menu dialog')
const VOID = words('area base basefont br col embed hr img input link meta param source track wbr')

/** Elements that hold no other of the same row, in pages that leave the closing tag out. */
const CELLS = words('td th')
const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('li'),
  dd: words('dd dt'),
  dt: words('dd dt'),
  td: CELLS,
  th: CELLS,
  tr: words('td th tr'),
  option: words('option'),
}

export const HTML_RULES: MarkupRules = {
  xml: false,
  isVoid: name => VOID.has(name),
  closedBy: (name, open) =>
    open === 'p' || open === 'head' ? BLOCKS.has(name) && name !== 'br' : (CLOSED_BY[name]?.has(open) ?? false),
}

// WAI-ARIA landmarks.
const FURNITURE_ROLES = words('navigation banner contentinfo search complementary menu menubar dialog alertdialog')

// What the parts around a saved page are called by the sites that publish transcripts.
const FURNITURE_NAMES = new RegExp(
  [
    '^(?:(?:site|page|global|main|primary|secondary|top|bottom|mobile|header|footer|usa|block)[-_]+)*',
    '(?:nav|navbar|navigation|menu|breadcrumbs?|footer|banner|masthead|sidebar|skip-?(?:nav|link|to-content)', // "usa-banner"
    '|shar(?:e|ing)|share-?this|addthis|social|social-?media|follow-us', // "social-share"
    '|cookies?|cookie-consent|newsletter|subscribe|sign-?up|related|pagination|pager|toolbar|print)',
    '(?:[-_]+(?:bar|links?|buttons?|wrapper|container|inner|list|items?|icons?|nav|menu|tools|content|area|section|block|box|notice|share|posts?|articles?))*$',
  ].join(''),
  'i',
)

/** What says that an element is furniture: its own name, a word beside it, or nothing. */
export function furnitureBy(name: string, attributes: Attributes): 'name' | 'attribute' | null {
  if (FURNITURE.has(name)) return 'name'
  if (!BLOCKS.has(name) || name === 'body' || name === 'html' || name === 'main' || name === 'article') return null
  if (FURNITURE_ROLES.has(attributes.get('role') ?? '')) return 'attribute'
  const called = `${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`
  return called.length < 500 && called.split(/\s+/).some(word => FURNITURE_NAMES.test(word)) ? 'attribute' : null
}
