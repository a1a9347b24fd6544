import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { filesBelow } from './shared.ts'

const SRC = join(__dirname, '..', 'src')
const files = filesBelow(SRC).filter(path => path.endsWith('.ts'))

/** What each stage may import besides itself: `model/`, and the stages to its left. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  grammar: ['model', 'lexicon'],
  source: ['model', 'lexicon'],
  catalogue: ['model', 'lexicon', 'grammar', 'source'],
  turns: ['model', 'lexicon', 'grammar', 'source'],
  exchanges: ['model', 'lexicon', 'grammar', 'source', 'turns'],
  passes: ['model', 'lexicon', 'grammar', 'source', 'turns', 'exchanges', 'catalogue'],
  views: ['model', 'lexicon', 'grammar', 'source', 'turns', 'exchanges', 'catalogue', 'passes'],
  'analyze.ts': ['model', 'source', 'catalogue', 'turns', 'exchanges', 'passes'],
  'index.ts': ['model', 'catalogue', 'views', 'analyze.ts'],
  cli: ['model', 'lexicon', 'grammar', 'catalogue', 'views', 'analyze.ts'],
}

/** The steps of tagging, in order: each imports those before it. */
const TOPIC_STEPS = ['find', 'judge', 'tag.ts', 'rank', 'discover', 'index.ts', 'explain.ts']

/** Folders whose files are alternatives to each other: each may use the helpers named, never a sibling. */
const SIBLINGS: readonly { folder: string; files: RegExp }[] = [
  { folder: 'source', files: /^read-/ },
  { folder: 'passes', files: /^(?!index|pass\.)/ },
  { folder: 'cli/commands', files: /./ },
  { folder: 'views', files: /^(?!draw-).*-table\.ts$|^csv|^json|^schema\.ts/ },
]

/** Packages that cost start-up, and the one file that may import each. */
const ONE_DOOR: Readonly<Record<string, string>> = {
  compromise: 'grammar/compromise.ts',
  htmlparser2: 'source/html-parser.ts',
  entities: 'source/entities.ts',
  yaml: 'source/yaml.ts',
  'iconv-lite': 'source/encodings.ts',
  unpdf: 'source/pdf-parser.ts',
  yauzl: 'source/yauzl.ts',
  tinyglobby: 'cli/glob.ts',
  'fastest-levenshtein': 'model/nearest.ts',
  ajv: 'views/schema-check.ts',
  chalk: 'cli/colors.ts',
  'cli-table3': 'views/draw-table.ts',
  'csv-stringify/sync': 'views/csv.ts',
}

interface Import {
  readonly from: string
  readonly to: string
}

const imports: Import[] = files.flatMap(path =>
  [...readFileSync(path, 'utf8').matchAll(/(?:^import|^export|\bimport\()[^'\n]*'([^']+)'|^\} from '([^']+)'/gm)].map(
    hit => {
      const target = (hit[1] ?? hit[2]) as string
      return {
        from: relative(SRC, path),
        to: target.startsWith('.') ? relative(SRC, join(dirname(path), target)) : target,
      }
    },
  ),
)

const stageOf = (path: string): string => path.split('/')[0] as string
const own = imports.filter(({ to }) => files.includes(join(SRC, to)))

describe('architecture', () => {
  test('imports are found', () => {
    expect(own.length).toBeGreaterThan(100)
  })

  test('each stage imports only itself and stages to its left', () => {
    const wrong = own.filter(
      ({ from, to }) => stageOf(from) !== stageOf(to) && !MAY_IMPORT[stageOf(from)]?.includes(stageOf(to)),
    )
    expect(wrong).toEqual([])
  })

  test('each step of tagging imports only itself and steps before it', () => {
    const stepOf = (path: string): number => TOPIC_STEPS.indexOf(path.split('/')[2] ?? '')
    const steps = own
      .filter(({ from, to }) => [from, to].every(path => path.startsWith('passes/topics/')))
      .map(({ from, to }) => ({ from, to, steps: [stepOf(from), stepOf(to)] as const }))
    expect(steps.length).toBeGreaterThan(50)
    expect(steps.filter(({ steps: [from, to] }) => to < 0 || to > from)).toEqual([])
  })

  test('every file is in a stage', () => {
    expect(files.map(path => stageOf(relative(SRC, path))).filter(stage => !(stage in MAY_IMPORT))).toEqual([])
  })

  test.each(SIBLINGS)('files of $folder that match $files do not import each other', ({ folder, files: pattern }) => {
    const isSibling = (path: string): boolean =>
      dirname(path) === folder && pattern.test(path.split('/').at(-1) as string)
    expect(own.filter(({ from, to }) => isSibling(from) && isSibling(to) && from !== to)).toEqual([])
  })

  test.each(Object.entries(ONE_DOOR))('%s is imported by %s alone', (dependency, door) => {
    expect(
      imports.filter(({ to }) => to === dependency || to.startsWith(`${dependency}/`)).map(({ from }) => from),
    ).toEqual([door])
  })

  test('there is no cycle', () => {
    const targets = new Map<string, string[]>()
    for (const { from, to } of own) targets.set(from, [...(targets.get(from) ?? []), to])
    const done = new Set<string>()
    const cycles: string[][] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path])
      else if (!done.has(path)) {
        for (const next of targets.get(path) ?? []) visit(next, [...trail, path])
        done.add(path)
      }
    }
    for (const path of targets.keys()) visit(path, [])
    expect(cycles).toEqual([])
  })

  test('no default export, no class but errors, no utils', () => {
    const offending = files.filter(path => {
      const code = readFileSync(path, 'utf8')
      return (
        // A declaration of a file that is no TypeScript can be told in no other way.
        (/^export default/m.test(code) && !/\.d\.(?:\w+\.)?ts$/.test(path)) ||
        /^(?:export )?(?:abstract )?class (?!\w+ extends Error)/m.test(code) ||
        /util/i.test(relative(SRC, path))
      )
    })
    expect(offending).toEqual([])
  })

  test('lexicon holds words and no logic', () => {
    const logical = files.filter(
      path =>
        path.includes('/lexicon/') &&
        /=>|\bfunction\b/.test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '')),
    )
    expect(logical).toEqual([])
  })
})
