import { analyze, type TopicEntry } from '../../src/index.ts'

const briefing = (words: string): string =>
  ['Daily Press Briefing', 'QUESTION: Go on.', `MR. HALE: ${words}`, 'QUESTION: Thank you.'].join('\n\n')

/** The pairs that an answer explains, as `SHORT = Long Form`. */
const pairsIn = async (words: string): Promise<string[]> =>
  (await analyze(briefing(words), { onlyTopics: [] })).acronyms.map(({ short, long }) => `${short} = ${long}`)

const GROUP = 'ISSG = International Syria Support Group'
const PLAN = 'JCPOA = Joint Comprehensive Plan of Action'
const COMMITTEES = 'LCC = Local Coordination Committees'

/** Sentences that explain a short form, and what they explain. */
const EXPLAINED: readonly (readonly [words: string, ...pairs: string[]])[] = [
  // In parentheses, both ways
  ['The Local Coordination Committees (LCC) wrote to us.', COMMITTEES],
  ['The LCC (Local Coordination Committees) wrote to us.', COMMITTEES],
  ['The Local Coordination Committees (the LCC) wrote to us.', COMMITTEES],
  ['The LCC (the Local Coordination Committees) wrote to us.', COMMITTEES],
  ['The Local Coordination Committees (“LCC”) wrote to us.', COMMITTEES],
  ['The Local Coordination Committees ("the LCC") wrote to us.', COMMITTEES],
  ['The Local Coordination Committees (or LCC) wrote to us.', COMMITTEES],
  ['The Local Coordination Committees (hereinafter LCC) wrote.', COMMITTEES],
  ['The Local Coordination Committees (LCC, for short) wrote.', COMMITTEES],
  ['The Local Coordination\nCommittees (LCC) wrote to us.', COMMITTEES],
  ['The High Committee (HC) of the Local Coordination Committees (LCC) met.', 'HC = High Committee', COMMITTEES],
  // As spoken, the long form first
  ['The International Syria Support Group, the ISSG, met.', GROUP],
  ['The International Syria Support Group, ISSG, met.', GROUP],
  ['The International Syria Support Group, or ISSG, met.', GROUP],
  ['The International Syria Support Group, or the ISSG, met.', GROUP],
  ['It was the International Syria Support Group, the ISSG.', GROUP],
  ['The International Syria Support Group -- the ISSG -- met.', GROUP],
  ['The International Syria Support Group – ISSG – met.', GROUP],
  ['The International Syria Support Group, what we call the ISSG, met.', GROUP],
  ['The International Syria Support Group, which we call the ISSG, met.', GROUP],
  ['The International Syria Support Group, or ISSG for short, met.', GROUP],
  ['The International Syria Support Group or ISSG met.', GROUP],
  ['The International Syria Support Group, known as the ISSG, met.', GROUP],
  ['The International Syria Support Group, also known as ISSG, met.', GROUP],
  ['The International Syria Support Group, better known as the ISSG, met.', GROUP],
  ['The International Syria Support Group, the so-called ISSG, met.', GROUP],
  ['A body called the International Syria Support Group, abbreviated ISSG, met.', GROUP],
  // As spoken, the short form first
  ['The ISSG, the International Syria Support Group, met.', GROUP],
  ['The ISSG – International Syria Support Group – met.', GROUP],
  ['The ISSG -- the International Syria Support Group -- met.', GROUP],
  ['An ISSG meeting -- International Syria Support Group -- is planned.', GROUP],
  ['The ISSG, that is, the International Syria Support Group, met.', GROUP],
  ['The ISSG -- that’s the International Syria Support Group -- met.', GROUP],
  ['What we call the ISSG, the International Syria Support Group, met.', GROUP],
  ['The ISSG, or International Syria Support Group, met.', GROUP],
  ['ISSG stands for International Syria Support Group.', GROUP],
  ['The ISSG, which stands for the International Syria Support Group, met.', GROUP],
  ['The ISSG, short for International Syria Support Group, met.', GROUP],
  // Small words, in the short form and not
  ['The Joint Comprehensive Plan of Action, the JCPOA, holds.', PLAN],
  ['They signed a Memorandum of Understanding (MOU).', 'MOU = Memorandum of Understanding'],
  ['We are the Department of Defense (DoD).', 'DoD = Department of Defense'],
  ['We fight the Islamic State of Iraq and the Levant, or ISIL.', 'ISIL = Islamic State of Iraq and the Levant'],
  [
    'The Organization for the Prohibition of Chemical Weapons (OPCW) said so.',
    'OPCW = Organization for the Prohibition of Chemical Weapons',
  ],
  ['Freedom of Information Act, or FOIA, requests are up.', 'FOIA = Freedom of Information Act'],
  // Small letters in the long form, where a parenthesis or a word says what it is
  ['They lost weapons of mass destruction (WMD).', 'WMD = weapons of mass destruction'],
  ['It was an improvised explosive device (IED).', 'IED = improvised explosive device'],
  ['We work on countering violent extremism, or CVE.', 'CVE = countering violent extremism'],
  // Plurals and possessives
  ['Provincial Reconstruction Teams (PRTs) left.', 'PRT = Provincial Reconstruction Teams'],
  ['Millions of internally displaced persons (IDPs) wait.', 'IDP = internally displaced persons'],
  ['The Free Syrian Army’s (FSA) leaders met.', 'FSA = Free Syrian Army'],
  ['The Lord’s Resistance Army, the LRA, fled.', 'LRA = Lord’s Resistance Army'],
  ['The Free Syrian Army, the FSA’s parent, met.', 'FSA = Free Syrian Army'],
  // Digits and signs
  ['The Group of 20 (G20) meets.', 'G20 = Group of 20'],
  ['The Group of Seven, the G7, meets.', 'G7 = Group of Seven'],
  ['The March 23 Movement (M23) gave up.', 'M23 = March 23 Movement'],
  ['The Permanent Five plus one, the P5+1, met.', 'P5+1 = Permanent Five plus one'],
  ['The Strategic and Economic Dialogue (S&ED) begins.', 'S&ED = Strategic and Economic Dialogue'],
  ['It pays for Research & Development (R&D).', 'R&D = Research & Development'],
  // Hyphens and parts of words
  ['The Trans-Pacific Partnership, or TPP, is done.', 'TPP = Trans-Pacific Partnership'],
  ['He led al-Qaida in the Arabian Peninsula (AQAP).', 'AQAP = al-Qaida in the Arabian Peninsula'],
  [
    'The Transatlantic Trade and Investment Partnership (T-TIP) waits.',
    'T-TIP = Transatlantic Trade and Investment Partnership',
  ],
  ['Central Command, CENTCOM, has the figures.', 'CENTCOM = Central Command'],
  ['The Economic Community of West African States (ECOWAS) met.', 'ECOWAS = Economic Community of West African States'],
  ['The African Union Mission in Somalia (AMISOM) stays.', 'AMISOM = African Union Mission in Somalia'],
  // Dotted
  ['The U.N. Security Council (U.N.S.C.) met.', 'U.N.S.C. = U.N. Security Council'],
  ['The Palestine Liberation Organization, the P.L.O., met.', 'P.L.O. = Palestine Liberation Organization'],
  ['The U.S. Agency for International Development, USAID, pays.', 'USAID = U.S. Agency for International Development'],
  // Two letters
  ['The European Union, the EU, met.', 'EU = European Union'],
  ['The African Union (AU) met.', 'AU = African Union'],
  // What the thing is, behind its name
  ['The Special Immigrant Visa program (SIV) goes on.', 'SIV = Special Immigrant Visa'],
  ['The Foreign Terrorist Organization list, the FTO list, is long.', 'FTO = Foreign Terrorist Organization'],
  [
    'The Terminal High Altitude Area Defense system, also called THAAD, stays.',
    'THAAD = Terminal High Altitude Area Defense',
  ],
  // The second of two, left out
  [
    'The Centers for Disease Control and Prevention, the CDC, say so.',
    'CDC = Centers for Disease Control and Prevention',
  ],
  ['The Centers for Medicare & Medicaid Services, CMS, pay.', 'CMS = Centers for Medicare & Medicaid Services'],
  // Letters inside words
  ['The Notice of Proposed Rulemaking – NPRM, as we call it – is out.', 'NPRM = Notice of Proposed Rulemaking'],
  ['The Association of Southeast Asian Nations, or ASEAN, met.', 'ASEAN = Association of Southeast Asian Nations'],
  // Other ways of saying it
  ['The African Union Mission in Somalia [AMISOM] stays.', 'AMISOM = African Union Mission in Somalia'],
  ['It was a national-level exercise, an NLE, and went well.', 'NLE = national-level exercise'],
  ['Immigration and Customs Enforcement, that’s ICE, did it.', 'ICE = Immigration and Customs Enforcement'],
  [
    'The Committee on Foreign Investment in the United States, which is CFIUS, met.',
    'CFIUS = Committee on Foreign Investment in the United States',
  ],
  ['The Foreign Service Institute, we call it FSI, teaches.', 'FSI = Foreign Service Institute'],
  [
    'The National Defense Authorization Act – it’s called the NDAA – passed.',
    'NDAA = National Defense Authorization Act',
  ],
  ['The DSS -- that’s our Diplomatic Security Service -- is there.', 'DSS = Diplomatic Security Service'],
  ['The TTP, which is the Tehrik-e Taliban Pakistan, said so.', 'TTP = Tehrik-e Taliban Pakistan'],
  // Not told by any rule
  ['The Bureau of Intelligence and Research, INR, wrote it.', 'INR = Intelligence and Research'],
  ['The Office of Foreign Assets Control at Treasury – or OFAC – wrote it.', 'OFAC = Office of Foreign Assets Control'],
  ['It is the North American Aerospace Defense Command (NORAD).', 'NORAD = North American Aerospace Defense Command'],
  ['The health ministry sees tuberculosis (TB) come back.', 'TB = tuberculosis'],
  [
    'The Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF) helps.',
    'ATF = Alcohol, Tobacco, Firearms and Explosives',
  ],
]

/** Sentences that explain nothing, however much they look like it. */
const FALSE_FRIENDS: readonly string[] = [
  'We spoke with the U.S., the UK and others.',
  'The United States, the UK and the EU agreed.',
  'The United Kingdom, the US and France agreed.',
  'The European Union, the IMF and the World Bank agreed.',
  'The G7, the G20 and the UN agreed.',
  'Ann Palmer, AP, has the first one.',
  'Go ahead, Ann Palmer (AP).',
  'CNN (Clara N. Novak) is next.',
  'They fight in Iraq and Syria, IS does.',
  'We talked to Israel, Saudi Arabia, ISA members and others.',
  'Iran, Syria, Saudi Arabia, Greece, ISSG members, all came.',
  'We met in India. Some Say (ISS) that it rained.',
  'OK -- Our Kids are fine.',
  'Senator Robert Cole (R-CO) said so.',
  'Representative Dana Tate (D-TX) said so.',
  'He flew to Tulsa, OK, and then home.',
  'They met in Washington, DC, on Monday.',
  'I agree (AI) with that.',
  'It rained on Sunday (UNHCR).',
  'It opens at ten, EST, on Friday.',
  'The President (NSC staff was there) left early.',
  'Their ambassador to the UN, Ursula Nagel, left.',
  'The UN, Ursula Nagel said, will pay.',
  'He is on TV -- Tom Vance is, too.',
  'The PRC, Pakistan and the ROK agreed.',
  'Wait. (END)',
  'He saw Every Nice Dog. (END)',
  'Mark Ilves and Nina Ott, or MIT and NOAA people, came.',
  'The minister, FM radio said, resigned.',
  'The FEMA Administrator, FEMA people and the mayor came.',
  'They played Jay-Z, Jay-Z and more Jay-Z.',
  'He is a man of the Senate, an MP would say.',
  'The spokesman, that is, MFA of their side, agreed.',
  'Ivan Novak [OFF MIC] spoke.',
  'It is the Vaccine Effort, which is VAERS data.',
  'The ISSG, the High Negotiations Committee and the UN met.',
]

test.each(FALSE_FRIENDS)('%s', async words => {
  expect(await pairsIn(words)).toEqual([])
})

test('sixty forms and more: nothing that is wrong, nine tenths and more of what there is', async () => {
  const wanted = EXPLAINED.flatMap(([words, ...pairs]) => pairs.map(pair => `${words} → ${pair}`))
  const told = await Promise.all(
    EXPLAINED.map(async ([words]) => (await pairsIn(words)).map(pair => `${words} → ${pair}`)),
  )
  const given = told.flat()
  expect(given.filter(pair => !wanted.includes(pair))).toEqual([])
  const missed = wanted.filter(pair => !given.includes(pair))
  expect(wanted.length).toBeGreaterThanOrEqual(60)
  expect(missed).toEqual(wanted.filter(pair => /\b(?:TB|ATF|INR|OFAC|NORAD)\b/.test(pair)))
})

const COMPACT: TopicEntry = {
  id: 'compact',
  label: 'Riverland Water Compact',
  definition: '',
  broader: null,
  phrases: ['Riverland Water Compact'],
}

const named = async (words: string): Promise<string[]> =>
  (await analyze(briefing(words), { onlyTopics: [COMPACT] })).topics.flatMap(({ mentions }) =>
    mentions.map(({ text, rule }) => `${rule}: ${text}`),
  )

describe('once it is introduced, either form counts in all of the transcript', () => {
  test.each([
    [
      'The RWC is old. The Riverland Water Compact (RWC) is in force. We like the RWC.',
      ['acronym: RWC', 'phrase: Riverland Water Compact', 'acronym: RWC', 'acronym: RWC'],
    ],
    ['The RWC is old. The Riverland Water Compact is in force.', ['phrase: Riverland Water Compact']],
    [
      'The R.W.C., the Riverland Water Compact, holds. So R.W.C. states pay.',
      ['acronym: R.W.C.', 'phrase: Riverland Water Compact', 'acronym: R.W.C.'],
    ],
  ])('%s', async (words, expected) => {
    expect(await named(words)).toEqual(expected)
  })

  test('the long form of a short form that is known', async () => {
    const topic = { ...COMPACT, phrases: ['RWC'] }
    const text = briefing('The Riverland Water Compact, the RWC, holds. The Riverland Water Compact pays.')
    const { topics } = await analyze(text, { onlyTopics: [topic] })
    expect(topics[0]?.mentions.map(({ text: words }) => words)).toEqual([
      'Riverland Water Compact',
      'RWC',
      'Riverland Water Compact',
    ])
  })
})
