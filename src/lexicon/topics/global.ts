import type { TopicEntry } from './entry.ts'

/** Subjects that belong to no one country. */
export const GLOBAL_TOPICS: readonly TopicEntry[] = [
  {
    id: 'preconditions',
    label: 'Preconditions',
    definition:
      'Conditions someone sets, accepts or drops before talks, a meeting or a joint act; not terms agreed later.',
    broader: null,
    phrases: [
      'precondition', // "Asked if there were preconditions"
      'pre condition', // "considering relaxing the pre-conditions"
      'prior condition',
      'unconditional talk',
    ],
    patterns: ['(talk|talks|negotiate|negotiations|meet|meeting|dialogue) ... without (condition|any condition)'],
    not: [
      'debt limit', // "address the debt limit without conditions"
      'debt ceiling',
    ],
  },
  {
    id: 'sanctions',
    label: 'Sanctions',
    definition:
      'Economic or travel penalties on a state, firm or person, and lifting them; not penalties in court or sport.',
    broader: null,
    phrases: [
      'sanctions', // the bare verb "sanction" also means to allow
      'asset freeze',
      'assets freeze',
      'OFAC',
      'Magnitsky',
      'arms embargo',
      'trade embargo',
      'oil embargo',
    ],
    patterns: [
      'sanction (Russia|Russian|Iran|Iranian|individual|oligarch)', // "to sanction Iran or individuals within Iran"
      'embargo (on|against) (Cuba|Iran|Iraq|Russia)', // "the embargo against Cuba"
      '(freeze|freezing) ... assets', // "also freeze the assets of"
    ],
    weak: [
      'the embargo', // "fully lift the embargo"
    ],
    needs: ['Cuba', 'Cuban'],
    not: [
      'this call', // "conclusion of this call, the embargo was lifted"
      'the call',
      'embargoed', // "an embargoed press call"
      'NCAA',
      'NFL',
      'doping',
    ],
  },
  {
    id: 'arms-sales',
    label: 'Arms sales',
    definition:
      'Sale or supply of weapons from state to state, and bans on it; not arming rebels, not guns for citizens.',
    broader: null,
    phrases: [
      'arms sale',
      'arms deal',
      'arms package',
      'arms transfer',
      'arms embargo',
      'weapons sale',
      'military sale', // "accelerating our foreign military sales deliveries"
    ],
    patterns: [
      '(sell|selling|sold) ... (arms|weapons|jets|missiles|F 16)', // "decided against selling F-16 jets"
      'sale of ... (arms|weapons|jets|missiles|F 16)', // "Russia’s sales of S-300 missiles"
    ],
    not: ['gun control', 'gun show', 'firearm', 'assault weapon', 'background check'],
  },
  {
    id: 'arms-control',
    label: 'Arms control',
    definition: 'Treaties and talks to limit, ban or secure weapons, as New START and the NPT; not gun control.',
    broader: null,
    phrases: [
      'arms control',
      'New START',
      'START treaty',
      'INF treaty',
      'test ban treaty',
      'CTBT',
      'NPT',
      'nonproliferation',
      'non proliferation',
      'disarmament',
      'Nuclear Security Summit',
      'Open Skies Treaty',
      'Chemical Weapons Convention',
      'nuclear arsenal',
      'landmines treaty', // "I asked you about the landmines treaty"
      'cluster munition',
    ],
  },
  {
    id: 'un-security-council',
    label: 'UN Security Council',
    definition:
      'The United Nations Security Council: sessions, resolutions, vetoes, seats; not the National Security Council.',
    broader: null,
    phrases: [
      'UN Security Council',
      'U.N. Security Council',
      'United Nations Security Council',
      'UNSC',
      'UNSCR', // "their obligations under UNSCR’s 1701 and 1559"
      'Security Council resolution',
      'the Security Council', // "the National Security Council" has a word between
    ],
    patterns: ['Security Council (vote|veto|member|meeting|session|statement)'],
    not: [
      'National Security Council', // "a series of National Security Council meetings"
      'Homeland Security Council',
    ],
  },
  {
    id: 'refugees',
    label: 'Refugees',
    definition: 'People who flee or are displaced, their care and resettlement; not migrants in search of work.',
    broader: null,
    phrases: ['refugee', 'asylum seeker', 'displaced person', 'displaced people', 'internally displaced', 'UNHCR'],
    // No bare asylum: "granted asylum there", of Snowden
  },
  {
    id: 'human-rights',
    label: 'Human rights',
    definition:
      'Rights and their abuse by states: prisoners, dissidents, atrocities; not rights at issue in one’s own courts.',
    broader: null,
    phrases: [
      'human right',
      'political prisoner',
      'prisoner of conscience',
      'dissident',
      'war crime',
      'crimes against humanity',
      'genocide',
      'ethnic cleansing',
      'extrajudicial',
      'forced labor',
      'forced labour',
      'Amnesty International',
    ],
    not: [
      'Human Rights Campaign', // "an LGBT audience at the" campaign’s dinner
    ],
  },
  {
    id: 'press-freedom',
    label: 'Press freedom',
    definition: 'Freedom and safety of journalists; not who gets a question or a seat at the briefing.',
    broader: 'human-rights',
    phrases: [
      'press freedom',
      'freedom of the press',
      'free press',
      'media freedom',
      'Committee to Protect Journalists',
      'Reporters Without Borders',
    ],
    patterns: [
      // "arrest of the journalist"
      '(jail*|imprison*|detain*|detention|arrest*|expel*|harass*|behead*) ... (journalist|reporter)',
      // "journalist Evan Gershkovich was arrested"
      '(journalist|reporter) ... (jailed|imprisoned|detained|arrested|expelled|beheaded)',
    ],
    not: ['Detroit Free Press'],
  },
  {
    id: 'climate-talks',
    label: 'Climate talks',
    definition: 'Agreements and talks between states on climate, as Paris or Kyoto; not climate law at home.',
    broader: null,
    phrases: [
      'climate talk',
      'climate negotiation',
      'climate agreement',
      'climate accord',
      'climate conference',
      'climate summit',
      'climate finance',
      'Climate Change Conference',
      'Green Climate Fund',
      'Paris Agreement',
      'Paris climate',
      'Kyoto Protocol',
      'Copenhagen Accord',
      'UNFCCC',
    ],
    patterns: [
      'climate ... (Paris|Copenhagen|Kyoto|Glasgow)', // "meetings on climate change in Copenhagen"
      'COP2*', // "leaders meeting to kick off COP21"
    ],
    weak: [
      'Copenhagen', // "commitments we made at Copenhagen"
      'Kyoto', // "we met our Kyoto 1 targets"
    ],
    needs: ['climate change', 'greenhouse', 'emission', 'global warming'],
  },
  {
    id: 'trade-deals',
    label: 'Trade deals',
    definition:
      'Trade agreements, tariffs and trade disputes between states; not sanctions, not trade within one state.',
    broader: null,
    phrases: [
      'TPP',
      'Trans Pacific Partnership',
      'TTIP',
      'T-TIP', // "moving forward with T-TIP"
      'NAFTA',
      'USMCA',
      'free trade',
      'trade agreement',
      'trade deal',
      'trade pact', // "with that trade pact about to be passed"
      'trade negotiation',
      'trade talk',
      'trade war',
      'trade promotion authority',
      'fast track authority',
      'World Trade Organization',
      'World Trade Organisation',
      'WTO',
      'Doha Round',
      'tariff',
    ],
    not: ['feed in tariff'],
  },
  {
    id: 'global-health',
    label: 'Global health',
    definition: 'Disease across borders and the aid against it, as Ebola or Zika; not hospitals and insurance at home.',
    broader: null,
    phrases: [
      'Ebola',
      'Zika',
      'World Health Organization',
      'World Health Organisation',
      'global health',
      'PEPFAR',
      'COVAX',
      'malaria',
      'cholera',
      'polio',
    ],
    // No bare MERS: "support teams -- MERS"
  },
  {
    id: 'counter-terrorism',
    label: 'Counter-terrorism',
    definition:
      'Terrorist groups and attacks and the fight against them; not the sorting of groups for the Syria talks.',
    broader: null,
    phrases: [
      'counterterrorism',
      'counter terrorism',
      'al Qaeda',
      'al Qaida',
      'bin Laden',
      'AQAP',
      'al Shabaab',
      'al Nusra', // "has also called al-Nusra a terrorist organization"
      'drone strike',
      'terrorist attack',
      'terror attack',
      'terrorist threat',
      'terrorist plot',
      'terrorist financing',
      'foreign terrorist organization',
      'state sponsor of terror', // "the state sponsor of terror list"
      'state sponsor of terrorism',
      'state sponsors of terrorism',
      'foreign fighter',
      'suicide bomber',
      'suicide bombing',
    ],
  },
  {
    id: 'elections-abroad',
    label: 'Elections abroad',
    definition: 'Elections in other countries and how they are held; not one’s own, not foreign meddling in them.',
    broader: null,
    phrases: ['election observer', 'election monitor', 'parliamentary election', 'snap election'],
    patterns: [
      // No gap: Russians may meddle in one’s own
      '(Afghan|Iranian|Iraqi|Israeli|Palestinian|Egyptian|Libyan|Lebanese) (election|presidential election)',
      '(Ukrainian|Russian|Turkish|French|German|British|Greek) (election|presidential election|general election)',
      '(Haitian|Venezuelan|Mexican|Nigerian|Kenyan|Burmese|Pakistani|Indian|Japanese) (election|general election)',
      '(election|elections) in (Afghanistan|Iran|Iraq|Israel|Egypt|Libya|Lebanon|Ukraine|Russia|Turkey|Taiwan)',
      '(election|elections) in (France|Germany|Britain|Greece|Haiti|Venezuela|Mexico|Nigeria|Kenya|Burundi)',
      '(election|elections) in (Burma|Pakistan|India|Japan|Zimbabwe)', // "the legitimacy of the election in Burma"
    ],
    not: ['interfere', 'interference', 'interfering', 'meddling', 'hacking', 'influence', 'midterm'],
  },
  {
    id: 'extradition',
    label: 'Extradition',
    definition: 'Handing a suspect from one state to another for trial; not deportation, not a prisoner swap.',
    broader: null,
    phrases: [],
    patterns: [
      'extradit*', // "failure of Hong Kong to extradite Ed Snowden"
    ],
  },
]
