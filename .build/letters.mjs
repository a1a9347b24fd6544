// V8 works out each `\p{L}` of a pattern anew, from all of Unicode: 25 ms of a program's start. The build writes the classes
// of letters out as ranges: exact for Latin, and for every other script with its marks counted as letters. The library keeps
// the classes.
import jsTokens from 'js-tokens'

const codes = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i))
const escaped = letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The letters of a class one by one, where capital and small letters take turns: Latin Extended-A. */
const taking = pattern =>
  codes(0x100, 0x17f)
    .filter(letter => pattern.test(letter))
    .map(escaped)
    .join('')

const OTHER_SCRIPTS =
  '\\u0370-\\u0373\\u0376-\\u037d\\u037f-\\u0386\\u0388-\\u1fff\\u2c00-\\u2dff\\u3040-\\u318f\\u31a0-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a'

const CLASSES = {
  L: `A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1${OTHER_SCRIPTS}`,
  Lu: `A-Z\\u00c0-\\u00d6\\u00d8-\\u00de${taking(/\p{Lu}/u)}\\u0386-\\u03ab\\u0400-\\u042f`,
  Ll: `a-z\\u00b5\\u00df-\\u00f6\\u00f8-\\u00ff${taking(/\p{Ll}/u)}\\u03ac-\\u03ce\\u0430-\\u045f`,
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u2070-\\u2079\\u2150-\\u2189\\uff10-\\uff19',
  M: '\\u0300-\\u036f',
}

const CLASS = /(?<marks>\\{1,2})(?<kind>[pP])\{(?<name>Lu|Ll|L|N|M)\}/y
const ESCAPE = /\\{1,2}[^\\]/y

/** One piece of a pattern; what stands between brackets is known from its beginning. */
function writtenOut(pattern) {
  let out = ''
  let inClass = false
  for (let at = 0; at < pattern.length; ) {
    CLASS.lastIndex = at
    ESCAPE.lastIndex = at
    const found = CLASS.exec(pattern)
    const token = found ?? ESCAPE.exec(pattern)
    const piece = token?.[0] ?? pattern[at]
    if (!token && piece === '[') inClass = true
    if (!token && piece === ']') inClass = false
    out += found ? rangesFor(found, inClass) : piece
    at += piece.length
  }
  return out
}

/**
 * `\P{…}` between brackets has no ranges and stays, and so does all but `\P{L}`: what a class leaves out is another matter
 * where case does not count.
 */
function rangesFor([whole, marks, kind, name], inClass) {
  const ranges = CLASSES[name].replaceAll('\\', marks)
  if (kind === 'p') return inClass ? ranges : `[${ranges}]`
  return inClass || name !== 'L' ? whole : `[^${ranges}]`
}

const PATTERNS = new Set([
  'RegularExpressionLiteral',
  'StringLiteral',
  'NoSubstitutionTemplate',
  'TemplateHead',
  'TemplateMiddle',
  'TemplateTail',
])

/** A built file with its classes of letters written out. */
export const withLetters = text =>
  Array.from(jsTokens(text), ({ type, value }) =>
    PATTERNS.has(type) && value.includes('p{') ? writtenOut(value) : value,
  ).join('')
