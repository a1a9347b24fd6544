import { analyze } from '../../src/index.ts'

/** What an answer names, as `CODE rule`, in order of the text; several of one place are joined. */
async function placesIn(answer: string, question = 'What can you tell us about that?'): Promise<string> {
  const text = ['Daily Press Briefing', `QUESTION: ${question}`, `MR. HALE: ${answer}`, 'QUESTION: Thank you.'].join(
    '\n\n',
  )
  const { places, turns } = await analyze(text, { onlyTopics: [] })
  const found = places.flatMap(({ id, mentions }) =>
    mentions.filter(({ turn }) => turn === turns[1]?.id).map(({ span, rule }) => ({ id, rule, at: span.start })),
  )
  return found
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id, rule }) => `${id} ${rule}`)
    .join(', ')
}

const NONE = ''

const ROWS: Readonly<Record<string, readonly (readonly [words: string, expected: string])[]>> = {
  Jordan: [
    ['We spoke with Jordan about the camps.', 'JO name'],
    ['Refugees arrive in Jordan every night.', 'JO name'],
    ['He flew to Amman, Jordan.', 'JO capital, JO name'],
    ['Egypt, Lebanon, Jordan.', 'EG name, LB name, JO name'],
    ['The Jordanians and the Iraqis met.', 'JO demonym, IQ demonym'],
    ['The Jordan Compact helps them.', 'JO name'],
    ['Go ahead, Jordan.', NONE],
    ['Jordan, did you have something?', NONE],
    ['Thanks for coming, Jordan.', NONE],
    ['Michael Jordan was here yesterday.', NONE],
    ['I would refer you to Congressman Jordan.', NONE],
    ['As I said in answer to Jordan’s question, no.', NONE],
    ['Jordan Weiss asked me that on Monday.', NONE],
    ['They stood on the Jordan River.', NONE],
    ['Jordan here again, on another subject.', NONE],
    ['Jordan, you’re up.', NONE],
    ['They were hurt at the Jordan International Police Training Center.', 'JO name'],
    ['It matters to a close partner in the region, Jordan.', 'JO name'],
    ['It menaces our closest ally, Israel.', 'IL name'],
    ['He said so to me and my friend, Jordan.', NONE],
  ],
  Chad: [
    ['Troops from Chad and Niger crossed over.', 'TD name, NE name'],
    ['The Chadian army lost three soldiers.', 'TD demonym'],
    ['Go ahead, Chad.', NONE],
    ['Chad Miller asked that, too.', NONE],
    ['Chad Johnson asked that, too.', NONE], // The surname of a leader
    ['And Chad, my colleague, asked it.', NONE],
    ['A staffer named Chad wrote it.', NONE],
    ['We all remember the hanging Chad.', NONE],
  ],
  Georgia: [
    ['Russia must withdraw its troops from Georgia.', 'RU name, GE name'],
    ['The minister landed in Tbilisi, Georgia.', 'GE capital, GE name'],
    ['Ukraine, Moldova and Georgia signed.', 'UA name, MD name, GE name'],
    ['The Georgians asked for help.', 'GE demonym'],
    ['Georgia’s governor signed the bill.', NONE],
    ['The Senate runoff in Georgia is on Tuesday.', NONE],
    ['He travels to Atlanta, Georgia.', NONE],
    ['Florida and Georgia were hit by the storm.', NONE],
  ],
  Turkey: [
    ['Turkey closed the border.', 'TR name'],
    ['We believe that Turkey is a good ally.', 'TR name'],
    ['Türkiye has said so.', 'TR name'],
    ['We work with Turkey day to day.', 'TR name'],
    ['The Turks and the Turkish president agree.', 'TR demonym, TR demonym'],
    ['Everybody has turkey for dinner.', NONE],
    ['He will pardon the Thanksgiving Turkey.', NONE],
    ['The President pardoned a Turkey.', NONE],
    ['We quit cold Turkey.', NONE],
  ],
  Mali: [
    ['French forces are in Mali.', 'FR demonym, ML name'],
    ['The Malian government asked.', 'ML demonym'],
    ['Malia and her sister were there.', NONE],
    ['Mali Obama is how he spelled it.', NONE],
  ],
  Niger: [
    ['Niger held a vote.', 'NE name'],
    ['Nigeria held a vote, and Nigerians stood in line.', 'NG name, NG demonym'],
    ['The Nigerien president called.', 'NE demonym'],
    ['Pipelines in the Niger Delta leak.', 'NG name'],
    ['They crossed the Niger River.', NONE],
  ],
  Guinea: [
    ['Ebola came back to Guinea.', 'GN name'],
    ['Equatorial Guinea sells oil.', 'GQ name'],
    ['Guinea-Bissau and Papua New Guinea voted for it.', 'GW name, PG name'],
    ['We are no Guinea pigs.', NONE],
    ['Pirates work the Gulf of Guinea.', NONE],
  ],
  Congo: [
    ['Fighting goes on in the Congo around Goma.', 'CD name'],
    ['The Democratic Republic of the Congo agreed.', 'CD name'],
    ['The Republic of Congo agreed.', 'CG name'],
    ['Sassou has ruled Congo from Brazzaville.', 'CG name, CG capital'],
  ],
  Korea: [
    ['North Korea fired a missile; South Korea did not.', 'KP name, KR name'],
    ['The free trade agreement with Korea is done.', 'KR name'],
    ['Pyongyang has said that Korea will answer.', 'KP metonym, KP name'],
    ['The DPRK and the Republic of Korea met.', 'KP name, KR name'],
    ['Peace on the Korean Peninsula is the goal.', 'KP demonym, KR demonym'],
    ['The two Koreas talk.', 'KP name, KR name'],
  ],
  Ireland: [
    ['Ireland and the Irish are friends.', 'IE name, IE demonym'],
    ['The Republic of Ireland voted.', 'IE name'],
    ['Northern Ireland voted, too.', 'GB name'],
    ['Judge Ireland ruled on Friday.', NONE],
  ],
  Washington: [
    ['Washington said that it would not sign.', 'US metonym'],
    ['Ties between Berlin and Washington are good.', 'DE metonym, US metonym'],
    ['He is back in Washington tonight.', 'US capital'],
    ['They met in Washington, D.C. last week.', 'US capital'],
    ['The state of Washington sued.', NONE],
    ['Washington and Oregon have fires.', NONE],
    ['George Washington slept here.', NONE],
    ['The Washington Post wrote it.', NONE],
  ],
  'Brad, and others that are no places': [
    ['Go ahead, Brad.', NONE],
    ['New Jersey and New Mexico have primaries.', NONE],
    ['He has no view on the South China Sea.', NONE],
    ['Tribes of American Indians came.', NONE],
    ['The Indian tribe has a treaty.', NONE],
    ['The Indians have a navy.', 'IN demonym'],
    ['It was in Lebanon, Pennsylvania.', NONE],
    ['It was in Paris, Texas.', NONE],
    ['Steve Holland has the next one.', NONE],
    ['Lena Monaco will brief on that; she was in Monaco.', 'MC name'],
    ['Will Jordan take part?', 'JO name'],
    ['Mr. Israel will speak for the caucus.', NONE],
    ['The Paris Agreement stands.', NONE],
    ['Latin America is growing.', NONE],
    ['The New South Wales premier is here.', NONE],
    ['She answered in Spanish.', NONE],
    ['They told us so.', NONE],
    ['Donald Trump Jr. was there.', NONE],
    ['The Jerusalem Post had it; we visited Jerusalem.', NONE],
  ],
  capitals: [
    ['Moscow said on Friday that it will.', 'RU metonym'],
    ['Moscow and Tehran have agreed.', 'RU metonym, IR metonym'],
    ['I was in Moscow last week.', 'RU capital'],
    ['On your return to London, did you have talks?', 'GB capital'],
    ['We want good relations with Beijing.', 'CN metonym'],
    ['There are talks between Kiev and Moscow.', 'UA metonym, RU metonym'],
    ['Kyiv’s position has not changed.', 'UA metonym'],
    ['We talk about Tehran’s support for them.', 'IR metonym'],
    ['The streets of Damascus are quiet.', 'SY capital'],
    ['Damascus’ streets are quiet.', 'SY capital'],
    ['The Moscow-backed fighters left.', 'RU metonym'],
    ['The embassy in Moscow has a new chief.', 'RU capital'],
    ['We call on Damascus to stop.', 'SY metonym'],
    ['The Kabul government asked.', 'AF metonym'],
    ['We urged Cairo University to open.', 'EG capital'],
    ['Brussels said that it will fine them.', 'BE capital'],
    ['Jerusalem has refused the offer.', 'IL metonym'],
  ],
  'other names': [
    ['The Kremlin, Downing Street and the Élysée knew.', 'RU metonym, GB metonym, FR metonym'],
    ['Foggy Bottom is quiet.', 'US metonym'],
    ['Burma, or Myanmar, released them.', 'MM name, MM name'],
    ['Côte d’Ivoire and the Ivory Coast are one.', 'CI name, CI name'],
    ["Cote d'Ivoire plays tonight.", 'CI name'],
    ['Czechia was the Czech Republic.', 'CZ name, CZ name'],
    ['The UAE and the Emiratis agreed.', 'AE name, AE demonym'],
    ['The U.S. and the U.K. signed.', 'US name, GB name'],
    ['US-China trade grew.', 'US name, CN name'],
    ['The Dutch, the Russians and the Swiss voted.', 'NL demonym, RU demonym, CH demonym'],
    ['Palestinians in Gaza waited.', 'PS demonym, PS name'],
    ['South\nAfrica voted.', 'ZA name'],
  ],
  companies: [
    ['She runs General Motors America from Detroit.', NONE],
    ['We talked with General Motors. America needs cars.', 'US name'],
    ['Airlines in India have ordered planes.', 'IN name'],
  ],
  leaders: [
    ['Putin called Netanyahu.', 'RU leader, IL leader'],
    ['President Moon met President Xi.', 'KR leader, CN leader'],
    ['The moon is full, and so is the Park.', NONE],
    ['Prime Minister May was there in May.', 'GB leader'],
    ['President Johnson signed it in 1965.', NONE],
    ['The trial of Gamal Mubarak was put off.', NONE],
    ['He met Ilan Netanyahu at the fair.', NONE],
    ['Did Hosni Mubarak call? And Mubarak’s deputy?', 'EG leader, EG leader'],
    ['Will Putin come? On Karzai, nothing new.', 'RU leader, AF leader'],
    ['Moammar Qaddafi and Hassan Rouhani did not come.', 'LY leader, IR leader'],
  ],
}

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%s → %s', async (words, expected) => {
    expect(await placesIn(words)).toBe(expected)
  })
})

test('a reporter of a country’s name is none where she is called', async () => {
  const text = [
    'MR. HALE: Good afternoon. Jordan.',
    'QUESTION: Has Jordan closed the border?',
    'MR. HALE: Jordan, it has not.',
  ].join('\n\n')
  const { places } = await analyze(text, { onlyTopics: [] })
  expect(places).toMatchObject([{ id: 'JO', name: 'Jordan', mentions: [{ turn: 't2', text: 'Jordan', line: 3 }] }])
})

test('the country that is named most comes first', async () => {
  const text =
    'MR. HALE: Chad is small.\n\nQUESTION: Is it?\n\nMR. HALE: Chad, yes; and France is not. The French know.\n\nQUESTION: France?'
  const { places } = await analyze(text, { onlyTopics: [] })
  expect(places.map(({ id, mentions }) => [id, mentions.length])).toEqual([
    ['FR', 3],
    ['TD', 1],
  ])
})

test('a heading in capitals and a line in capitals name countries', async () => {
  expect(await placesIn('IRAN AND SYRIA HAVE TOLD US THAT THEY WILL SIGN.')).toBe('IR name, SY name')
})
