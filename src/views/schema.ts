import { FORMATS } from '../model/source.ts'
import { ASK_FORMS, CLARITY_LABELS, ROLES } from '../model/transcript.ts'
import { count, flag, id, type JsonSchema, line, list, oneOf, orNull, record, span, text } from './schema-parts.ts'

const day = (description: string): JsonSchema => orNull({ type: 'string', format: 'date', description })
const clock = (description: string): JsonSchema => orNull({ type: 'string', pattern: '^\\d{2}:\\d{2}$', description })

const source = record(
  {
    id: orNull(text('the id of an NDJSON input line')),
    path: orNull(text('the path as given; null for standard input')),
    url: orNull(text('the address the document gives for itself')),
    format: oneOf(FORMATS, 'the input format'),
    encoding: text('the encoding the bytes were read in'),
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the bytes' },
  },
  'where the transcript came from',
)

const evidence = record(
  { rule: text('the name of the rule'), turn: id('the turn it fired in'), text: text('the words that fired it'), span },
  'a rule and the words that fired it',
)

const speaker = record(
  {
    id: id('unique in the document'),
    name: orNull(text('as the transcript has it')),
    role: oneOf(ROLES, 'the part played'),
    title: orNull(text('office')),
    outlet: orNull(text('news organisation')),
    labels: list(text('a label'), 'as printed, each form once'),
    turns: count('printed turns'),
    words: count('words in printed turns'),
  },
  'a person, or an anonymous part',
)

const turn = record(
  {
    id: id('t1, t2 … in order'),
    speaker: id('the speaker'),
    label: orNull(text('as printed, without its separator; null for a reported turn')),
    act: oneOf(['statement', 'question', 'answer', 'other'], 'what the turn does'),
    reported: flag('said in the narrator’s words'),
    continues: orNull(id('the turn this one resumes after an interruption')),
    time: orNull({
      type: 'array',
      items: { type: 'number' },
      minItems: 2,
      maxItems: 2,
      description: 'start and end in seconds',
    }),
    line: line(),
    page: orNull(line('1-based page of the source')),
    span,
    segments: list(span, 'the slices that are its words'),
    text: text('the segments, joined by a blank line'),
  },
  'one speaker’s hold of the floor',
)

const ask = record(
  {
    turn: id('the turn it is put in'),
    text: text('as printed'),
    span,
    line: line(),
    form: oneOf(ASK_FORMS, 'how it is put'),
    status: orNull(oneOf(['answered', 'partly', 'not-answered'], 'whether it was answered, where that can be told')),
  },
  'one question put in a turn',
)

const design = record(
  {
    preface: flag('a statement stands before the first ask'),
    asks: count('distinct asks'),
    followUp: flag('goes on from the exchange before'),
    framing: orNull(oneOf(['self', 'other'], '"I wonder" or "could you tell us"')),
    negative: flag('opens with a negated auxiliary'),
    accountability: flag('"why did you", "how could you"'),
  },
  'question design',
)

const clarity = record(
  {
    label: oneOf(CLARITY_LABELS, 'whether the answer gives what was asked'),
    type: orNull(
      oneOf(
        [
          'explicit',
          'implicit',
          'general',
          'partial',
          'dodging',
          'deflection',
          'declining',
          'ignorance',
          'clarification',
        ],
        'in which way',
      ),
    ),
    evidence: list(evidence, 'what says so'),
  },
  'clarity of the answer',
)

const promise = record({ turn: id('the turn'), text: text('as printed'), span }, 'an answer promised for later')
const referral = record(
  { target: text('to whom'), turn: id('the turn'), text: text('as printed'), span },
  'the reporter is sent to somebody else',
)

const exchange = record(
  {
    id: id('x1, x2 … in order'),
    thread: id('an exchange and its follow-ups share one'),
    followUpTo: orNull(id('the exchange it continues')),
    question: record(
      {
        turns: list(id('a turn'), 'the question turns'),
        askers: list(id('a speaker'), 'who asks'),
        askerEvidence: list(evidence, 'what names the asker'),
        asks: list(ask, 'the distinct questions'),
        design: orNull(design),
      },
      'the question',
    ),
    answer: orNull(
      record(
        {
          turns: list(id('a turn'), 'the answer turns'),
          responders: list(id('a speaker'), 'who answers'),
          clarity: orNull(clarity),
          promises: list(promise, 'asks taken'),
          referrals: list(referral, 'referrals'),
        },
        'the answer; null where none was given',
      ),
    ),
    topics: list(
      record(
        {
          id: id('a topic'),
          main: flag('the one it is about'),
          inherited: flag('from its thread, not named in it'),
          firm: flag('its words leave little doubt'),
        },
        'a topic',
      ),
      'ranked, the main one first',
    ),
  },
  'a reporter’s question and the answer',
)

const mention = record(
  { turn: id('the turn'), text: text('as printed'), span, line: line(), rule: text('the rule that found it') },
  'one place where it is named',
)

const topic = record(
  {
    id: id('in the catalogue'),
    label: text('for people'),
    origin: oneOf(['catalogue', 'user', 'discovered'], 'where the topic comes from'),
    turns: list(id('a turn'), 'turns that name it'),
    exchanges: list(id('an exchange'), 'exchanges about it'),
    headings: list(count('the place in `headings`, from 0'), 'headings of the transcript that name it'),
    mentions: list(mention, 'every place'),
  },
  'a topic and where it comes up',
)

/** The JSON Schema of the document, `presser/1`; `docs/json-format.md` says the same in prose. */
export const DOCUMENT_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'presser/1',
  ...record(
    {
      schema: { const: 'presser/1', description: 'the version of this format' },
      source,
      title: orNull(text('as printed')),
      place: orNull(text('where the briefing was held, as printed')),
      date: day('the day of the briefing'),
      published: day('the day of the document, where it is another'),
      startTime: clock('HH:MM, 24 hours, local'),
      endTime: clock('HH:MM, 24 hours, local'),
      timeZone: orNull(text('as printed')),
      utcOffset: orNull({ type: 'string', pattern: '^[+-]\\d{2}:\\d{2}$', description: 'offset of that zone' }),
      headings: list(
        record({ text: text('as printed'), span, line: line() }, 'a heading'),
        'index and subject lines of the transcript',
      ),
      groundRules: list(
        record(
          {
            kind: oneOf(['on-record', 'background', 'embargo', 'not-for-reporting'], 'which rule'),
            text: text('as printed'),
            span,
            line: line(),
            until: orNull(text('end of an embargo')),
          },
          'a ground rule',
        ),
        'what may be reported, when, and under whose name',
      ),
      speakers: list(speaker, 'in order of appearance'),
      turns: list(turn, 'in order of the text'),
      asides: list(
        record(
          {
            kind: oneOf(
              ['laughter', 'applause', 'inaudible', 'crosstalk', 'pause', 'insert', 'correction', 'sic', 'other'],
              'what it is',
            ),
            turn: orNull(id('the turn it stands in; null before the first and after the last')),
            text: text('as printed'),
            span,
          },
          'a stage direction or editor’s insert',
        ),
        'in order of the text',
      ),
      exchanges: list(exchange, 'in order of the text'),
      topics: list(topic, 'most asked about first'),
      acronyms: list(
        record({ short: text('short form'), long: text('long form'), span }, 'an acronym'),
        'short forms the text explains',
      ),
      places: list(
        record(
          { id: id('ISO 3166-1 alpha-2 code'), name: text('its name'), mentions: list(mention, 'every place') },
          'a country',
        ),
        'countries named, the most named first',
      ),
      messages: list(
        record(
          {
            rule: text('see docs/messages.md'),
            severity: oneOf(['info', 'warning', 'error'], 'how serious'),
            reason: text('what was found'),
            line: line(),
            column: line('1-based column of that line, in code points'),
            span,
          },
          'a message',
        ),
        'findings about the transcript itself',
      ),
      text: orNull(text('the whole text, with --include-text')),
    },
    'One transcript of a press briefing.',
  ),
}
