import { analyze } from '../../src/analyze.ts'
import { chosenCatalogues } from '../../src/catalogue/index.ts'
import type { TopicEntry } from '../../src/index.ts'
import { explainTopic, explanationText } from '../../src/views/explain-topic.ts'
import { screenOf } from './shown.ts'

const LIST: TopicEntry = {
  id: 'list',
  label: 'The list of armed groups that the seven ministers of Harrow drew up at the quay',
  definition: '',
  broader: null,
  phrases: ['Harrow list'],
  weak: ['the list'],
  needs: ['Jordan', 'Amman', 'Petra', 'Aqaba', 'Irbid', 'Zarqa'],
}
const ROLL: TopicEntry = { ...LIST, id: 'roll', label: 'Roll', phrases: ['roll'], weak: [], needs: [] }

const BRIEFING = `QUESTION: Is the list done?

MR. HALE: I have the roll here, and the roll is long.

QUESTION: What of the roll? And is the Harrow list in the roll, and who keeps the roll?

MR. HALE: The roll is kept here. We keep the roll.
`

test('at 60 columns it says what is needed, and beside what too little is said', async () => {
  const choice = { onlyTopics: [LIST, ROLL] }
  const transcript = await analyze(BRIEFING, choice)
  const explanation = await explainTopic(transcript, { id: 'list', catalogues: chosenCatalogues(choice) })
  expect(
    explanationText(transcript, explanation, screenOf(60)),
  ).toBe(`The list of armed groups that the seven ministers of Harrow
drew up at the quay (list) in standard input

Mentions
     5  phrase
        And is the [Harrow list] in the roll, and who keeps
        the roll?

Near misses
     1  in-context; needs one of: Jordan, Amman, Petra,
        Aqaba, Irbid or 1 more (see --show) in the exchange
        Is [the list] done?

Exchanges
    x2  line 5; mentioned; too little is said of it beside
        roll`)
})

test('it says which words let a weak phrase count, and what an exchange goes on from', async () => {
  const choice = { onlyTopics: [LIST] }
  const transcript = await analyze(
    'QUESTION: Has Amman the list?\n\nMR. HALE: It has the list of Petra.\n\nQUESTION: Why is that?\n\nMR. HALE: Ask.\n',
    choice,
  )
  const explanation = await explainTopic(transcript, { id: 'list', catalogues: chosenCatalogues(choice) })
  expect(explanationText(transcript, explanation, screenOf(60)).split('\n').slice(3)).toEqual([
    'Mentions',
    '     1  in-context; let by "Amman" in line 1',
    '        Has Amman [the list]?',
    '     3  in-context; let by "Amman" in line 1',
    '        It has [the list] of Petra.',
    '',
    'Exchanges',
    '    x1  line 1; main, firm',
    '    x2  line 5; inherited from x1',
  ])
})
