import { slug } from '../model/id.ts'

const EMPTY = slug('')

/** FNV-1a (Fowler, Noll and Vo): the same number for the same words, everywhere and always. */
function hash(words: string): string {
  let sum = 0x811c9dc5
  for (const byte of new TextEncoder().encode(words)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0
  return sum.toString(16).padStart(8, '0')
}

const isLost = (character: string): boolean => /[\p{L}\p{N}]/u.test(character) && slug(character) === EMPTY

/** An id from a label. Of letters that an id cannot have, 北京, there is a number that stands for the label. */
export function idOfLabel(label: string): string {
  const own = slug(label)
  const name = label.normalize('NFC')
  if (own !== EMPTY && ![...name].some(isLost)) return own
  return own === EMPTY ? `s-${hash(name)}` : `${own}-${hash(name)}`
}

/** The first of an id, `id-2`, `id-3` … that is not taken, and takes it. */
export function freeId(id: string, taken: Set<string>): string {
  let own = id
  for (let i = 2; taken.has(own); i++) own = `${id}-${i}`
  taken.add(own)
  return own
}
