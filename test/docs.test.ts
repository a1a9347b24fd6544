import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Command } from 'commander'
import { withInputs } from '../src/cli/options.ts'
import { COMMANDS } from '../src/cli/program.ts'
import { DOCUMENT_SCHEMA, MESSAGES } from '../src/index.ts'

const ROOT = join(__dirname, '..')
const DOCS = join(ROOT, 'docs')

const doc = (name: string): string => readFileSync(join(DOCS, name), 'utf8')

const withoutBlocks = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```$/gm, '')

/** What stands below a heading of the second level, to the next. */
function sectionOf(markdown: string, title: string): string {
  const [, ...sections] = `\n${withoutBlocks(markdown)}`.split('\n## ')
  return sections.find(section => section.split('\n')[0] === title) ?? ''
}

/** Every name of a field in a JSON Schema, however deep. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, ...rest } = schema as { properties?: Record<string, unknown> }
  return [...Object.keys(properties), ...[...Object.values(properties), ...Object.values(rest)].flatMap(fieldsIn)]
}

const longOptions = (command: Command): string[] => command.options.map(({ long }) => long as string)

describe('docs/json-format.md', () => {
  const words = withoutBlocks(doc('json-format.md'))

  test.each([...new Set(fieldsIn(DOCUMENT_SCHEMA))])('has the field `%s`', field => {
    expect(words).toContain(`\`${field}\``)
  })
})

describe('docs/messages.md', () => {
  test.each(Object.entries(MESSAGES))('has a section on %s with its severity', (rule, { severity }) => {
    expect(sectionOf(doc('messages.md'), rule)).toContain(`Severity: \`${severity}\``)
  })

  test('has no section on a rule that is gone', () => {
    const titles = [...withoutBlocks(doc('messages.md')).matchAll(/^## (.+)$/gm)].map(([, title]) => title)
    expect(titles.filter(title => !((title as string) in MESSAGES))).toEqual([])
  })
})

describe('docs/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const names = Object.keys({ ...dependencies, ...devDependencies })
  const listed = [...doc('dependencies.md').matchAll(/^- `([^`]+)`:/gm)].map(([, name]) => name)

  test('has a line for each dependency, and for no other', () => {
    expect(listed.sort()).toEqual(names.sort())
  })
})

describe('docs/commands.md', () => {
  const shared = longOptions(withInputs(new Command(), ['table']))
  const words = doc('commands.md')

  test('says what the shared options do', () => {
    const section = sectionOf(words, 'Shared options')
    expect(shared.filter(option => !section.includes(option))).toEqual([])
  })

  test.each(COMMANDS.map(spec => ({ name: spec.name, spec })))('has a section on $name', ({ name, spec }) => {
    const command = new Command(name)
    const stdout = { isTTY: false, columns: undefined, write: () => {}, stream: async () => {} }
    const io = { stdin: process.stdin, stdout, stderr: { write: () => {} }, env: {} }
    spec.define(command, { io, done: () => {}, describe: () => ({ words: '', commands: [] }) })
    const section = sectionOf(words, `presser ${name}`)
    const takesFiles = command.registeredArguments.some(argument => argument.name() === 'FILE')
    const own = longOptions(command).filter(option => !(takesFiles && shared.includes(option)))
    expect(section).not.toBe('')
    expect(own.filter(option => !section.includes(option))).toEqual([])
  })
})

/** The anchor of a heading, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const anchorsIn = (path: string): string[] =>
  [...withoutBlocks(readFileSync(path, 'utf8')).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    anchorOf(heading as string),
  )

const pages = [
  ...readdirSync(DOCS)
    .filter(name => name.endsWith('.md'))
    .map(name => join(DOCS, name)),
  ...[join(ROOT, 'README.md')].filter(existsSync),
]

test.each(pages.map(path => [relative(ROOT, path), path]))('links in %s resolve', (_, path) => {
  const links = [...withoutBlocks(readFileSync(path as string, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target as string)
    .filter(target => !/^[a-z]+:/.test(target))
  const broken = links.filter(link => {
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? (path as string) : join(dirname(path as string), file)
    return !existsSync(target) || (anchor !== undefined && !anchorsIn(target).includes(anchor))
  })
  expect(broken).toEqual([])
})
