import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../src/index.ts'
import { type Story, story } from './story.ts'

// Each folder is a phenomenon: an input and the parts of the story it is about. UPDATE=1 rewrites those parts, and
// writes the whole story where there is no expectation yet; without it, a missing expectation fails.
const FIXTURES = join(__dirname, 'fixtures')
const folders = readdirSync(FIXTURES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)

const inputIn = (folder: string): string => {
  const [input, ...others] = readdirSync(join(FIXTURES, folder)).filter(name => name.startsWith('input.'))
  if (input === undefined || others.length > 0) throw new Error(`${folder} must hold one input`)
  return join(FIXTURES, folder, input)
}

const parts = (whole: Story, wanted: Partial<Story>) =>
  Object.fromEntries(Object.keys(wanted).map(key => [key, whole[key as keyof Story]]))

describe('fixtures', () => {
  test.each(folders)('%s', async folder => {
    const path = inputIn(folder)
    const expectation = join(FIXTURES, folder, 'expected.json')
    const told = story(await analyze(readFileSync(path), { path }))
    if (process.env.UPDATE) {
      const wanted = existsSync(expectation) ? (JSON.parse(readFileSync(expectation, 'utf8')) as Partial<Story>) : told
      writeFileSync(expectation, `${JSON.stringify(parts(told, wanted), null, 1)}\n`)
    }
    const wanted = JSON.parse(readFileSync(expectation, 'utf8')) as Partial<Story>
    expect(Object.keys(wanted)).not.toHaveLength(0)
    expect(JSON.parse(JSON.stringify(parts(told, wanted)))).toMatchObject(wanted)
    for (const key of Object.keys(wanted) as (keyof Story)[])
      if (Array.isArray(wanted[key])) expect(told[key]).toHaveLength((wanted[key] as unknown[]).length)
  })
})
