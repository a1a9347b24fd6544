import { folderWith, presser } from '../cli/presser.ts'

const cwd = folderWith({
  'page.html':
    '<p>MS. HALE: Iran has <s>refused</s> [agreed] to come, and that is all.</p><p>QUESTION: Will the <s>House</s> [Senate] vote?</p><p>MS. HALE: At six.</p>',
})

// What an editor struck was not said: no view for people shows it as the speaker's words.
test.each([
  { args: ['turns'], shown: ['Iran has ~~refused~~ [agreed]', 'Will the ~~House~~ [Senate] vote?'] },
  { args: ['turns', '--format', 'csv'], shown: ['Iran has ~~refused~~ [agreed]'] },
  { args: ['exchanges'], shown: ['Will the ~~House~~'] },
  { args: ['analyze'], shown: ['Will the ~~House~~ [Senate] vote?'] },
  { args: ['find', 'agreed'], shown: ['Iran has ~~refused~~ [agreed]'] },
  { args: ['find', 'House', '--format', 'lines'], shown: ['Will the ~~House~~ [Senate] vote?'] },
])('presser $args', async ({ args, shown }) => {
  const { code, stdout } = await presser([...args, 'page.html'], { cwd })
  expect(code).toBe(0)
  for (const words of shown) expect(stdout.replace(/\s+/g, ' ')).toContain(words)
})

test('JSON has the words as they are printed', async () => {
  const { stdout } = await presser(['turns', '--json', 'page.html'], { cwd })
  expect(JSON.parse(stdout).turns[0].text).toBe('Iran has refused [agreed] to come, and that is all.')
})
