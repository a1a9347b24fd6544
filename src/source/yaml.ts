/** The one door to the YAML parser; loaded only for front matter that needs it. */
export { parse } from 'yaml'
