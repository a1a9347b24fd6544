import { sliceOf } from '../../../src/model/span.ts'
import { cutTo } from '../../../src/views/summary/cut.ts'
import { worthOf } from '../../../src/views/summary/score.ts'

const cut = (text: string, most: number): string =>
  sliceOf(text, cutTo(text, { span: { start: 0, end: text.length }, most, worth: worthOf }))

test.each([
  {
    what: 'what is short enough stays whole',
    text: 'We will sign the agreement on Friday, and that is that.',
    most: 20,
    kept: 'We will sign the agreement on Friday, and that is that.',
  },
  {
    what: 'talk before a comma and a conjunction goes',
    text: 'You know, I mean, people say a lot of things in this town, but the agency will pay $40 million to the families.',
    most: 12,
    kept: 'but the agency will pay $40 million to the families.',
  },
  {
    what: 'talk behind a dash goes, and the dash with it',
    text: 'The agency will pay $40 million to 300 families -- and, you know, it is one of those things that happen.',
    most: 12,
    kept: 'The agency will pay $40 million to 300 families',
  },
  {
    what: 'a single clause is never cut',
    text: 'The agency will pay forty million dollars to the families of those who lost everything in the flood.',
    most: 5,
    kept: 'The agency will pay forty million dollars to the families of those who lost everything in the flood.',
  },
])('$what', ({ text, most, kept }) => {
  expect(cut(text, most)).toBe(kept)
})
