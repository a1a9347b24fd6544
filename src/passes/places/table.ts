import { COMPILED_COUNTRIES } from '../../lexicon/places/index.ts'

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

/** All forms by the letters they begin with, the longest first, and the names of the countries. */
export interface PlaceTable {
  readonly forms: ReadonlyMap<string, readonly Form[]>
  readonly names: ReadonlyMap<string, string>
}

const LETTERS = /^[\p{L}\d]+/u

const firstLetters = (words: string): string => LETTERS.exec(words)?.[0] ?? ''

function formsOf(line: string): Form[] {
  const [code = '', , ...lists] = line.split('\t')
  return lists.flatMap(list =>
    list
      .slice(1)
      .split(';')
      .map((words): Form => ({ words, kind: list.charAt(0) as FormKind, code })),
  )
}

function readTable(): PlaceTable {
  const forms = new Map<string, Form[]>()
  const names = new Map<string, string>()
  for (const line of COMPILED_COUNTRIES.split('\n')) {
    const [code = '', name = ''] = line.split('\t', 2)
    if (code !== '') names.set(code, name)
    for (const form of formsOf(line)) {
      const key = firstLetters(form.words)
      const own = forms.get(key)
      if (own) own.push(form)
      else forms.set(key, [form])
    }
  }
  for (const own of forms.values()) if (own.length > 1) own.sort((a, b) => b.words.length - a.words.length)
  return { forms, names }
}

let opened: PlaceTable | null = null

/** The table of the build, read at its first use. */
export function placeTable(): PlaceTable {
  opened ??= readTable()
  return opened
}
