import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../src/model/document.ts'
import { folderWith, linesOf, presser } from './presser.ts'

const OWN = 'topics:\n  - id: bridge\n    label: Harrow Bridge\n    phrases: [Harrow Bridge]\n'
const BRIEFING = [
  'Daily Press Briefing',
  'QUESTION: Will the ISSG meet at the Harrow Bridge?',
  'MR HARLOW: Not at Turkey’s border.',
  'QUESTION: Who pays for the river ferry?',
  'MR HARLOW: The river ferry is free.',
  'QUESTION: Is the river ferry safe?',
  'MR HARLOW: The river ferry is.',
  '',
].join('\n\n')

const cwd = folderWith({
  'briefing.txt': BRIEFING,
  'own.yaml': OWN,
  'bad.yaml': 'topics:\n  - id: X\n    phrases: [(]\n',
})

const run = (args: readonly string[], env = {}) => presser(args, { cwd, env })

/** The topics of the briefing as `origin id`. */
async function topicsWith(args: readonly string[], setting: { cwd?: string; env?: Record<string, string> } = {}) {
  const { stdout, stderr, code } = await presser(['analyze', 'briefing.txt', '--json', ...args], { cwd, ...setting })
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  return (JSON.parse(stdout) as Document).topics.map(({ origin, id }) => `${origin} ${id}`).sort()
}

const CATALOGUE = ['catalogue issg', 'catalogue turkey']
const FOUND = 'discovered river-ferry'

describe('topics of the user', () => {
  test('are added, or put in the place of the catalogue', async () => {
    expect(await topicsWith([])).toEqual([...CATALOGUE, FOUND])
    expect(await topicsWith(['--topics', 'own.yaml'])).toEqual([...CATALOGUE, FOUND, 'user bridge'])
    expect(await topicsWith(['--only-topics', 'own.yaml'])).toEqual([FOUND, 'user bridge'])
  })

  test('are found upwards from the input, and else in the configuration folder', async () => {
    const above = folderWith({ 'presser.topics.yaml': OWN })
    const below = join(above, 'a', 'b')
    mkdirSync(below, { recursive: true })
    writeFileSync(join(below, 'briefing.txt'), BRIEFING)
    expect(await topicsWith([], { cwd: below })).toContain('user bridge')
    const home = folderWith({})
    mkdirSync(join(home, 'presser'))
    writeFileSync(join(home, 'presser', 'topics.yaml'), OWN)
    expect(await topicsWith([], { env: { XDG_CONFIG_HOME: home } })).toContain('user bridge')
  })

  test('are told all their mistakes, and nothing is written', async () => {
    const { code, stdout, stderr } = await run(['analyze', 'briefing.txt', '--topics', 'bad.yaml'])
    expect([code, stdout]).toEqual([2, ''])
    expect(linesOf(stderr)).toEqual([
      'presser: 3 mistakes in the topics',
      'bad.yaml:2:5: the topic has no label',
      'bad.yaml:2:9: an id has small letters, digits and hyphens, and begins with a letter',
      'bad.yaml:3:15: a parenthesis is not closed',
    ])
  })

  test.each([
    ['none.yaml', 'no such file; did you mean own.yaml?'],
    ['no-such-folder/none.yaml', 'no such file; check the path'],
    ['.', 'this is a directory; name a file, and --topics once for each'],
  ])('that cannot be read are named: %s', async (file, remedy) => {
    const { code, stderr } = await run(['analyze', 'briefing.txt', '--topics', file])
    expect([code, stderr]).toEqual([2, `presser: cannot read the topics in ${file}: ${remedy}\n`])
  })
})

describe('a file that nobody named', () => {
  const BROKEN = 'topics:\n  - {id: bridge}\n'
  const MISTAKE = 'presser.topics.yaml:2:5: the topic has no label'

  test('gives way to a named one, id by id', async () => {
    const folder = folderWith({
      'presser.topics.yaml': OWN.replace('Harrow Bridge\n', 'Other\n'),
      'own.yaml': OWN,
      'briefing.txt': BRIEFING,
    })
    const { code, stdout } = await presser(['topics', '--list', '--json', '--topics', 'own.yaml'], { cwd: folder })
    expect(code).toBe(0)
    const labels = (JSON.parse(stdout) as { id: string; label: string }[]).filter(({ id }) => id === 'bridge')
    expect(labels.map(({ label }) => label)).toEqual(['Harrow Bridge'])
  })

  test.each([
    ['turns', 'briefing.txt'],
    ['turns', 'briefing.txt', '--format', 'csv'],
    ['check', 'briefing.txt'],
    ['explain', 'briefing.txt', 'x1'],
    ['promises', 'briefing.txt'],
    ['referrals', 'briefing.txt'],
    ['find', 'Harrow', 'briefing.txt'],
  ])('with mistakes does not stop %s %s %s', async (...args) => {
    const folder = folderWith({ 'presser.topics.yaml': BROKEN, 'briefing.txt': BRIEFING })
    const { code, stderr } = await presser(args, { cwd: folder })
    expect([code, stderr]).toEqual([0, ''])
  })

  test.each([['turns', '--topic', 'issg'], ['turns', '--json'], ['topics']])(
    'with mistakes stops %s %s %s, which needs topics',
    async (command, ...args) => {
      const folder = folderWith({ 'presser.topics.yaml': BROKEN, 'briefing.txt': BRIEFING })
      const { code, stdout, stderr } = await presser([command, 'briefing.txt', ...args], { cwd: folder })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(MISTAKE)
    },
  )

  test('with mistakes fails the inputs that it is for, and no others', async () => {
    const folder = folderWith({ 'good.txt': BRIEFING })
    mkdirSync(join(folder, 'bad'))
    writeFileSync(join(folder, 'bad', 'presser.topics.yaml'), BROKEN)
    writeFileSync(join(folder, 'bad', 'briefing.txt'), BRIEFING)
    const { code, stdout, stderr } = await presser(['topics', 'bad/briefing.txt', 'good.txt', '--json'], {
      cwd: folder,
    })
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^presser: bad\/briefing\.txt: a mistake in the topics \S+presser\.topics\.yaml:2:5: the topic/,
    )
    expect(JSON.parse(stdout)).toMatchObject([
      { source: { path: 'bad/briefing.txt' }, error: {} },
      { source: { path: 'good.txt' }, topics: [{}, {}, {}] },
    ])
  })
})

test('a file in UTF-16 is read', async () => {
  const folder = folderWith({ 'briefing.txt': BRIEFING })
  writeFileSync(join(folder, 'own.yaml'), Buffer.from(`\ufeff${OWN}`, 'utf16le'))
  expect(await topicsWith(['--topics', 'own.yaml'], { cwd: folder })).toContain('user bridge')
})

describe('wrong use', () => {
  test.each([
    [['topics', 'briefing.txt', '--only-topics', 'own.yaml', '--topic', 'syria'], 'unknown topic "syria"; '],
    [['topics', 'briefing.txt', '--only-topics', 'own.yaml', '--explain', 'syria'], 'unknown topic "syria"; '],
    [['topics', 'briefing.txt', '--only-topics', 'own.yaml', '--topic', 'brige'], 'did you mean bridge?'],
    [['topics', 'briefing.txt', '--explain', 'isg'], 'did you mean issg?'],
    [['topics', '--show', 'isg'], 'did you mean issg?'],
    [['topics', '--show', 'irna'], 'did you mean iran'],
    [['topics', '--show', 'JCPOA'], 'did you mean iran-nuclear-deal'],
    [['topics', '--show', 'Sanctions on Iran'], 'did you mean iran-sanctions'],
    [['topics', '--show', ''], '"presser topics --list" all'],
    [
      ['topics', 'briefing.txt', '--explain', 'issg', '--format', 'csv'],
      'has no --format csv; use table, json or ndjson',
    ],
    [['topics', 'briefing.txt', '--explain', 'issg', '--topic', 'issg'], "cannot be used with option '--topic <id>'"],
    [['topics', 'briefing.txt', '--explain', 'issg', '--places'], "cannot be used with option '--places'"],
    [['topics', '--list', '--explain', 'issg'], "cannot be used with option '--explain <id>'"],
    [['topics', '--list', '--show', 'issg'], "cannot be used with option '--list [words]'"],
    [['topics', '--list', '--topic', 'issg'], "cannot be used with option '--topic <id>'"],
    [['topics', '--show', 'issg', '-r'], "cannot be used with option '-r, --recursive'"],
    [['topics', '--list', 'iran', 'briefing.txt'], '--list tells of the catalogue and reads no transcript'],
    [['topics', '--list', '...'], 'no topic has "..." in its id'],
    [['topics', '--list', 'briefing.txt'], '--list tells of the catalogue and reads no transcript'],
  ])('%j is told', async (args, problem) => {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(problem)
  })
})

describe('a wide topic', () => {
  const FLEET = 'QUESTION: Who is on the ISSG?\n\nMS. HALE: The ISSG has its list.\n'

  test('that no exchange is about, though some are about its parts, is told with these', async () => {
    const folder = folderWith({ 'issg.txt': FLEET })
    const { code, stdout, stderr } = await presser(['exchanges', 'issg.txt', '--topic', 'syria'], { cwd: folder })
    expect([code, stdout.trim().split('\n').at(-1)]).toEqual([0, 'no exchanges'])
    expect(stderr).toBe('presser: no exchange is about syria itself, but some are about parts of it: --topic issg\n')
  })

  test('that some exchanges are about, and others about its parts, is told with these', async () => {
    const words = 'QUESTION: What of Syria?\n\nMS. HALE: Syria will wait.\n\n'
    const folder = folderWith({ 'both.txt': words + FLEET })
    const wide = await presser(['exchanges', 'both.txt', '--topic', 'syria'], { cwd: folder })
    expect([wide.code, wide.stderr]).toEqual([0, 'presser: more exchanges are about parts of syria: --topic issg\n'])
    const both = await presser(['exchanges', 'both.txt', '--topic', 'syria,issg'], { cwd: folder })
    expect(both.stderr).toBe('')
  })

  test.each([[['--topic', 'syria,issg']], [['--topic', 'syria', '--topic', 'issg']]])(
    'may be asked for with others: %j',
    async more => {
      const folder = folderWith({ 'issg.txt': FLEET })
      const { stdout, stderr } = await presser(['exchanges', 'issg.txt', '--json', ...more], { cwd: folder })
      expect([(JSON.parse(stdout) as Document).exchanges.length, stderr]).toEqual([1, ''])
    },
  )
})

test('a text without turns is told, where what is shown does not say so', async () => {
  const folder = folderWith({ 'words.txt': 'Iran met its guests.\n' })
  const stderrOf = async (...args: string[]) => (await presser(args, { cwd: folder })).stderr
  expect(await stderrOf('topics', 'words.txt')).toMatch(/^presser: no speaker label was found/)
  expect([await stderrOf('analyze', 'words.txt'), await stderrOf('topics', 'words.txt', '--json')]).toEqual(['', ''])
})

test('what --show writes is a file of topics, to be changed and read', async () => {
  const folder = folderWith({ 'briefing.txt': BRIEFING })
  const shown = JSON.parse((await run(['topics', '--show', 'turkey', '--json'])).stdout)
  writeFileSync(join(folder, 'own.json'), JSON.stringify({ ...shown, phrases: [...shown.phrases, 'Harrow Bridge'] }))
  expect(await topicsWith(['--topics', 'own.json'], { cwd: folder })).toContain('user turkey')
})

test('so is what --list writes: all of the catalogue, in its place', async () => {
  const folder = folderWith({ 'briefing.txt': BRIEFING })
  writeFileSync(join(folder, 'all.json'), (await run(['topics', '--list', '--json'])).stdout)
  const own = await topicsWith(['--only-topics', 'all.json'], { cwd: folder })
  expect(own).toEqual([FOUND, ...CATALOGUE.map(topic => topic.replace('catalogue', 'user'))])
})

test('an id may be written in capitals', async () => {
  expect((await run(['topics', '--show', 'ISSG'])).stdout).toBe((await run(['topics', '--show', 'issg'])).stdout)
  expect((await run(['topics', 'briefing.txt', '--explain', 'Turkey'])).stdout).toMatch(/^Turkey \(turkey\) in/)
  const { stdout } = await run(['exchanges', 'briefing.txt', '--topic', 'ISSG', '--json'])
  expect((JSON.parse(stdout) as Document).exchanges.map(({ id }) => id)).toEqual(['x1'])
})

describe('presser topics', () => {
  test('--list has every topic, and the user’s own', async () => {
    const { stdout } = await run(['topics', '--list', '--json', '--topics', 'own.yaml'])
    const list = JSON.parse(stdout) as { id: string; origin: string }[]
    expect(list.find(({ id }) => id === 'issg')).toMatchObject({ origin: 'catalogue', broader: 'syria-peace-process' })
    expect(list.at(-1)).toMatchObject({ id: 'bridge', origin: 'user', area: null, phrases: ['Harrow Bridge'] })
    expect(linesOf((await run(['topics', '--list'])).stdout).length).toBeGreaterThan(40)
  })

  test('--list with words has the topics that these are said of', async () => {
    const ids = async (words: string): Promise<string[]> => {
      const { stdout } = await run(['topics', '--list', words, '--json', '--topics', 'own.yaml'])
      return (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)
    }
    expect(await ids('harrow BRIDG')).toEqual(['bridge'])
    expect(await ids('nuclear deal iran')).toContain('iran-nuclear-deal')
    expect(await ids('sao paulo')).toEqual(await ids('São Paulo'))
    expect(await ids('support group syria')).toContain('issg')
    expect(await ids('arrow')).not.toContain('bridge')
    const { stdout } = await run(['topics', '--list', 'syria support'])
    expect(stdout).toContain('International Syria Support Group')
    expect(stdout).not.toContain('Harrow Bridge')
  })

  test('--show has all of one topic', async () => {
    const { stdout } = await run(['topics', '--show', 'issg'])
    expect(stdout).toContain('International Syria Support Group (ISSG) (issg)\n')
    expect(stdout).toMatch(/\nPart of: syria-peace-process\n[\s\S]*\nPhrases\n {2}ISSG ·/)
    const { code, stderr } = await run(['topics', '--show', 'iss'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^presser: unknown topic "iss"; did you mean issg/)
  })

  test('--topic keeps one, also one that is discovered; an unknown one writes nothing', async () => {
    const { stdout } = await run(['topics', 'briefing.txt', '--topic', 'river-ferry', '--json'])
    const { topics, exchanges } = JSON.parse(stdout) as Document
    expect(topics.map(({ id }) => id)).toEqual(['river-ferry'])
    expect(exchanges.map(({ id }) => id)).toEqual(['x2', 'x3'])
    const unknown = await run(['exchanges', 'briefing.txt', '--topic', 'river'])
    expect([unknown.code, unknown.stdout]).toEqual([2, ''])
    expect(unknown.stderr).toMatch(/^presser: unknown topic "river"; /)
  })

  test('--explain has each mention with its rule, and each near miss with what refused it', async () => {
    const { stdout } = await run(['topics', 'briefing.txt', '--explain', 'turkey'])
    expect(stdout).toBe(`Turkey (turkey) in briefing.txt

Mentions
     5  pattern
        Not at [Turkey’s border].

Exchanges
    x1  line 3; mentioned; only the answer names it
`)
    const json = JSON.parse((await run(['topics', 'briefing.txt', '--explain', 'turkey', '--json'])).stdout)
    expect(json).toMatchObject({
      schema: 'presser-explanation/1',
      id: 'turkey',
      within: 'exchange',
      exchanges: [{ id: 'x1', status: 'mentioned', firm: false, why: 'answer' }],
    })
    expect(json.mentions.map(({ refused }: { refused: string | null }) => refused)).toEqual([null])
  })
})
