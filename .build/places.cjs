// Compiles the names of countries: those of two packages, with what `src/lexicon/places/*.yaml` adds and takes away, become
// one string, so that the program loads neither.
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { parse } = require('yaml')

const FOLDER = join(__dirname, '../src/lexicon/places')
const FILES = ['countries.yaml', 'leaders.yaml', 'no-places.yaml'].map(name => join(FOLDER, name))

// How each list of a country is marked in the string.
const KINDS = {
  names: 'n',
  people: 'd',
  capitals: 'c',
  acting: 'a',
  seats: 's',
  leaders: 'l',
  presidents: 'p',
  premiers: 'm',
}
const FIELDS = new Set(['name', 'not', ...Object.keys(KINDS)])

const plain = words => words.normalize('NFD').replace(/\p{M}/gu, '')
const unique = list => [...new Set(list)]

/** The demonym with its plural, where it has one. */
const withPlural = word => (/(?:ese|sh|ch|s|z|hm[ae]n|people)$/.test(word) ? [word] : [word, `${word}s`])

// The package has a name where it knows no demonym, and two countries by one demonym in parentheses.
const isDemonym = (word, names) =>
  Boolean(word) &&
  !/[(,&]| - | and | or |Island|Territor/.test(word) &&
  !names.some(name => plain(name) === plain(word))

/** What the packages have of a country. */
function ofPackages(code) {
  const { countries } = require('countries-list')
  const { nationalities } = require('i18n-nationality/langs/en.json')
  const names = Object.values(countries).map(({ name }) => name)
  const { name = null, capital = '' } = countries[code] ?? {}
  const demonym = nationalities[code]
  return {
    name,
    names: name ? [name] : [],
    people: isDemonym(demonym, names) ? [demonym] : [],
    capitals: capital && capital !== name ? [capital] : [],
  }
}

function checked(own, leaders) {
  for (const [code, row] of Object.entries(own)) {
    if (!/^[A-Z]{2}$/.test(code)) throw new Error(`countries.yaml: ${code} is no code`)
    for (const field of Object.keys(row)) if (!FIELDS.has(field)) throw new Error(`countries.yaml: ${code}: ${field}?`)
  }
  for (const [code, row] of Object.entries(leaders))
    for (const field of Object.keys(row))
      if (!['names', 'presidents', 'premiers'].includes(field)) throw new Error(`leaders.yaml: ${code}: ${field}?`)
}

/** Every form of a country by kind, each once: a name that is a demonym, too, is a name. */
function countryOf(code, own = {}, leaders = {}) {
  const known = ofPackages(code)
  const not = new Set((own.not ?? []).flatMap(word => [word, plain(word)]))
  const taken = new Set()
  const forms = {}
  const add = (list, words) => {
    const fresh = unique(words.flatMap(word => [word, plain(word)])).filter(word => !not.has(word) && !taken.has(word))
    for (const word of fresh) taken.add(word)
    if (fresh.length > 0) forms[list] = fresh
  }
  add('acting', own.acting ?? [])
  add('names', [...known.names, ...(own.names ?? [])])
  add('capitals', [...known.capitals, ...(own.capitals ?? [])])
  const people = unique([...known.people, ...(own.people ?? [])]).filter(word => !not.has(word))
  add('people', people.flatMap(withPlural))
  add('seats', own.seats ?? [])
  add('leaders', leaders.names ?? [])
  for (const list of ['presidents', 'premiers']) add(list, leaders[list] ?? [])
  return { code, name: own.name ?? known.name, forms }
}

/** Forms are looked for where a capital stands. */
function capitalised(word) {
  if (!/^\p{Lu}/u.test(word)) throw new Error(`${word}: begins with no capital`)
  return word
}

const NO_CODE = '--'

/** Forms as they are looked up: the letters they begin with, then for each its kind, its code and its rest, the longest first. */
function linesOf(rows) {
  const byKey = new Map()
  for (const { word, entry } of rows) {
    const key = /^[\p{L}\d]+/u.exec(capitalised(word))[0]
    byKey.set(key, [...(byKey.get(key) ?? []), entry + word.slice(key.length)])
  }
  const line = ([key, entries]) => [key, ...entries.sort((a, b) => b.length - a.length)].join('\t')
  return [...byKey].map(line).join('\n')
}

const rowsOf = ({ code, forms }) =>
  Object.entries(forms).flatMap(([list, words]) => words.map(word => ({ word, entry: KINDS[list] + code })))

/** The forms and the names of all countries, as two strings. Throws where the files do not hold together. */
function compilePlaces() {
  const [own, leaders, none] = FILES.map(file => parse(readFileSync(file, 'utf8')))
  checked(own, leaders)
  const { countries } = require('countries-list')
  const codes = unique([...Object.keys(countries), ...Object.keys(own)]).sort()
  const rows = codes.map(code => countryOf(code, own[code], leaders[code]))
  const noPlaces = unique(Object.values(none).flat()).map(word => ({ word, entry: `x${NO_CODE}` }))
  return {
    forms: linesOf([...noPlaces, ...rows.flatMap(rowsOf)]),
    names: rows.map(({ code, name }) => `${code}${name}`).join('\n'),
  }
}

const codeOf = exported =>
  Object.entries(compilePlaces())
    .map(([name, words]) => `${exported}${name} = ${JSON.stringify(words)}`)
    .join('\n')

/** For esbuild: what is imported from `countries.yaml`. */
const countryNames = {
  name: 'country-names',
  setup({ onLoad }) {
    onLoad({ filter: /countries\.yaml$/ }, () => ({
      contents: codeOf('export const '),
      loader: 'js',
      watchFiles: FILES,
    }))
  },
}

/** Jest keeps what it transformed: anew where a file or a package is another. */
const getCacheKey = () => createHash('sha256').update(codeOf('exports.')).digest('hex')

module.exports = { compilePlaces, countryNames, process: () => ({ code: codeOf('exports.') }), getCacheKey }
