import { COUNTRY_FORMS, COUNTRY_NAMES } from '../../lexicon/places/index.ts'

/**
 * What a form is: a name, a demonym, a capital, one that counts only where it acts, the seat of a government, a leader, one
 * behind "President" or "Prime Minister" only, or no place.
 */
export type FormKind = 'n' | 'd' | 'c' | 'a' | 's' | 'l' | 'p' | 'm' | 'x'

/** A form that names a country. */
export interface Form {
  readonly words: string
  readonly kind: FormKind
  readonly code: string
}

/** Looks up forms by the letters they begin with. */
export interface PlaceTable {
  has(letters: string): boolean
  /** The forms, the longest first. */
  formsOf(letters: string): readonly Form[] | undefined
}

const CODE_LENGTH = 2

function formsIn(line: string): Form[] {
  const [key = '', ...entries] = line.split('\t')
  return entries.map(entry => ({
    kind: entry.charAt(0) as FormKind,
    code: entry.slice(1, 1 + CODE_LENGTH),
    words: key + entry.slice(1 + CODE_LENGTH),
  }))
}

// A line is read when its letters turn up: most never do.
function readTable(): PlaceTable {
  const lines = new Map(COUNTRY_FORMS.split('\n').map(line => [line.slice(0, line.indexOf('\t')), line]))
  const read = new Map<string, readonly Form[]>()
  return {
    has: letters => lines.has(letters),
    formsOf(letters) {
      const known = read.get(letters)
      if (known) return known
      const line = lines.get(letters)
      if (line === undefined) return undefined
      const forms = formsIn(line)
      read.set(letters, forms)
      return forms
    },
  }
}

let opened: PlaceTable | null = null

/** The table of the build, read at its first use. */
export function placeTable(): PlaceTable {
  opened ??= readTable()
  return opened
}

let names: ReadonlyMap<string, string> | null = null

/** The name of a country by its code. */
export function nameOf(code: string): string {
  names ??= new Map(COUNTRY_NAMES.split('\n').map(line => [line.slice(0, CODE_LENGTH), line.slice(CODE_LENGTH)]))
  return names.get(code) ?? code
}
