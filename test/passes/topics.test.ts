import { analyze, type Exchange, type TopicEntry, type Transcript } from '../../src/index.ts'
import { withInherited } from '../../src/passes/topics/rank/inherit.ts'

const topic = (id: string, fields: Partial<TopicEntry>): TopicEntry => ({
  id,
  label: id,
  definition: '',
  broader: null,
  phrases: [],
  ...fields,
})

const IRAN = topic('iran', { phrases: ['Iran'] })
const DEAL = topic('iran-deal', {
  broader: 'iran',
  phrases: ['Iran deal', 'nuclear agreement', 'amnesty policy', 'fishing cease-fire'],
})
const LIBYA = topic('libya', { phrases: ['Libya'] })
const EGYPT = topic('egypt', { phrases: ['Egypt'] })

/** A briefing: questions and answers in turn. */
const briefing = (...turns: readonly string[]): string =>
  ['Daily Press Briefing', ...turns.map((words, i) => `${i % 2 === 0 ? 'QUESTION' : 'MR. HALE'}: ${words}`)].join(
    '\n\n',
  )

const read = (topics: readonly TopicEntry[], ...turns: readonly string[]): Promise<Transcript> =>
  analyze(briefing(...turns), { onlyTopics: topics })

/** Mentions as `rule: words`. */
const mentions = ({ topics }: Transcript, id: string): string[] =>
  topics.find(found => found.id === id)?.mentions.map(({ rule, text }) => `${rule}: ${text}`) ?? []

/** The topics of an exchange, the main one first. */
const about = ({ exchanges }: Transcript, i = 0): string[] => exchanges[i]?.topics.map(({ id }) => id) ?? []

describe('context', () => {
  const weak = (within: TopicEntry['within'], not: readonly string[] = []): TopicEntry =>
    topic('list', { weak: ['the list'], needs: ['Jordan'], ...(within ? { within } : {}), not })

  test.each([
    ['exchange', 'What of Jordan?', 'I have not seen the list.', ['in-context: the list']],
    ['turn', 'What of Jordan?', 'I have not seen the list.', []],
    ['turn', 'And what now?', 'Jordan works on it. I have not seen the list.', ['in-context: the list']],
    ['sentence', 'And what now?', 'Jordan works on it. I have not seen the list.', []],
    ['sentence', 'And what now?', 'Jordan has the list.', ['in-context: the list']],
  ] as const)('within the %s: "%s" "%s"', async (within, question, answer, expected) => {
    expect(mentions(await read([weak(within)], question, answer), 'list')).toEqual(expected)
  })

  test('what is named for comparison lets no weak phrase count', async () => {
    const told = await read(
      [weak('exchange')],
      'Is the list done, like the one for Jordan?',
      'No. We did as we did with Jordan.',
    )
    expect(mentions(told, 'list')).toEqual([])
  })

  const FAR = 'Nobody has said a word about it. '

  test.each([
    [270, ['phrase: Harrow roll', 'in-context: the names']], // some 8,900 characters
    [280, ['phrase: Harrow roll']], // some 9,200
  ])('within the exchange, or where the topic was named not too long before: %#', async (often, expected) => {
    const roll = topic('roll', { phrases: ['Harrow roll'], weak: ['the names'], needs: ['Jordan'] })
    const told = await read([roll], 'What of the Harrow roll?', FAR.repeat(often), 'And the names?', 'I see.')
    expect(mentions(told, 'roll')).toEqual(expected)
  })

  test('what refuses a hit does so in its sentence only', async () => {
    const entry = weak('exchange', ['wine'])
    const told = await read([entry], 'Is Jordan on the list?', 'On the list of wine from Jordan? No. On the list? Yes.')
    expect(mentions(told, 'list')).toEqual(['in-context: the list', 'in-context: the list'])
  })

  const SPAIN = topic('spain', { phrases: ['Spain'], not: ['Port of Spain', 'bull'] })

  test.each([
    ['a name refuses what is in it, and no more', 'Will he go from Port of Spain to Spain?', ['phrase: Spain']],
    ['other words refuse what is beside them', 'Is there a bull in Spain?', []],
    ['before a hit and behind it', 'Has Spain a bull?', []],
    [
      'and not where they stand for comparison',
      'Will Spain be fined, just like those with bull farms?',
      ['phrase: Spain'],
    ],
    [
      'and not what is far from them',
      'Is there a bull, as it says in the long report that all of us have read by now, in Spain?',
      ['phrase: Spain'],
    ],
  ])('%s: "%s"', async (_, question, expected) => {
    expect(mentions(await read([SPAIN], question, 'I see.'), 'spain')).toEqual(expected)
  })

  const TEA = topic('tea', { weak: ['tea party'], needs: ['tea'] })

  test.each([
    ['What of the tea party?', []],
    ['Is one tea party like the other tea party?', []],
    ['Was there tea at the tea party?', ['in-context: tea party']],
  ])('a weak phrase does not vouch for itself: "%s"', async (question, expected) => {
    expect(mentions(await read([TEA], question, 'I see.'), 'tea')).toEqual(expected)
  })

  test('a heading is context, and is reported', async () => {
    const text = ['Subjects: Jordan; Iran', ...briefing('Where is the list?', 'With us.').split('\n\n').slice(1)].join(
      '\n\n',
    )
    const told = await analyze(text, { onlyTopics: [weak('exchange'), IRAN] })
    expect(told.headings.length).toBeGreaterThan(0)
    expect(mentions(told, 'list')).toEqual(['in-context: the list'])
    expect(told.topics.find(({ id }) => id === 'iran')).toMatchObject({ mentions: [], exchanges: [] })
    expect(told.topics.find(({ id }) => id === 'iran')?.headings).not.toEqual([])
  })
})

describe('a topic that began on a day', () => {
  const WAR = topic('war', { since: '2023-10', phrases: ['border war'] })
  const told = (day: string): string =>
    `Daily Press Briefing, ${day}\n\n${briefing('What of the border war?', 'I have seen the reports.')}`

  test.each([
    ['October 5, 2023', ['war'], ['phrase: border war']],
    ['September 30, 2023', [], []],
    ['May 2, 1994', [], []],
  ])('on %s', async (day, topics, named) => {
    const transcript = await analyze(told(day), { onlyTopics: [WAR] })
    expect(about(transcript)).toEqual(topics)
    expect(mentions(transcript, 'war')).toEqual(named)
  })

  test.each([
    ['October 5, 2023', ['war']],
    ['May 2, 1994', []],
  ])('in a heading, on %s', async (day, topics) => {
    const text = `Daily Press Briefing, ${day}\n\nSubjects: Border war; Iran\n\n${briefing('And now?', 'With us.')}`
    const { headings, topics: uses } = await analyze(text, { onlyTopics: [WAR] })
    expect(headings.length).toBeGreaterThan(0)
    expect(uses.map(({ id }) => id)).toEqual(topics)
  })

  test.each([
    ['October 5, 2023', ['war']],
    ['May 2, 1994', []],
  ])('in a title, on %s', async (day, topics) => {
    const talk = briefing('What comes next?', 'More of the same.').split('\n\n').slice(1).join('\n\n')
    const transcript = await analyze(`Background Press Call on the Border War\n\n${day}\n\n${talk}`, {
      onlyTopics: [WAR],
    })
    expect(about(transcript)).toEqual(topics)
  })

  test('may be spoken of where the day is not told', async () => {
    expect(about(await read([WAR], 'What of the border war?', 'I have seen the reports.'))).toEqual(['war'])
  })
})

describe('a topic that was over', () => {
  const WAR = topic('war', { until: '2023-10', phrases: ['border war'] })

  test.each([
    ['October 5, 2023', ['war']],
    ['May 2, 1994', ['war']],
    ['November 1, 2023', []],
  ])('on %s', async (day, topics) => {
    const text = `Daily Press Briefing, ${day}\n\n${briefing('What of the border war?', 'I have seen the reports.')}`
    expect(about(await analyze(text, { onlyTopics: [WAR] }))).toEqual(topics)
  })
})

describe('where the day is lost, the years of the spokesperson', () => {
  const told = (...names: string[]): string =>
    [
      `Press Briefing by Press Secretary ${names.join(' and Deputy Press Secretary ')}`,
      'Q    What of the border war?',
      ...names.map(name => `MR. ${name.split(' ').at(-1)?.toUpperCase()}:  I have seen the reports.`),
      'Q    And now?',
      ...names.map(name => `MR. ${name.split(' ').at(-1)?.toUpperCase()}:  No.`),
      '',
    ].join('\n\n')

  test.each([
    ['began later', { since: '2023-10' }, ['Jay Carney'], []],
    ['may have begun', { since: '2013-10' }, ['Jay Carney'], ['war']],
    ['was over', { until: '2008' }, ['Jay Carney'], []],
    ['may have been over', { until: '2009' }, ['Jay Carney'], ['war']],
    ['began in the years of one of two', { since: '2013-01' }, ['Jay Carney', 'Robert Gibbs'], []],
    ['where two are never met together', { since: '2013-01' }, ['Ari Fleischer', 'Robert Gibbs'], ['war']],
    ['where nobody is known', { since: '2013-01' }, ['Ann Harlow'], ['war']],
  ] as const)('a topic that %s', async (_, time, names, topics) => {
    const war = topic('war', { ...time, phrases: ['border war'] })
    expect(about(await analyze(told(...names), { onlyTopics: [war] }))).toEqual(topics)
  })
})

describe('anaphors', () => {
  test.each([
    ['Is the nuclear agreement dead?', 'No. The agreement stands.', ['anaphor: The agreement']],
    ['Is the nuclear agreement dead?', 'No. That deal is alive.', ['anaphor: That deal']],
    ['Is the nuclear agreement dead?', 'No. These agreements hold.', ['anaphor: These agreements']],
    ['Is the nuclear agreement dead?', 'Not like the agreement with Cuba.', []],
    ['Is the amnesty policy dead?', 'No. Those policies hold.', ['anaphor: Those policies']],
    ['Is the fishing cease-fire dead?', 'No. The cease fire holds.', ['anaphor: The cease fire']],
    ['Is the nuclear agreement dead?', `No. ${'We have said so before. '.repeat(80)}The agreement stands.`, []],
    ['Is the weather bad?', 'The agreement stands.', []],
  ] as const)('"%s" "%s"', async (question, answer, expected) => {
    const told = await read([IRAN, DEAL], question, answer)
    expect(mentions(told, 'iran-deal').filter(found => found.startsWith('anaphor'))).toEqual(expected)
  })
})

describe('acronyms', () => {
  test('once a transcript explains one, either form counts everywhere in it', async () => {
    const entry = topic('port', { phrases: ['Harbor Safety Board'] })
    const told = await read([entry], 'What does the Harbor Safety Board (HSB) say?', 'The HSB is looking at it.')
    expect(mentions(told, 'port')).toEqual(['phrase: Harbor Safety Board', 'acronym: HSB', 'acronym: HSB'])
  })
})

describe('match patterns', () => {
  const entry = topic('strike', { match: ['(docker|pilot) #Adverb? (walk|walked|walks) out'] })
  test('are held against sentences with a gate word', async () => {
    const told = await read([entry], 'Did the pilots leave?', 'A docker angrily walked out. The pilot flew on.')
    expect(mentions(told, 'strike')).toEqual(['match: docker angrily walked out'])
  })
})

describe('the topics of an exchange', () => {
  const long = 'We have been very clear about where we stand and what we want to see happen. '.repeat(12)

  const holds = 'Egypt will help, and the Iran deal holds.'

  test.each<readonly [string, string, string, readonly string[]]>([
    ['is asked about', 'Where is Libya in this?', 'I have nothing.', ['libya']],
    ['an answer brings up alone', 'And what now?', 'We look to Libya first.', ['libya']],
    ['an ask outweighs a preface', 'You met Egypt. What about Libya?', 'No news.', ['libya', 'egypt']],
    ['for comparison is a mention', 'Is there a plan for Egypt?', `Yes, like we did with Libya. ${long}`, ['egypt']],
    ['what is compared is a mention', 'Is Egypt safe? Any comparison between this and Libya?', 'No.', ['egypt']],
    ['who says so is a mention', 'Is Egypt safe, as Libya groups are saying?', 'It is.', ['egypt']],
    ['what the coming week brings is a mention', 'Did he dance?', 'No. On Monday, the President will see Libya.', []],
    ['late in a long answer is a mention', 'Is there a plan for Egypt?', `Yes. ${long} And so in Libya.`, ['egypt']],
    ['a list is a mention', 'What did she say?', 'She spoke of Egypt, Libya and Iran, and went home.', []],
    ['the answer takes up', 'Libya asks for aid. Is Egypt ready?', 'Egypt is ready.', ['egypt']],
    ['the answer takes up a part of', 'What of Iran and Egypt?', `Egypt is ready. ${holds}`, ['egypt', 'iran']],
    ['is asked of as much', 'What of Libya and Egypt?', `Egypt is ready. ${holds}`, ['egypt', 'libya']],
    ['is asked of in an ask of its own', 'Is Libya safe? Is Egypt ready?', 'Egypt is ready.', ['egypt', 'libya']],
    ['an answer that names nothing leaves', 'Libya asks for aid. Is Egypt ready?', 'No news.', ['egypt', 'libya']],
    ['the narrower at the same words', 'What of the Iran deal?', 'It holds.', ['iran-deal']],
    ['the narrower first', 'What of Iran and the nuclear agreement?', 'Iran is held to it.', ['iran-deal', 'iran']],
  ])('%s', async (_, question, answer, expected) => {
    expect(about(await read([IRAN, DEAL, LIBYA, EGYPT], question, answer))).toEqual(expected)
  })

  test('what an answer leaves aside that names only a place counts in full', async () => {
    const place = { ...EGYPT, setting: true }
    const told = await read([LIBYA, place], 'What of Libya and the way to Egypt?', 'Egypt decides in Egypt. Ask Egypt.')
    expect(about(told)).toEqual(['libya', 'egypt'])
  })

  test('a mention that is none of its topics stays a mention', async () => {
    const told = await read([LIBYA, EGYPT], 'Is there a plan for Egypt?', `Yes, like we did with Libya. ${long}`)
    expect(told.topics.find(({ id }) => id === 'libya')).toMatchObject({ exchanges: [], turns: ['t2'] })
  })
})

describe('a wide topic beside a part of it', () => {
  test.each([
    ['stays where it is firm', IRAN, 'Is the Iran deal good for Iran?', 'The deal is.', ['iran-deal', 'iran']],
    ['goes where it is not', IRAN, 'And what now?', 'The Iran deal stands, and Iran knows it.', ['iran-deal']],
    [
      'goes where it is a setting',
      { ...IRAN, setting: true },
      'Will Iran sign, will Iran send Iran’s people, and will Iran keep the nuclear agreement?',
      'Iran will. Iran said so. Iran is Iran.',
      ['iran-deal'],
    ],
  ])('%s', async (_, wide, question, answer, expected) => {
    const told = await read([wide, DEAL], question, answer)
    expect(about(told)).toEqual(expected)
    expect(told.topics.map(({ id }) => id)).toContain('iran')
  })
})

describe('a firm topic', () => {
  test.each([
    ['asked and answered', 'Is the nuclear agreement dead?', 'The nuclear agreement stands.', ['iran-deal']],
    ['and what it is a part of', 'Is the Iran deal good for Iran?', 'The deal is.', ['iran-deal', 'iran']],
    ['as much of two', 'What of Libya and Egypt?', 'We watch Libya and Egypt.', []],
    [
      'more of one than of another',
      'What of Libya and Egypt?',
      'Libya is safe. Nobody in Libya has complained.',
      ['libya'],
    ],
    ['only in the answer', 'Who knows that?', 'Libya does.', []],
  ] as const)('%s: "%s" "%s"', async (_, question, answer, expected) => {
    const { exchanges } = await read([IRAN, DEAL, LIBYA, EGYPT], question, answer)
    expect(exchanges[0]?.topics.filter(({ firm }) => firm).map(({ id }) => id)).toEqual(expected)
  })

  test('is never inherited', async () => {
    const { exchanges } = await read([LIBYA], 'Is Libya safe?', 'Libya is.', 'For how long?', 'We shall see.')
    expect(exchanges.map(({ topics }) => topics.map(({ inherited, firm }) => [inherited, firm]))).toEqual([
      [[false, true]],
      [[true, false]],
    ])
  })
})

describe('follow-ups', () => {
  const exchange = (id: string, followUpTo: string | null, ids: readonly string[]) =>
    ({
      id,
      followUpTo,
      topics: ids.map((own, i) => ({ id: own, main: i === 0, inherited: false })),
    }) as unknown as Exchange

  test('inherit the main topic of their thread where they name none', () => {
    const given = [
      exchange('x1', null, ['iran', 'libya']),
      exchange('x2', 'x1', []),
      exchange('x3', 'x2', []),
      exchange('x4', 'x3', ['egypt']),
      exchange('x5', null, []),
    ]
    expect(withInherited(given).map(({ topics }) => topics)).toEqual([
      given[0]?.topics,
      [{ id: 'iran', main: true, inherited: true, firm: false }],
      [{ id: 'iran', main: true, inherited: true, firm: false }],
      given[3]?.topics,
      [],
    ])
  })
})

describe('a matter that is pointed to', () => {
  test.each([
    [
      'the last one',
      'Jim, the doctors of all the schools of the whole county meet on Friday. Who will decide this issue in the end, do you think?',
      ['libya'],
    ],
    [
      'her own',
      'Jim, a question on the flu that the schools of the whole county have now. Who will decide this issue in the end, do you think?',
      [],
    ],
    ['any', 'Jim, on Friday the doctors meet. Who will answer that question in the end, do you think?', []],
  ])('is %s', async (_, question, expected) => {
    const told = await read([LIBYA], 'Where is Libya in this?', 'In talks. Go ahead, Ann.', question, 'I will look.')
    expect(about(told, 1)).toEqual(expected)
  })
})

describe('discovered topics', () => {
  const turns = [
    'Is the Harrow Bridge closed?',
    'The Harrow Bridge is closed until noon.',
    'Who closed the Harrow Bridge?',
    'The inspectors did. The Harrow Bridge is old.',
  ]

  test('are what recurs in questions and answers without a topic', async () => {
    const told = await read([IRAN], ...turns)
    expect(told.topics).toMatchObject([
      { id: 'harrow-bridge', label: 'Harrow Bridge', origin: 'discovered', exchanges: ['x1', 'x2'] },
    ])
    expect(mentions(told, 'harrow-bridge')).toHaveLength(4)
  })

  test('are none that a topic covers, and nobody who speaks', async () => {
    const told = await read([topic('bridge', { phrases: ['Harrow Bridge'] })], ...turns)
    expect(told.topics.map(({ origin }) => origin)).toEqual(['user'])
    const spoken = turns.map(words => words.replace(/Harrow Bridge/g, 'Mr. Hale'))
    expect((await read([IRAN], ...spoken)).topics).toEqual([])
  })

  test('are none of what every briefing says', async () => {
    const common = turns.map(words => words.replace(/Harrow Bridge/g, 'White House'))
    expect((await read([IRAN], ...common)).topics).toEqual([])
  })
})

describe('topics of the user', () => {
  test('are added to the catalogue, or take the place of one of the same id', async () => {
    const text = briefing('Is Iran at the Harrow Bridge?', 'No, Tehran is not.')
    const own = [topic('bridge', { phrases: ['Harrow Bridge'] }), topic('iran', { phrases: ['Tehran'] })]
    const { topics } = await analyze(text, { topics: own })
    expect(topics.map(({ id, origin, mentions: list }) => [id, origin, list.map(found => found.text)])).toEqual([
      ['bridge', 'user', ['Harrow Bridge']],
      ['iran', 'user', ['Tehran']],
    ])
  })

  test('count beside those of the catalogue: at the same words, beside more of them, and in what follows', async () => {
    const text = briefing(
      'On the Iran nuclear deal: will Iran have the $6 billion? When will it have the $6 billion?',
      'The Iran nuclear deal says when it has the $6 billion.',
      'Which is when?',
      'Soon.',
    )
    const own = [topic('money', { phrases: ['$6 billion'] }), topic('deal', { phrases: ['nuclear deal'] })]
    const alone = await analyze(text)
    const beside = await analyze(text, { topics: own })
    const isOwn = (id: string): boolean => id === 'money' || id === 'deal'
    expect([about(beside).filter(isOwn), about(beside, 1).filter(isOwn)]).toEqual([['deal', 'money'], ['deal']])
    for (const i of [0, 1]) expect(about(beside, i).filter(id => !isOwn(id))).toEqual(about(alone, i))
  })

  test('that are part of one of the catalogue leave it the exchanges that it has without them', async () => {
    const text = briefing(
      'Will the Harrow airfield open, and will Libya have the Harrow airfield, the Harrow airfield and its roads?',
      'The Harrow airfield will open, and Libya will have the Harrow airfield.',
    )
    const airfield = topic('airfield', { broader: 'libya', phrases: ['Harrow airfield'] })
    const alone = await analyze(text)
    const { exchanges } = await analyze(text, { topics: [airfield] })
    expect(about(alone)).toEqual(['libya'])
    expect(exchanges[0]?.topics.map(({ id, firm }) => [id, firm])).toEqual([
      ['airfield', true],
      ['libya', false],
    ])
  })
})

describe('at home', () => {
  const TAXES = topic('taxes', { phrases: ['tax'] })
  const OWN = topic('australian-taxes', { phrases: ['GST'], weak: ['the excise'], needs: ['Canberra'] })

  test.each([
    ['Australians', 'Will Australia cut the tax, and will Australians see it?', ['phrase: tax'], []],
    ['Americans', 'Will Congress cut the tax that Americans pay?', [], ['phrase: tax']],
  ])('what %s say of a tax is about their own', async (_, question, own, general) => {
    const found = await read([TAXES, OWN], question, 'Australia and the United States differ.')
    expect(mentions(found, 'australian-taxes')).toEqual(own)
    expect(mentions(found, 'taxes')).toEqual(general)
  })

  test('another country’s Congress stays its own', async () => {
    const congress = topic('congress', { phrases: ['Congress'] })
    const politics = topic('australian-politics', { phrases: ['Canberra Labor'] })
    const question = 'Will Congress pass what Australia signed, Australians ask, and Australia waits for?'
    const found = await read([congress, politics], question, 'It will.')
    expect(mentions(found, 'congress')).toEqual(['phrase: Congress'])
    expect(mentions(found, 'australian-politics')).toEqual([])
  })

  test('the country goes without saying', async () => {
    const found = await read([OWN], 'Will Australians pay the excise?', 'Australia will, and Australians know it.')
    expect(mentions(found, 'australian-taxes')).toEqual(['in-context: the excise'])
  })

  test('a weak phrase of the general topic waits for what it needs', async () => {
    const jobs = topic('jobs', { phrases: ['jobs bill'], weak: ['pieces'], needs: ['jobs bill'] })
    const economy = topic('australian-economy', { phrases: ['the accord'] })
    const question = 'Will Australia sign the pieces, Australians ask, and what will Australia do?'
    expect(mentions(await read([jobs, economy], question, 'It will.'), 'australian-economy')).toEqual([])
  })

  test.each([
    ['far away are none', 'Will Congress raise the GST?', 'Americans ask Congress that.', []],
    ['count where a house tells nothing', 'Will the GST be raised?', 'It will.', ['phrase: GST']],
    [
      'count where their country is named',
      'Will Australia raise the GST?',
      `Australia may. ${'Congress asks Australia. '.repeat(4)}`,
      ['phrase: GST'],
    ],
  ])('home affairs %s', async (_, question, answer, expected) => {
    expect(mentions(await read([OWN], question, answer), 'australian-taxes')).toEqual(expected)
  })

  test.each([
    ['Australians', 'Will Australia help Libya, and what will Australians say?', ['libya']],
    ['Americans', 'Will Congress help Libya, or does the United States ask Australia?', ['libya', 'australia']],
  ])('what %s ask of is not their own country', async (_, question, expected) => {
    const australia = topic('australia', { phrases: ['Australia', 'Australians'] })
    const found = await read([LIBYA, australia], question, 'Australia and the United States will help Libya.')
    expect(about(found)).toEqual(expected)
    expect(mentions(found, 'australia')).toContain('phrase: Australia')
  })
})

describe('what goes before', () => {
  const OIL = topic('iran-oil', { broader: 'iran', phrases: ['oil terminal'] })

  test.each([
    ['a question that points back', 'Are they going to leave it?', ['libya']],
    ['one that names a matter as known', 'Has the Secretary spoken of that issue?', ['libya']],
    ['one that turns to another matter', 'On a different subject, are they going to leave it?', []],
    ['one with a subject of its own', 'Will the Secretary resign?', []],
  ])('%s: "%s"', async (_, question, expected) => {
    const told = await read([LIBYA], 'Is Libya safe?', 'Libya is. Yes, Tom.', question, 'We shall see.')
    expect(told.exchanges[1]?.followUpTo).toBeNull()
    expect(about(told, 1)).toEqual(expected)
  })

  test.each([
    ['goes on beside its kin', 'Is the nuclear agreement dead?', ['iran-oil', 'iran-deal']],
    ['does not where it was not spoken of', 'Is Libya safe?', ['iran-oil']],
  ])('a topic that the answer names in a word %s', async (_, before, expected) => {
    const said = `The oil terminal is open. ${'It is a good place to work. '.repeat(9)}So much for the nuclear agreement.`
    const told = await read([IRAN, DEAL, OIL, LIBYA], before, 'No. Yes, Tom.', 'What of the oil terminal?', said)
    expect(about(told, 1)).toEqual(expected)
  })
})

describe('one place, several hits', () => {
  const OURS = topic('ours', { phrases: ['sanction'], weak: ['those sanctions'], needs: ['Iran'] })
  const THEIRS = topic('theirs', { weak: ['those sanctions'], needs: ['Havana'] })

  test('weak words that are another’s leave the strong words in them', async () => {
    const told = await read(
      [OURS, THEIRS],
      'Is a sanction due?',
      'No. Yes, Tom.',
      'Why?',
      'Havana hates those sanctions.',
    )
    expect(mentions(told, 'theirs')).toEqual(['in-context: those sanctions'])
    expect(mentions(told, 'ours')).toEqual(['phrase: sanction', 'phrase: sanctions'])
  })

  test('a heading names the narrower topic at the same words', async () => {
    const text = `Subjects: Iran deal; Libya\n\n${briefing('Where is he?', 'With us.').split('\n\n').slice(1).join('\n\n')}`
    const told = await analyze(text, { onlyTopics: [IRAN, DEAL, LIBYA] })
    expect(told.topics.map(({ id }) => id).sort()).toEqual(['iran-deal', 'libya'])
  })
})

describe('words that do not speak of a topic', () => {
  const HALE = topic('hale', { phrases: ['Mr Hale'] })
  const AID = topic('aid', { phrases: ['relief convoy'] })
  const GAZA_AID = topic('gaza-aid', { weak: ['relief convoy'], needs: ['Gaza'] })

  test.each([
    ['called upon', [HALE, LIBYA], 'Mr Hale, what of Libya?', ['libya']],
    ['spoken of', [HALE, LIBYA], 'What does Mr Hale say?', ['hale']],
    ['compared', [EGYPT, LIBYA], 'Is Libya weaker than Egypt?', ['libya']],
    ['likened', [EGYPT, LIBYA], 'Will Libya hold, like we saw in Egypt?', ['libya']],
    ['likened by a deed', [EGYPT, LIBYA], 'Will Libya be bombed, as we did in Egypt?', ['libya']],
    ['likened by what happened', [EGYPT, LIBYA], 'Is this in Libya similar to what happened in Egypt?', ['libya']],
    ['likened by the way', [EGYPT, LIBYA], 'Will you handle Libya the way we dealt with Egypt?', ['libya']],
    ['likened by what was seen', [EGYPT, LIBYA], 'Is Libya lost, since we saw that in Egypt?', ['libya']],
    ['likened by its time', [EGYPT, LIBYA], 'Will Libya fall, as it happened last year in Egypt?', ['libya']],
    ['not asked about', [EGYPT, LIBYA], 'I’m not going to ask about Egypt. Is Libya safe?', ['libya']],
    ['an example', [EGYPT, LIBYA], 'Is Libya safe? Egypt, for example, is not.', ['libya']],
    ['given to one by their surroundings', [AID, GAZA_AID], 'Where is the relief convoy for Gaza?', ['gaza-aid']],
  ])('%s', async (_, topics, question, expected) => {
    expect(about(await read(topics, question, 'I will see.'))).toEqual(expected)
  })
})
