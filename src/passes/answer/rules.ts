import type { ClarityRule } from '../../model/clarity.ts'

const rule = (
  label: ClarityRule['label'],
  type: ClarityRule['type'],
  { weight, meaning }: { weight: number; meaning: string },
): ClarityRule => ({ label, type, weight, meaning })

/** Every rule by its name. The names of cue rules are those of the tables in `src/lexicon/clarity-cues.ts`. */
export const CLARITY_RULES = {
  'yes-or-no': rule('clear-reply', 'explicit', { weight: 4, meaning: 'opens with yes or no, to an ask that wants it' }),
  'short-form': rule('clear-reply', 'explicit', { weight: 4, meaning: 'opens with pronoun and auxiliary alone' }),
  echoes: rule('clear-reply', 'explicit', { weight: 3, meaning: 'says the verb of the ask as a statement' }),
  affirms: rule('clear-reply', 'explicit', {
    weight: 3,
    meaning: 'says or denies at once what was asked, and no more',
  }),
  'picks-a-side': rule('clear-reply', 'explicit', { weight: 3, meaning: 'one side, both or neither, to "A or B?"' }),
  restates: rule('clear-reply', 'explicit', { weight: 2, meaning: 'says the words of the ask as a statement' }),
  'says-it-answers': rule('clear-reply', 'explicit', { weight: 2.5, meaning: 'names itself the answer' }),
  contradicts: rule('clear-reply', 'explicit', { weight: 2.5, meaning: 'denies outright what was put' }),
  'gives-a-time': rule('clear-reply', 'explicit', { weight: 3, meaning: 'a time, to an ask for when' }),
  'gives-an-amount': rule('clear-reply', 'explicit', { weight: 3, meaning: 'a number, to an ask for how many' }),
  'gives-a-name': rule('clear-reply', 'explicit', { weight: 2.5, meaning: 'a person or body, to an ask for who' }),
  'gives-a-place': rule('clear-reply', 'explicit', { weight: 2.5, meaning: 'a place, to an ask for where' }),
  'gives-a-reason': rule('clear-reply', 'explicit', { weight: 3, meaning: 'a reason, to an ask for why' }),
  'gives-a-view': rule('clear-reply', 'explicit', { weight: 2.5, meaning: 'a view, to an ask for one' }),
  brief: rule('clear-reply', 'explicit', { weight: 1.75, meaning: 'a few words, and none of them evasive' }),
  'no-yes-or-no': rule('ambivalent', 'implicit', {
    weight: 1.75,
    meaning: 'neither yes nor no, to an ask that wants it',
  }),
  'goes-on-long': rule('ambivalent', 'general', { weight: 1.5, meaning: 'many words' }),
  'stays-general': rule('ambivalent', 'general', { weight: 0.75, meaning: 'a phrase that fits any answer' }),
  'changes-the-point': rule('ambivalent', 'deflection', { weight: 1, meaning: 'a phrase that leads elsewhere' }),
  'counter-question': rule('ambivalent', 'deflection', {
    weight: 0.75,
    meaning: 'a question in the middle of an answer',
  }),
  'off-the-subject': rule('ambivalent', 'dodging', { weight: 1, meaning: 'none of the words of any ask' }),
  'several-asks': rule('ambivalent', 'partial', { weight: 2, meaning: 'one answer to several asks' }),
  'leaves-out': rule('ambivalent', 'implicit', { weight: 1.5, meaning: 'nothing of the kind that was asked for' }),
  'half-of-it': rule('ambivalent', 'partial', { weight: 3.25, meaning: 'gives something and refuses something' }),
  refuses: rule('clear-non-reply', 'declining', { weight: 4, meaning: 'says that it will not answer' }),
  'has-nothing-to-say': rule('clear-non-reply', 'declining', {
    weight: 4,
    meaning: 'has nothing to announce, share or add',
  }),
  'said-before': rule('clear-non-reply', 'declining', { weight: 3, meaning: 'points to what was said before' }),
  'puts-off': rule('clear-non-reply', 'declining', { weight: 3, meaning: 'puts the answer off' }),
  'sends-elsewhere': rule('clear-non-reply', 'declining', {
    weight: 3,
    meaning: 'sends the reporter to somebody else',
  }),
  'cannot-oblige': rule('clear-non-reply', 'declining', {
    weight: 4,
    meaning: 'no, to a request to be told something',
  }),
  'does-not-know': rule('clear-non-reply', 'ignorance', {
    weight: 4,
    meaning: 'does not know, has not seen, has no details',
  }),
  'takes-the-question': rule('clear-non-reply', 'ignorance', { weight: 3, meaning: 'promises the answer for later' }),
  'asks-back': rule('clear-non-reply', 'clarification', { weight: 5, meaning: 'nothing but a question' }),
  'did-not-follow': rule('clear-non-reply', 'clarification', {
    weight: 4,
    meaning: 'has not heard or understood the question',
  }),
} as const satisfies Record<string, ClarityRule>

export type ClarityRuleName = keyof typeof CLARITY_RULES
