/** What one topic must and must not tag; each sentence is a whole turn. */
export interface TopicCase {
  /** The topic, by its id in the catalogue. */
  readonly id: string
  /** Turns that must be tagged with it. */
  readonly yes: readonly string[]
  /** Near misses: turns that must not be tagged with it, whatever else they are tagged with. */
  readonly no: readonly string[]
}

/** At least two hits and one near miss for every topic of the catalogue, all written for this test. */
export const TOPIC_CASES: readonly TopicCase[] = [
  {
    id: 'syria',
    yes: [
      'Has anything changed on the ground in Syria since last week?',
      'We hold the Assad government answerable for the shelling of that clinic.',
    ],
    no: [
      'How many Syrian refugees will Canada admit this winter?',
      'Her change of heart was called a road to Damascus moment by the paper.',
    ],
  },
  {
    id: 'issg',
    yes: [
      'Will the ISSG gather again before the holidays?',
      'Ministers of the International Syria Support Group will see one another on Thursday.',
      'Once the Riyadh gathering is over, is the New York meeting still to happen?',
    ],
    no: [
      'She has a full day of bilateral meetings in New York around the General Assembly.',
      'The embassy runs a support group for the families of staff.',
    ],
  },
  {
    id: 'jordan-terrorist-list',
    yes: [
      'Has Jordan handed in the terrorist list it was asked to draw up?',
      'We thank the Jordanians, who lead the process of identifying groups that cannot take part.',
      'I would not want to judge the Jordanians’ work before they have presented it.',
      'Will the negotiating team be named first, or the list of terrorist groups?',
      'There is an effort by Jordan aimed at helping to identify who stays out.',
    ],
    no: [
      'The Secretary thanked the King of Jordan for taking in so many families.',
      'Is Cuba to be struck from the terrorist list this spring, and did Jordan object?',
      'That work goes on, and we commend Jordan for what it does for refugees.',
      'Moscow accuses you of dividing them into good and bad terrorists.',
      'The work on the bridge is nearing its end. Jordan, your question.',
    ],
  },
  {
    id: 'preconditions',
    yes: [
      'Did either side attach preconditions to sitting down on Monday?',
      'They have said they would meet their neighbours without any conditions.',
      'Is disarming still a pre-condition for a seat at the table?',
    ],
    no: [
      'Let Congress lift the debt limit without conditions, as in other years.',
      'Conditions in the camp are poor and winter is near.',
      'Insurers may not refuse people with pre-existing illnesses.',
    ],
  },
  {
    id: 'syria-ceasefire',
    yes: [
      'Aleppo saw two breaches of the cessation of hostilities yesterday.',
      'Both the Assad forces and the rebels say they will keep the ceasefire.',
    ],
    no: [
      'The envoy hopes for a ceasefire in Gaza before he turns to Syria.',
      'Is the ceasefire along the line of contact holding?',
    ],
  },
  {
    id: 'syria-opposition',
    yes: [
      'The high negotiating committee has yet to choose who will speak for it.',
      'Is Washington still sending radios to the Syrian opposition?',
      'In Syria, who vouches for the moderate rebels you have trained?',
    ],
    no: [
      'The leader of the opposition calls the budget a disgrace.',
      'Opposition groups in Venezuela want the vote put off; on Syria I have nothing.',
    ],
  },
  {
    id: 'syria-peace-process',
    yes: [
      'Does the Vienna process survive if one delegation stays at home?',
      'Nothing but a political transition can bring quiet to Syria.',
      'Mr. de Mistura briefed the ambassadors this morning.',
    ],
    no: [
      'The nuclear talks resume in Vienna on Monday; Syria is not on the agenda.',
      'The Human Rights Council opens its spring session in Geneva.',
    ],
  },
  {
    id: 'syria-chemical-weapons',
    yes: ['Inspectors say sarin was used in the Damascus suburb.', 'Has Syria declared all of its chemical weapons?'],
    no: [
      'Saddam used chemical weapons long before there was a war in Syria.',
      'The plant stores chlorine for drinking water.',
    ],
  },
  {
    id: 'russian-strikes-syria',
    yes: [
      'Russian airstrikes hit two markets in Idlib overnight.',
      'Our officers deconflict with theirs over Syria every day.',
    ],
    no: [
      'Russian airstrikes on Kyiv have nothing to do with Syria.',
      'Rail strikes have closed the Russian border for a week.',
    ],
  },
  {
    id: 'iran',
    yes: ['What do you make of the protests in Tehran?', 'The Revolutionary Guard has boarded another tanker.'],
    no: ['The Iran-Contra hearings taught a generation of reporters.', 'Relations with Iraq have never been better.'],
  },
  {
    id: 'iran-nuclear-deal',
    yes: [
      'Are all parties keeping to the JCPOA?',
      'When will the P5+1 reconvene?',
      'If Iran shuts down its centrifuges, how soon does it see sanctions relief?',
    ],
    no: [
      'The civil nuclear agreement with India comes before the Senate.',
      'Could the nuclear programme in North Korea have been stopped in its first years?',
    ],
  },
  {
    id: 'iran-missiles',
    yes: [
      'Iran fired a ballistic missile into the desert on Sunday.',
      'Does the Iranian missile launch break the resolution?',
    ],
    no: [
      'Missile defense in Poland was never aimed at Moscow but at Iran.',
      'The Houthis fired a ballistic missile, and you blame Iran for it?',
    ],
  },
  {
    id: 'iraq',
    yes: ['Is Baghdad ready to form a cabinet?', 'How many advisers are in Iraq today?'],
    no: [
      'The bill helps veterans of Iraq find work.',
      'After a decade of wars in Iraq and elsewhere, the public is tired.',
    ],
  },
  {
    id: 'isil-campaign',
    yes: ['The coalition struck ISIL oil trucks again.', 'When does the push on Mosul begin?'],
    no: ['Al-Qaeda in Yemen claimed the bombing.', 'The Islamic Republic marked its anniversary.'],
  },
  {
    id: 'turkish-troops-bashiqa',
    yes: [
      'Has Ankara told you when it will pull out of the Bashiqa camp?',
      'Baghdad calls the Turkish deployment a breach of its borders.',
      'Are the Turkish troops in northern Iraq there with consent?',
    ],
    no: [
      'Turkish troops crossed into Syria, and Baghdad is watching.',
      'Turkish tanks lined the bridges in Istanbul that night.',
    ],
  },
  {
    id: 'middle-east-peace',
    yes: ['Is the two-state solution dead?', 'The Israelis say they will return to direct talks without delay.'],
    no: [
      'Peace talks between Kabul and the Taliban opened in Doha; Israel was not discussed.',
      'Israel bought another submarine from Germany.',
    ],
  },
  {
    id: 'israeli-settlements',
    yes: [
      'Three hundred housing units were approved in East Jerusalem on Tuesday.',
      'What is your answer to the new settlement construction?',
      'Netanyahu told the settlers they may stay.',
    ],
    no: [
      'Israel and its neighbour want a negotiated settlement of the gas dispute.',
      'The resettlement of these families will take years, the Israeli charity says.',
      'The airline reached a settlement with its pilots.',
    ],
  },
  {
    id: 'gaza',
    yes: ['Is aid getting into Gaza?', 'Hamas has named a new leader.'],
    no: ['Hezbollah fired across the Blue Line.', 'There were clashes in Hebron and Nablus.'],
  },
  {
    id: 'yemen',
    yes: ['Who controls the airport in Sanaa?', 'The Houthis have seized another ship.'],
    no: ['Two Yemeni detainees have left Guantanamo.', 'The frigate is patrolling the Gulf of Oman.'],
  },
  {
    id: 'saudi-arabia',
    yes: ['Will the Saudis pump more oil?', 'Has the murder of Mr. Khashoggi been raised with the crown prince?'],
    no: ['The Syrian factions gathered in Riyadh.', 'Emirati investors bought the port.'],
  },
  {
    id: 'ukraine',
    yes: ['Does Kyiv get the longer-range rockets?', 'Ukrainian grain is moving again.'],
    no: ['Moscow and Tbilisi traded charges over the border.', 'Russia has turned off the gas to Poland.'],
  },
  {
    id: 'minsk-agreements',
    yes: ['Are the separatists keeping their side of the Minsk agreements?', 'Ukraine did what Minsk asked of it.'],
    no: [
      'Protesters filled the squares of Minsk, and Lukashenko blamed Ukraine.',
      'The co-chairs of the Minsk Group flew to Baku.',
    ],
  },
  {
    id: 'crimea',
    yes: ['Will anyone ever recognise Crimea as Russian?', 'Crimean Tatars were turned back at the bridge.'],
    no: ['He is writing a history of the Crimean War.', 'Shells fell on Mariupol all night.'],
  },
  {
    id: 'russia-relations',
    yes: [
      'How would you describe relations with Russia this morning?',
      'The President will meet with Mr. Putin on the margins.',
      'What of the rhetoric out of Moscow?',
    ],
    no: ['Wheat from Russia and Kazakhstan is cheaper this year.', 'The Moscow, Idaho, city council meets tonight.'],
  },
  {
    id: 'nato',
    yes: ['NATO ministers agreed on the budget.', 'Mr. Stoltenberg telephoned before the vote.'],
    no: ['The kingdom has been a major non-NATO ally for years.', 'The senator from Minnesota asked the same.'],
  },
  {
    id: 'turkey',
    yes: ['Mr. Erdogan recalled his ambassador.', 'Turkish courts have jailed two editors.'],
    no: [
      'The National Thanksgiving Turkey was let off at noon.',
      'The store roasts a turkey for its staff each year.',
      'The factions quarrel about seats, and the Turks side with one of them.',
    ],
  },
  {
    id: 'kurds',
    yes: ['Do you still arm the YPG?', 'Peshmerga commanders want heavier weapons.'],
    no: ['Ankara widened its airspace claim.', 'Sunni tribes in Anbar asked for pay.'],
  },
  {
    id: 'north-korea',
    yes: ['North Korea tested an engine, state television says.', 'Is Pyongyang ready for six-party talks?'],
    no: ['South Korea elects a president in March.', 'Korea and the United States signed a trade pact in 2007.'],
  },
  {
    id: 'south-china-sea',
    yes: [
      'A destroyer sailed past the reef in the South China Sea.',
      'We uphold freedom of navigation, and Beijing knows it.',
    ],
    no: [
      'Freedom of navigation in the Strait of Hormuz matters to China as well.',
      'Southern China is under water after the storm.',
    ],
  },
  {
    id: 'taiwan',
    yes: ['Is the Taiwan Relations Act still your guide?', 'Nobody has touched the one-China policy.'],
    no: [
      'The semiconductor plant is a joint venture with a firm from Taiwan.',
      'Warships passed through the Strait of Malacca.',
    ],
  },
  {
    id: 'china-cyber',
    yes: ['Did Chinese officials order the hack?', 'After the OPM breach, will you name Beijing?'],
    no: [
      'The Sony hack came from North Korea, and China denied any part in it.',
      'China launched a weather satellite.',
    ],
  },
  {
    id: 'china-relations',
    yes: ['President Xi arrives on Thursday.', 'We do not seek a trade war with China.'],
    no: ['The shirts are made in China and in Bangladesh.', 'She won two medals at the Beijing Olympics.'],
  },
  {
    id: 'afghanistan',
    yes: ['The Taliban took another district.', 'How long will troops stay in Afghanistan?'],
    no: ['A veteran of Afghanistan will sit with the First Lady.', 'The Pakistani Taliban said it had done it.'],
  },
  {
    id: 'pakistan',
    yes: ['Is Islamabad sheltering them?', 'Pakistani troops have closed the pass.'],
    no: ['A Pakistani-American engineer won the prize.', 'The flight to Colombo was late.'],
  },
  {
    id: 'india',
    yes: ['Mr. Modi flies in tonight.', 'Shots were fired across the line in Kashmir.'],
    no: [
      'The wreck lies in the Indian Ocean.',
      'The Indian Health Service needs more nurses.',
      'He was on his way to Indianapolis, Indiana.',
    ],
  },
  {
    id: 'burma',
    yes: ['Are the Rohingya allowed to come home?', 'The generals in Myanmar have put off the vote.'],
    no: ['His father was in Burma in the Second World War.', 'Thai police found the boat.'],
  },
  {
    id: 'libya',
    yes: ['Two governments claim to rule Libya.', 'General Haftar marched on the capital.'],
    no: ['Shots rang out in Tripoli, in the north of Lebanon.', 'Tunisia closed its beaches.'],
  },
  {
    id: 'egypt',
    yes: ['Egyptian courts upheld the sentence.', 'Will the aid to Egypt be cut?'],
    no: ['Egypt carried the latest offer to Hamas.', 'The President spoke in Cairo to the Muslim world.'],
  },
  {
    id: 'burundi',
    yes: ['Is a third term lawful in Burundi?', 'Grenades went off in Bujumbura.'],
    no: ['Rwanda marked the anniversary of the genocide.', 'Congolese troops crossed the lake.'],
  },
  {
    id: 'sudan',
    yes: ['Rebels and the army of South Sudan signed a truce.', 'Who speaks for Darfur?'],
    no: ['Iran, Sudan and two others are state sponsors of terrorism by law.', 'Chadian troops held the border.'],
  },
  {
    id: 'boko-haram',
    yes: ['Boko Haram attacked a bus station.', 'Nigerian troops freed some of the abducted girls.'],
    no: ['Nigeria has devalued its currency.', 'A schoolgirl from Leeds won the contest.'],
  },
  {
    id: 'venezuela',
    yes: ['Mr. Maduro closed the consulates.', 'There is no bread in Caracas.'],
    no: ['The city has housed four thousand Venezuelan migrants.', 'The holiday is named for Cesar Chavez.'],
  },
  {
    id: 'cuba',
    yes: ['When will an ambassador go to Havana?', 'Raul Castro called the talks useful.'],
    no: ['Sixty men remain at Guantanamo Bay, Cuba.', 'Secretary Castro announced the housing grants.'],
  },
  {
    id: 'sanctions',
    yes: [
      'Will the sanctions on the bank be lifted?',
      'The asset freeze covers his yachts.',
      'Cuban officials ask for the embargo to end.',
    ],
    no: [
      'This call is on background, and the embargo lifts at noon.',
      'The NCAA sanctions cost the team a season.',
      'We would never sanction such a thing.',
    ],
  },
  {
    id: 'arms-sales',
    yes: ['Congress was told of the arms sale on Friday.', 'Is Washington selling fighter jets to Vietnam?'],
    no: [
      'Dealers who sell weapons without a background check will be fined.',
      'The car maker posted record sales of electric jeeps.',
    ],
  },
  {
    id: 'arms-control',
    yes: ['New START runs out in February.', 'The NPT review conference ended without a text.'],
    no: ['Gun control is stuck in committee.', 'The Head Start program gets more money.'],
  },
  {
    id: 'un-security-council',
    yes: [
      'The UN Security Council meets at three.',
      'France will table the text in the Security Council.',
      'Which Security Council members are undecided?',
    ],
    no: ['He convened his National Security Council this morning.', 'The Homeland Security Council met on the storm.'],
  },
  {
    id: 'refugees',
    yes: ['The refugee camp is full.', 'UNHCR has run out of tents.'],
    no: ['Snowden has asked for asylum in a third country.', 'Seasonal migrant workers pick the fruit.'],
  },
  {
    id: 'human-rights',
    yes: ['Did human rights come up at dinner?', 'Twelve political prisoners were let go.'],
    no: ['He spoke at the gala of the Human Rights Campaign.', 'The right of way at that crossing is not clear.'],
  },
  {
    id: 'press-freedom',
    yes: ['Press freedom has got worse there.', 'Police have arrested two journalists at the rally.'],
    no: ['Why were reporters kept out of the room?', 'The Detroit Free Press broke the story.'],
  },
  {
    id: 'climate-talks',
    yes: [
      'Will China sign the Paris climate agreement?',
      'COP26 opens in two weeks.',
      'Emission pledges made at Copenhagen still count.',
    ],
    no: ['The state passed its own climate law.', 'He was in Paris for the football.'],
  },
  {
    id: 'trade-deals',
    yes: ['Does the TPP have the votes?', 'Steel tariffs begin at midnight.'],
    no: ['The team got two players in a trade.', 'Insider trading was punished.'],
  },
  {
    id: 'global-health',
    yes: ['Ebola has reached a second city.', 'The World Health Organization sent a team.'],
    no: ['The health care law was upheld in court.', 'Booster shots protect you from SARS-CoV-2.'],
  },
  {
    id: 'counter-terrorism',
    yes: ['Al-Qaeda released a tape.', 'A drone strike killed its commander.'],
    no: ['Who decides which terrorist groups are left out of the talks?', 'The film is a reign of terror on the ears.'],
  },
  {
    id: 'elections-abroad',
    yes: [
      'Do you accept the result of the Afghan presidential election?',
      'The elections in Kenya were calm.',
      'International election observers were turned away.',
    ],
    no: ['Russian interference in our election is a fact.', 'The special election in Georgia is on Tuesday.'],
  },
  {
    id: 'extradition',
    yes: ['Has Ankara asked for his extradition?', 'He will be extradited to Spain.'],
    no: ['She was deported after her visa ran out.', 'It took extraordinary effort.'],
  },
  {
    id: 'records-requests',
    yes: [
      'The agency has not answered our FOIA request.',
      'Were the messages on Secretary Clinton’s email server classified?',
      'He used his personal email for official business.',
    ],
    no: ['Prosecutors read a reporter’s personal email.', 'The singer broke her own record.'],
  },
  {
    id: 'embassy-security',
    yes: [
      'A crowd stormed the embassy after prayers.',
      'Nineteen embassies and consulates stay closed on Sunday.',
      'The committee wants more witnesses on Benghazi.',
    ],
    no: ['The flag went up as the embassy opened.', 'Qaddafi’s tanks turned back at Benghazi.'],
  },
  {
    id: 'visas',
    yes: ['Was the minister refused a visa?', 'The H-1B cap was reached in a week.'],
    no: ['Visa and Mastercard raised their fees.', 'They became citizens at the ceremony.'],
  },
  {
    id: 'detained-americans',
    yes: [
      'Is there news of Mr. Rezaian?',
      'Four Americans are held in Tehran.',
      'How many Americans are wrongfully detained abroad?',
    ],
    no: ['They are holding the American economy hostage.', 'The detainees at Guantanamo met their lawyers.'],
  },
]
