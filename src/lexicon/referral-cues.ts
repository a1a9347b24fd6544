/** Where a reporter is sent to somebody else. */
export interface ReferralCue {
  readonly phrase: string
  /** Whose words they must be: "I'd refer you", or anybody's, as in "You can check with". */
  readonly subject: 'speaker' | 'any'
  /** Where the one to ask stands: before or behind the phrase, behind the next "to", or between its first and last words. */
  readonly target: 'before' | 'behind' | 'behind-to' | 'between'
  /** Where it must stand: behind "that's", or at the head of the sentence. */
  readonly needs?: 'frame' | 'head'
}

export const REFERRAL_CUES: readonly ReferralCue[] = [
  { phrase: '(refer|direct|send|point|steer) you ... to', subject: 'speaker', target: 'behind' }, // "I’d refer you to the Secret Service"
  {
    phrase:
      '(refer|direct|send|leave) ... (question|questions|inquiry|inquiries|folks|people|everybody|everyone|details|comment|response|description|assessment|characterization|specifics) ... to',
    subject: 'speaker',
    target: 'behind',
  }, // "I would send specific questions about how"
  { phrase: '(refer|direct|send) ... (question|questions|inquiry|inquiries)', subject: 'speaker', target: 'behind-to' }, // "I would send specific questions about how"
  { phrase: '(refer|defer) (that|those|it|this) ... to', subject: 'speaker', target: 'behind' },
  {
    phrase:
      'defer (to|you to|it to|on that to|on this to|on those to|entirely to|largely to|completely to|all questions to|any questions to|the question to|that question to|those questions to)',
    subject: 'speaker',
    target: 'behind',
  }, // "refer to and defer to the Chairman"
  {
    phrase:
      '(encourage|urge|invite|ask|suggest|advise) you ... (check with|check in with|talk to|talk with|speak to|speak with|ask|reach out to|inquire with|consult|contact|call|follow up with|go to|look to)',
    subject: 'speaker',
    target: 'behind',
  }, // "I’d encourage you to check with Ambassador"
  {
    phrase: '(suggest|recommend) ... (asking|contacting|checking with|talking to|speaking to|speaking with)',
    subject: 'speaker',
    target: 'behind',
  },
  { phrase: 'leave (it|that|those|this|them) with', subject: 'speaker', target: 'behind' }, // "I'd prefer to leave it with him"
  { phrase: 'leave (it|that|those|this) ... to', subject: 'speaker', target: 'behind' }, // "I’ll just leave it to the Department"
  {
    phrase:
      '(you|you all|folks) (can|should|might|may|could|would|will) ... (check with|ask|talk to|speak to|speak with|contact|reach out to|talk with|consult)',
    subject: 'any',
    target: 'behind',
  }, // "You might check with the Department of Justice"
  {
    phrase:
      "(you'd|you'll) ... (have to|need to|want to|better) ... (check with|ask|talk to|speak to|speak with|contact|go to|talk with)",
    subject: 'any',
    target: 'behind',
  }, // "you’d have to check with the Department"
  {
    phrase:
      '(you|folks) (ought to|really ought to|really should|should really|might want to|may want to|need to|have to|may need to|might have to|will have to|will need to|would have to|would need to|can always|could always|can go) (ask|check with|follow up with|talk to|speak to|speak with|contact|go to|direct that to|put that to|take that up with|raise that with|address that to)',
    subject: 'any',
    target: 'behind',
  }, // "you really ought to ask the Postmaster General"
  {
    phrase: '(would|should|could) (check with|ask that of|talk to|reach out to|contact|check in with|consult with)',
    subject: 'speaker',
    target: 'behind',
  }, // "I would check with those delegations"
  {
    phrase:
      '(check with|check in with|ask|talk to|speak to|speak with|go ask|go and ask|reach out to|contact|better ask|best ask)',
    subject: 'any',
    target: 'behind',
    needs: 'head',
  }, // "Check with the Department of Justice."
  {
    phrase:
      '(should|ought to|might want to|may want to|need to|have to) (take|raise|put|address|direct) (that|it|this|those|that question|those questions|your question|the question|that one) (up with|to|with)',
    subject: 'any',
    target: 'behind',
  }, // "You should put that to the Minister"
  {
    phrase: 'leave (it|that|this|those|them) ... (up to|for)',
    subject: 'speaker',
    target: 'behind',
  }, // "I'll leave that for the Treasury to say"
  {
    phrase:
      '(speak to that|speak to it|speak to this|speak more to that|speak more directly|speak in more detail|speak in greater detail|answer that|answer those|address that|provide you with|provide additional|give you more|fill you in|brief you on|tell you more|help you with|help you understand|help you on|help you out|walk you through|take you through|provide more|provide further|offer more|shed more)',
    subject: 'any',
    target: 'before',
  }, // "the Pentagon can speak to that"
  {
    phrase:
      'have (the|more|those|better|the most|all the) (up-to-date|most up-to-date|latest|number|numbers|information|figure|figures|details|data|specifics)',
    subject: 'any',
    target: 'before',
  }, // "the Department would have the most up-to-date numbers"
  {
    phrase:
      '(best|better|right|appropriate|proper|good) (person|people|place|one|ones|agency|office|source|position|authority) to (ask|answer|speak|address|talk|pose|get|provide|go|direct|comment|explain|respond|give)',
    subject: 'any',
    target: 'before',
  }, // "the State Department is the right place to"
  {
    phrase:
      '(best|better|well) (placed|positioned|equipped|suited|able) to (ask|answer|speak|address|talk|provide|comment|explain|respond|give|tell|judge|assess)',
    subject: 'any',
    target: 'before',
  },
  { phrase: '(matter|matters) for', subject: 'any', target: 'behind', needs: 'frame' }, // "That’s a matter for the Victorian government"
  {
    phrase: 'have ... (more|further|additional) ... (information|detail|details|specifics)',
    subject: 'any',
    target: 'before',
  }, // "the Pentagon will have more detailed information"
  { phrase: '(question|questions) (for|to)', subject: 'any', target: 'behind', needs: 'frame' }, // "That’s a question for OPEC-Plus."
  { phrase: 'question ... you should (direct to|ask|put to)', subject: 'any', target: 'behind' }, // "a question that you should direct to"
  {
    phrase:
      '(best|better|more properly|properly|more appropriately) (directed|addressed|answered|put|posed|left) (to|by|with)',
    subject: 'any',
    target: 'behind',
  }, // "questions best directed to the campaign"
  {
    phrase: '(should|would|could|can|might|ought to|needs to|has to) be (posed|put|asked|addressed|directed) (to|of)',
    subject: 'any',
    target: 'behind',
  }, // "should be posed to leaders in Congress"
  {
    phrase: '(direct|address|pose) (that|this|your|those|the) (question|questions|inquiry|inquiries) to',
    subject: 'any',
    target: 'behind',
  }, // "You might direct that question to the Treasury"
  {
    phrase:
      "(you|you'll) ... (get|getting|seek|obtain) ... (information|details|detail|answer|answers|data|numbers|specifics) from",
    subject: 'any',
    target: 'behind',
  }, // "anticipate getting more information from the"
  { phrase: '(directed|addressed) to', subject: 'any', target: 'behind' },
  {
    phrase:
      'let ... (speak|answer|address|announce|characterize|characterise|describe|respond|talk|explain|detail|comment|render|tell|give|provide|elaborate|judge|assess|clarify|define|outline|lay out|spell out|read out|release|discuss|preview|brief|share|reveal|disclose|interpret|defend|weigh in|go into)',
    subject: 'speaker',
    target: 'between',
  }, // "I’ll let the State Department speak to"
  {
    phrase:
      'for ... to (speak to|speak about|answer|address|comment|explain|talk about|describe|say|respond to|account for|discuss|characterize|characterise|speak for|disclose|reveal|clarify|announce|judge|assess|explain|detail|outline|lay out)',
    subject: 'any',
    target: 'between',
    needs: 'frame',
  }, // "that’s for them to speak to"
]

/** Sent to these, a reporter is sent to words, not to people: "I'd refer you to his remarks". */
export const REFERRED_THINGS: readonly string[] = [
  'answer',
  'answers',
  'comment',
  'comments',
  'remark',
  'remarks',
  'statement',
  'statements',
  'word',
  'words',
  'letter',
  'transcript',
  'transcripts',
  'report',
  'reports',
  'analysis',
  'website',
  'site',
  'page',
  'speech',
  'testimony',
  'conclusion',
  'conclusions',
  'data',
  'number',
  'numbers',
  'fact',
  'facts',
  'question',
  'questions',
  'tweet',
  'tweets',
  'readout',
  'readouts',
  'briefing',
  'interview',
  'time',
  'times',
  'legislation',
  'text',
  'policy',
  'record',
  'article',
  'release',
  'document',
  'documents',
  'point',
  'points',
  'piece',
  'book',
  'poll',
  'polls',
  'study',
  'memo',
  'order',
  'law',
  'bill',
  'act',
  'constitution',
  'history',
  'speeches',
  'story',
  'stories',
  'plan',
  'budget',
  'list',
  'example',
  'experience',
  'discussion',
  'video',
  'what',
  'how',
  'where',
  'which',
  'it',
  'that',
  'this',
  'these',
  'those',
  'me',
  'us',
  'you',
  'something',
  'anything',
  'things',
  'thing',
  'one',
  'work',
  'press',
  'way',
  'place',
  'day',
  'days',
  'week',
  'month',
  'year',
  'years',
  'evidence',
  'guidance',
  'map',
  'chart',
  'announcement',
  'announcements',
  'judgment',
  'judgement',
  'agreement',
  'communique',
  'resolution',
  'process',
  'investigation',
  'review',
  'result',
  'results',
  'outcome',
  'market',
  'markets',
]

/** Words that end the name of the one to ask: "the State Department for the specifics". */
export const TARGET_ENDS: readonly string[] = [
  'for',
  'on',
  'about',
  'as',
  'who',
  'whom',
  'which',
  'that',
  'to',
  'because',
  'but',
  'so',
  'if',
  'when',
  'since',
  'regarding',
  'specifically',
  'further',
  'directly',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'can',
  'could',
  'will',
  'would',
  'may',
  'might',
  'from',
  'again',
  'there',
  'here',
  'now',
  'than',
  'with',
  'in',
  'at',
  'by',
  'after',
  'before',
  'where',
  'what',
  'how',
  'whether',
  'why',
  'today',
  'also',
  'just',
  'then',
  'they',
  'he',
  'she',
  'we',
  'i',
  'you',
  'it',
  'decide',
  'too',
  'obviously',
  'certainly',
  'perhaps',
  'probably',
  'first',
  'over',
  'back',
  'later',
  'rather',
  'speak',
  'read',
  'lay',
  'spell',
  'go',
  'weigh',
  'themselves',
  'himself',
  'herself',
  'either',
  'written',
  'laid',
  'concerning',
  'more',
  'yourself',
  'and',
  'or',
  'tomorrow',
]

/** Behind these the name goes on: "our colleagues at the Department of Defense". */
export const TARGET_GROUPS: readonly string[] = [
  'colleague',
  'colleagues',
  'folks',
  'people',
  'team',
  'friends',
  'counterparts',
  'officials',
  'experts',
  'authorities',
  'office',
  'leadership',
  'partners',
  'lawyers',
  'attorneys',
  'spokesperson',
  'spokespeople',
  'investigators',
]

/** Words that may open the name and are none by themselves. */
export const TARGET_DETERMINERS: readonly string[] = [
  'the',
  'my',
  'our',
  'your',
  'his',
  'her',
  'their',
  'its',
  'those',
  'these',
  'this',
  'that',
  'all',
  'a',
  'an',
  'some',
  'each',
  'both',
  'other',
  'any',
  'of',
]

/** Words that stand for somebody by themselves. */
export const TARGET_PRONOUNS: readonly string[] = ['them', 'him', 'her', 'others', 'somebody', 'someone']
