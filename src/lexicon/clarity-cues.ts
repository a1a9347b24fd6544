/** Whose words a cue must be: the speaker's own ("I", "we", or no subject at all), or anybody's. */
export type CueSubject = 'speaker' | 'any'

/** Phrases of one rule of `docs/clarity.md`; `PhraseNet` says how they are written. */
export interface CueTable {
  readonly rule: string
  readonly subject: CueSubject
  readonly phrases: readonly string[]
}

/** To speak of something, in the words of those who will not. */
const SPEAKING =
  'comment|speculate|discuss|characterize|characterise|preview|prejudge|preempt|pre-empt|opine|litigate|relitigate|disclose|telegraph|parse|predict|forecast|confirm|deny|respond|react|elaborate|assess|judge|guess|second-guess|grade|score|handicap|psychoanalyze|interpret|dissect|validate|verify|corroborate|dignify|conjecture|theorize|editorialize|venture|weigh in|wade into|wade in|read into|read out|spell out|pass judgment|pass judgement|point fingers|go there|go down|go through|take the bait|play that game|show our hand|run through'

/** What an answer says that gives nothing: it refuses, sends on, has said it before, does not know, asks back. */
export const NON_REPLY_CUES: readonly CueTable[] = [
  {
    rule: 'refuses',
    subject: 'speaker',
    phrases: [
      'not going to (get|go) (ahead|in front|beyond|down|further)', // "not going to get ahead of the President"
      `(not going to|not gonna|won't|will not|can't|cannot|can not|wouldn't want to|not about to) (${SPEAKING})`, // "not going to judge"
      'not going to (stand|sit) ... (here|and)', // "I'm not going to stand here and assess"
      'not going to (rule|do their|do that for|do your|do his|do it for|describe|compare|repeat|expand|criticize|criticise|endorse|label|indicate|specify|signal|spell|take that question|take questions|argue|touch)', // "not going to do their job"
      "don't (comment|speculate|talk|speak) (on|about|publicly)", // "I don't talk about the measures"
      '(going to|gonna) let ... (happen|play out|take place|unfold|run its course|play itself out)', // "I’m going to let the meeting happen"
      'let ... make (a|that|the|his|her|their|those|these) ... (decision|decisions|announcement|announcements)', // "let the President make a decision"
      'not (for me|for us|up to me|up to us) ... to', // "It's not for me to judge"
      '(be|would be) (speculating|guessing)', // "I would be speculating."
      'not going to (get into|go into|wade into|be getting into|be going into|comment|speculate|discuss|characterize|characterise|preview|prejudge|preempt|opine|litigate|relitigate|detail|outline|disclose|telegraph|entertain|parse|analyze|analyse|predict|forecast|evaluate|rank|speak|talk|respond|weigh in|engage|read out|read that out|lay out|lay that out|be drawn|be distracted|be commenting|be speculating|answer|confirm|confirm or deny|deny|announce|list|reveal|debate|name)', // "I’m not going to get into the details"
      'not going to make ... (announcement|announcements|news|prediction|predictions|comment|comments|commitment|commitments|judgment|judgement|assessment)',
      'not going to (provide|offer|share|add|give) ... (detail|details|any|anything|more|specifics|information|comment|timeline|timetable|names|number|assessment|you|it|that|them|to)', // "not going to give you a timetable"
      'not going to (put|set|attach) ... (timeline|number|date|words|time|deadline|percentage|odds|figure|label)',
      'not going to (start|begin) ... (now|here|naming|speculating|talking|commenting|discussing|giving|listing)', // "We’re certainly not going to start now."
      'not going to negotiate ... (elements|element|publicly|public|here|podium|press|provisions|particulars|either)', // "not going to negotiate the elements of"
      'not going to (say|tell) ... (more|anything|what|who|when|which|whether|you|how)', // "I'm not going to say anything more"
      'not going to be (able|in a position) to', // "we’re not going to be able to discuss"
      "won't (comment|speculate|discuss|characterize|characterise|preview|prejudge|preempt|opine|confirm|respond|detail|disclose|predict|negotiate)", // "well, I won’t characterize a timeframe here"
      "won't (get ahead|get in front|go beyond|get into|go into|speak to|speak for|talk about|read out|be commenting|be drawn|add|rate|weigh in)", // "I won’t speak for the"
      'will not (comment|speculate|discuss|speak to|speak for|get into|go into|get ahead|go beyond|characterize|preview|confirm)',
      "(can't|cannot|can not) (comment|speculate|confirm|discuss|disclose|verify|corroborate|characterize|predict|prejudge|preview)", // "I can’t comment on a specific piece"
      "(can't|cannot|can not) (answer|speak to|speak for|get into|go into|go beyond|go any further|talk about|tell you|say|share|really add|add|give you|clearly get into|really speak|really comment|really get into|get ahead|go further)", // "I can't get into a lot of detail"
      "(can't|cannot) be (more|any more|that) (specific|precise)",
      'not in a position to', // "I’m not in a position to confirm"
      'not (able|prepared|ready|willing|at liberty|authorized|authorised|free) ... to (comment|speculate|discuss|speak|say|talk|announce|share|confirm|disclose|characterize|get|go|preview|detail|provide|give|make|read|tell|offer|attribute|release|predict)', // "I’m not prepared to announce that"
      "(don't|do not) want to ... (get ahead|get in front|get into|get too|go into|go beyond|go further|comment|commenting|speculate|speculating|prejudge|preempt|preview|negotiate|characterize|weigh in|wade into|put words|speak for|speak to|talk about|discuss|jump ahead|jump)", // "I don't want to get into a detailed"
      "(don't|do not) (think|believe) (I can|I could|I should|I will|I'll|I'm going to|we can|we should|we want to|I want to|I'd want to|I need to) (get|go|comment|speculate|talk|discuss|speak|say|add|characterize|be commenting|be drawn|answer)", // "I don’t think I can get into"
      "(don't|do not) (think|believe) (it's|it is|it would be|that it's) appropriate ... (get|go|comment|speculate|talk|discuss|speak|say|add|characterize|be commenting)",
      "(wouldn't|would not) (want to|be able to|care to) ... (comment|speculate|get|go|speak|characterize|prejudge|discuss|confirm|say)",
      "(wouldn't|would not) (comment|speculate|get ahead|get into|discuss|speak to|speak for|characterize) ",
      'unable to (comment|confirm|discuss|say|share|speak|disclose|provide)',
      '(declin*|refuse) to (comment|speculate|discuss|say|confirm|answer|get|go|respond|elaborate)',
      '(rather|prefer) not ... (comment|speculate|say|get|go|discuss|talk|speak|answer|characterize)',
      'reluctant to (comment|speculate|say|get|discuss|talk|put|characterize)',
      'hesitate to (make|give|comment|speculate|say|put|place|characterize|get|predict)', // "I’d hesitate to place labels on things"
      '(reserve|withhold) ... (judgment|judgement|comment)', // "I'm going to reserve judgment on doing that"
      '(stay|steer) (away|clear) (from|of) (commenting|that|speculating|speculation)',
      'resisted commenting', // "I have resisted commenting on his"
      '(refrain from|avoid) (commenting|speculating|discussing|getting|speaking|characterizing)',
      'say no more',
      "don't (comment|speculate|discuss|negotiate|talk about|read out|preview|speak) (on|about|in public|publicly|from|here|intelligence|conversations|private|internal|personnel|ongoing|those|these|that|such|for)", // "I never comment / we don't comment on intelligence"
      "don't (typically|generally|usually|normally|ordinarily) (comment|speculate|discuss|talk|speak|read out|preview|get)",
      'never (comment|speculate|discuss) (on|about)', // "any comment on the dollar, as I never do"
      "don't get into", // "we don't get into the specifics"
      'not (commenting|speculating|getting into|going into|discussing|previewing|confirming|negotiating|making any announcement|announcing)',
      'not going beyond',
      '(decide|determine|consider|look at|cross) ... when (we|it) (get|come|comes) (there|to it)',
      'not here to (comment|speculate|do a|do that|give|announce|negotiate|talk about|discuss|adjudicate|debate|preview|relitigate|litigate|provide|offer|read|characterize)', // "not here to set up a specific deadline"
      'not going to get ... (into|ahead|in front|drawn)', // "I'm not going to get deeply into all"
      'not (going|planning) (any|much) (further|farther)', // "I'm not going any further than I did"
      'not going to (canvass|foreshadow|flag|pre-empt|preempt|anticipate|enter into|buy into|play|rule in|rule out|rule anything|run|dignify|hypothesize|conjecture|theorize|psychoanalyze|adjudicate|referee|nominate|identify|single out|elaborate|expand|react|respond|engage|weigh|stray|venture|delve|dive|wander|step|stake|commit|promise|attribute|put words|second-guess|armchair|handicap|pick|choose)', // "not going to run a commentary on"
      "(can't|cannot|can not|couldn't|wouldn't|won't) (begin to|even begin to|start to|really|possibly|honestly|presume to|pretend to) (speculate|say|tell|comment|guess|predict|know|imagine|characterize|assess)", // "I can’t begin to speculate what"
      "(can't|cannot|can not) (reveal|render|offer|provide|release|go into|make any|make a|put a|promise|preview|discuss|elaborate|expand|detail|say whether|say if|say when|say what|say how|say who|say where|say anything|say more|say much)", // "I can’t render a detailed analysis"
      "(won't|will not) (say|share|answer|provide|reveal|engage|elaborate|be getting|be going|be making|be discussing|be talking|be sharing|be providing|be releasing|be announcing|be able to|go there|go through|go further|make any|make a|name|identify|give you|have anything|have any)",
      '(hold back|holding back|hold off|holding off|shy away|refrain|abstain|desist|forbear) (from|on)', // "going to hold back from previewing our strategy"
      "(don't|do not|didn't) (intend|propose|plan|wish|care|mean|need|presume) to (answer|comment|discuss|go|get|say|speculate|add|enter|canvass|debate|be drawn|talk|respond|react|pre-empt|preempt|run|elaborate|expand|give|make|disclose|reveal|speak|preview|announce|characterize)", // "I don't intend to answer any further"
      '(no|any) (intention|desire|wish|interest|plans) (of|to|in) (comment*|discuss*|speculat*|answer*|debat*|disclos*|reveal*|respond*|getting into|going into|get into|go into|entering into|talking about|speaking about|engaging)',
      "(haven't|have not) comment*", // "I haven't commented on his comments for years"
      'never comment*',
      '(make|made|made it) ... (practice|habit|policy|rule) (of|not)', // "I don't make a practice of"
      "(don't|do not) (think|believe) (it's|it is|that it's|that it is|it would be|it's very|it's particularly) (helpful|appropriate|useful|wise|proper|productive|constructive|my place|my role|for me|prudent|responsible) (for|to)", // "I don't believe it is helpful for me"
      "(don't|do not) (speak for|speak on behalf|presume to speak|answer hypothetical*|answer for|answer that|answer those|do hypothetical*|do that|deal in hypothetical*|deal in rumour*|deal in rumor*|deal in speculation|deal with hypothetical*|deal with rumour*|deal with rumor*|deal with speculation|engage in hypothetical*|engage in speculation|respond to rumour*|respond to rumor*|respond to speculation|respond to every|comment)", // "I don't speak for the Secretary"
      '(not|never) (speak|speaking|commenting|comment|talking) (for|on behalf)',
      '(run|provide|give|offer|engage in|running) ... (running commentary|commentary on)', // "I'm not going to run a commentary"
      'let (others|other people|historians|pundits|analysts|experts|economists|lawyers|commentators|people|folks|the experts|the lawyers|the pundits|the historians|the media) ... (decide|judge|assess|weigh|determine|draw|make|speak|speculate|talk|sort|characterize|interpret|handicap|debate|analyze|evaluate)', // "going to let others assess that"
      '(leave|leaving) ... to (others|historians|pundits|lawyers|analysts|economists|commentators|academics|experts|the experts|the lawyers|the pundits|the historians|the media|the analysts|the economists|the commentators|the political analysts|the academics|smarter people|wiser heads|you guys)', // "I’ll leave the assessments to the media"
      '(leave|leaving) (that|those|it|this) to you', // "I'll leave that to you"
      "(wouldn't|would not) (read out|weigh in|presume|preview|go into|go beyond|handicap|respond to|confirm or|discuss|add to|add anything|put odds|put any odds|put a percentage|put a number|put a timeline|put a date|hazard a|assign)", // "I wouldn’t weigh in on it from here"
      "(don't|do not) think (I'd|I would|I'll|I have|we have|I've got|I can) ... (add|anything to add|much to add|more to say|anything else)", // "I don't think I'd add anything"
      "(don't|do not) want to (foreshadow|refine|presume|predict|guess|parse|interpret|analyze|handicap|elaborate|be drawn|put a number|put a timeline|put a date|put a timeframe|set a date|set a timeline|set a deadline|give you|provide a|provide any|make any|make announcements|make a prediction|make predictions|make an announcement|announce|reveal|disclose|telegraph|relitigate|say anything|say any more|say more|say too much|spoil|scoop|upstage|step on|front-run|steal)", // "I don’t want to foreshadow anything"
      'not going to (ascribe|assign|impute|guess|refine|add|prognosticate|hypothesise|preview|read minds|go over|go there|take sides|take a position|speak|spend time|weigh|entertain|give odds|do the math|do hypotheticals|help you|be baited|be dragged|get sucked|fuel|feed|project|narrate|write)', // "I’m not going to ascribe motives"
      'not going to (unpack|rehash|revisit|retread|belabor|go back over|re-litigate|chew over|pick apart)', // "not going to unpack any more of that statement"
      'not going to make ... (projection|projections|assumption|assumptions|characterization|characterizations|promises|forecast|forecasts|guess|judgments|judgements|statement|statements|pronouncement|pronouncements)', // "not going to make projections about the global economy"
      "(won't|will not) (describe|expand|foreshadow|canvass|enter into|go over|dignify|guess|hazard|presume|venture|be drawn|be led|react|tell you|provide you|make predictions|make a prediction)", // "I won't foreshadow"
      "(can't|cannot|can not) (help you|be of help|enlighten you|shed|weigh in|preempt|pre-empt|account for|foreshadow|read his|read her|read their|read minds|get inside|hypothesize|address that|characterise|give a|give an|give any|give specific)", // "I can't give any more detail"
      "(don't|do not|wouldn't|would not|won't) presume", // "I don't presume to be the spokesman"
      '(sooner|rather|prefer to|prefer not to|best to) ... say (nothing|anything)', // "I would sooner say nothing about it"
      '(rather|sooner|prefer to|prefer that we|prefer we) not ... (go into|get into|say|answer|be drawn|enter|add|talk|speak|discuss|comment|speculate|predict|guess)',
      '(passed|passing) on (that|this|it)', // "I think I passed on that"
      'in the business of (commenting|speculating|giving|telling|second-guessing|making|predicting|ruling|providing)', // "I'm not in the business of commenting"
      '(ruling|rule) ... in or ... out', // "I'm not ruling anything in or out"
      '(respectfully|politely) (decline|pass|demur)',
      '(pass|demur) on (that|this|it)',
      'take a pass',
      'leave (that|it) alone',
      '(keep|keeping) (that|those|it|them|this|these|my|our) ... (private|confidential|to myself|to ourselves|secret|between)', // "we'll keep those conversations private"
      'between (me|myself|us|him|the President) and (the|him|her|them|my|his|me|myself)',
      '(respect|protect|preserve) ... (confidentiality|privacy|confidence*)',
      'not ... (negotiate|negotiating|litigate|litigating|do this|have this|conduct|debate|debating) ... (in public|publicly|through the media|through the press|from the podium|from here|on the airwaves|in the media|in the press)', // "not going to negotiate in public"
    ],
  },
  {
    rule: 'refuses',
    subject: 'any',
    phrases: [
      'no comment', // "I have no comment on that"
      'hypothetical*', // "I'm not going to analyze hypothetical actions"
      'not (appropriate|proper|right|helpful|my place|my role|my job|productive) (for me to|for us to|to comment|to speculate|to get|to discuss|to go|to speak|to characterize)', // "it’s not appropriate for me to"
      '(inappropriate|wrong|premature|irresponsible|unwise|foolish) ... (comment|speculate|discuss|say|speak|talk|prejudge|predict|characterize|get into|for me|for us)', // "premature for me to predict"
      'not something (I|we) (will|would|do|can|am|are|want) ... (comment|get into|talk|discuss|do|speak|share|going)', // "Not something that I do and will do"
      "not something (I'm|we're|that I'm|that we're) (going|able|prepared|in a position|willing)",
      "I'm not going to do (that|it|so)",
      "I'm (definitely|certainly|absolutely|just|simply|really|obviously) not going to do (that|it|so)", // "I’m definitely not going to do that."
      'seen to prejudge', // "If I am seen to prejudge this"
      'nice try', // "Nice try."
      "(that's|it's) speculation",
      'pure speculation',
      '(private|confidential) conversation*', // "Those are private conversations."
      "(that's|it's) classified",
      'highly classified information', // "That's highly classified information."
      "let's (not|not all|all not) (get|speculate|jump|go|prejudge|pre-empt|rush|presume|assume)", // "Let's not get ahead of ourselves"
      "(next question|next one|let's move on|move on to the next|next topic)", // "Next question."
      'above my pay grade',
      "(that's|it's|that is|it is|this is|those are|these are|they're) (a matter|matters|a decision) for (the|them|him|her|others|each|those|individual|my|our|other|him|state|Mr|Senator|Congress)", // "that's a matter for the party"
      'before the court*', // "that matter is before the courts"
      "(forgive|excuse|pardon) me (for|if) ... (not|not offering|not answering|do not|don't|decline|resist)", // "you must forgive me for not offering any"
      "(don't|do not) ask me (to|for|about|that|what|why|how)", // "Don't ask me to offer an opinion"
      "not one (I'm|we're|that I'm|that we're|I am|that I am) (going|able|prepared|willing)", // "It’s not one that I’m going to make."
      "what (I won't|I'm not going to|I will not|we won't|we're not going to) do", // "what I won’t do is negotiate the particulars"
      "(we're|I'm|we are|I am) done here", // "I think we’re done here."
    ],
  },
  {
    rule: 'has-nothing-to-say',
    subject: 'speaker',
    phrases: [
      "(don't|do not|didn't) have ... (comment|comments|announcement|announcements|prediction|predictions|reaction|response) ", // "I don’t have any comment from here"
      'no (additional|new|further|other|specific|particular|immediate) ... (update|updates|information|details|readout|announcement|announcements|comment|reaction|news|guidance)', // "No additional specific updates."
      "(don't|do not) have (any|an|a|any new|any specific) ... (update|updates|announcements|announcement|readout|readouts|news|preview)", // "don't actually have any Libya updates"
      'have no ... to (announce|preview|share|report|read out|add|offer)',
      '(I’ve|we’ve) no ... to (announce|preview|share|report|read out|add|offer)', // "I've no bilateral meetings to announce."
      "(don't|do not) have ... to (announce|preview|share|add|say|offer|read out|report|make|provide|give|lay out|speak to|talk)", // "I really don't have much to add"
      "(don't|do not) have ... (calls|meetings|conversations|travel|personnel|scheduling|trips) ... (to|for)", // "I don’t have any calls to read out"
      '(nothing|not anything|no announcement*|no news|no prediction*|no scheduling|no scheduling changes|no changes|no travel|no personnel|no readout|no update*|no decision*|no further comment|no statement|no comment|not much|not a lot) ... to (announce|preview|add|share|say|report|read out|offer|give|provide|make)', // "We have no scheduling changes to announce."
      'nothing (more|further|else|new|beyond) (to|for|on|than)',
      'not have (anything|any|much) ... to (announce|preview|add|share|say|report|read out|offer)',
      '(have|got|had) nothing ... (for you|on that|on this|on it|more|further|new|beyond)', // "I have nothing for you on that."
      'nothing ... (I|we) (can|could|would|want to|care to|am|are|have) (share|say|tell|add|offer|provide|announce|report|speak to|going to)',
      '(no|not|not any) (additional|further|more|other|new|much) ... (I|we) (can|could|would|am able to|are able to) ... (share|say|tell|add|offer|provide|announce|speak)', // "There’s not additional information that I can share"
      "(don't|do not|didn't) have (a|any|the|an) ... (read out|read-out|readout|readouts|preview|previews|announcement|comment|timetable|timeline|itinerary|reaction|position) ",
      '(got|have|has|had) no ... (to make|to announce|to report|to give|to offer|for you|to share)', // "I've got no comment to make on any"
      'not beyond (the|what)', // "Not beyond the written readout"
      'not anything that (I|we)', // "not anything that I’m going to discuss publicly"
      'no (comment|comments|announcement|announcements|statement|observations|remarks) to make',
    ],
  },
  {
    rule: 'has-nothing-to-say',
    subject: 'any',
    phrases: [
      "(there's|there is|there are) no ... to (announce|share|preview|report|lay out|read out|offer|give you|provide|throw)", // "There’s no timeline to throw at you"
    ],
  },
  {
    rule: 'said-before',
    subject: 'speaker',
    phrases: [
      '(leave|keep) (it|that) (there|at that|where it is|alone)', // "I'll leave it at that"
      '(let|leave) ... (stand|speak for itself|speak for themselves)', // "I'll let the statement speak for itself"
      '(answered|addressed|covered|dealt with) ... (question|questions|that|this|it|these) ', // "I've answered a wide variety of these questions"
      'beyond what (I|we|the|he|she|has|was)', // "I don’t have anything beyond what I said"
      "(said|saying) (all|everything|enough|as much as) ... (I'm|we're|I can|I have|I am|on|about)", // "I think I’ve probably said enough"
      'stand by what', // "I stand by what I said"
      '(refer|direct) you to what', // "I would refer you to what the President said"
      '(refer|point|direct) you to ... (letter|letters|speech|transcript|testimony|report|interview|readout|release|website|page|text|document|fact sheet|record|op-ed|memo|announcement|briefing)', // "refer you to the letter"
      '(refer|point) you to ... (answer|answers|comments|remarks|words|statement|statements)', // "I'll refer you to all of my other answers"
    ],
  },
  {
    rule: 'said-before',
    subject: 'any',
    phrases: [
      "all (I'm|I am|we're) going to say", // "that's all I'm going to say"
      'all (I|we) can say', // "that’s all I can say"
      "that's (all|as far as) (I have|I've got|we have|I can go|I'll go|I will go)", // "That’s all I have on that"
      'asked and answered', // "asked and answered"
    ],
  },
  {
    rule: 'puts-off',
    subject: 'any',
    phrases: [
      'let (you|you all|you guys|everybody|everyone|folks) know', // "If he does I’ll let you know."
      '(keep|keeping) you ... (posted|updated|apprised|informed)', // "we'll keep you posted"
      'stay tuned',
      'more (to say|to share|to announce|to report|details for you|information for you|for you on)', // "we’ll have more to say about that"
      '(when|once|as soon as|if) (we|I) have (something|anything|more|an announcement|one|news|a readout|an update|further|any)', // "Once we have something to share"
      "(you'll|we'll) (hear|see|learn|find out) ... (soon|shortly|in due course|in the coming|when he|when the|in time)",
      'in due course', // "That will be announced in due course."
      'at the appropriate time',
      'when the time (comes|is right)',
      'cross that bridge',
      'wait and see',
      '(have|need|got|going) to wait', // "you'll just have to wait"
      'have to just wait',
      "let's wait", // "let’s wait until we’ve made a decision"
      '(will|would|to|just|and) wait (until|till|for|to see|and see|before)',
      "(I'll|we'll|I'd) wait",
      "you'll (find out|know|hear about it|hear more|see it) (soon|shortly|when|tomorrow|then|in|next|about|more)",
      "(you'll|you will) have to (come|watch|listen|see|stay|tune|read|stick)", // "you’ll have to come and see"
      'watch this space',
      'then (we|I) (can|will|could|may) ... (talk|discuss|discussion|conversation|speak|answer|comment)', // "then we can have a discussion about what"
      "(we'll|I'll|we will|I will|will) ... await", // "we all will await the decision"
      '(one|a) step at a time',
      '(get|come) to that when',
      '(something|anything|more) (further|else) to (say|announce|share|add)', // "I'll have something further to say about it"
      'an announcement (soon|shortly|later|tomorrow|on that|about that|in due course)',
      '(making|issuing|releasing) (a|an|his|her|their|further) (statement|announcement|speech) (on|about|tomorrow|later|next|when|that|this|it)', // "will be making a statement about it"
      "(I'll|we'll|I will|we will) say (something|more) (further|more|about|on|later|at|over)", // "I'll say something further over the weekend"
      '(will|to|would) be (announced|revealed|released|disclosed|made public|made known) (in|at|when|shortly|soon|later|tomorrow|next|once|as)',
    ],
  },
  {
    rule: 'sends-elsewhere',
    subject: 'any',
    phrases: [
      'better (position|place|person|people|spot) to', // "they're in a better position to"
      'more for them to', // "really more for them to speak to"
      '(they|he|she) (would|might|will) have (the|more|those|better|all the) (most up-to-date|latest|number|numbers|information|figures|details|data|specifics)',
      '(best|better|right|appropriate|proper) (one|ones|person|people|place|agency|office|source|body|authority) ... (ask|answer|speak|talk|address|comment|question)', // "they're the best people to ask"
    ],
  },
  {
    rule: 'does-not-know',
    subject: 'speaker',
    phrases: [
      "(don't|do not|didn't|did not) (know|recall|remember)", // "I don't know the answer to that"
      "(don't|do not) (even know|really know|actually know|honestly know|frankly know|yet know)",
      "(don't|do not|didn't|did not) ... have (that|the|those|exact|specific|precise|all) ... (in front|on hand|handy|at hand|with me|at my|answer|number|numbers|details|information|figure|figures|list|specifics|data|dates|date|timeline|off)", // "I don’t have that information for you"
      "(don't|do not) have (any|anything|an|a|much|more|enough|specific|the|further|additional|exact|new|it) ... (on that|on this|on it|for you|more|new|further|else|beyond|in front|specific|update|updates|readout|detail|details|information|specifics|timeline|timing|date|list|assessment|insight|guidance|number|numbers|estimate|knowledge|visibility|information|sense|statement|schedule|idea|answer|clarity|on those|on these)", // "I don’t have an update"
      "(don't|do not) have (anything|any|much|a lot) (on|about|regarding|here|right now|at this|today)", // "I don't have anything on that"
      "(don't|do not) have in front", // "I don’t have in front of me the schedule"
      '(not|unaware) (aware|familiar|informed|briefed|privy|tracking|across)', // "I'm not aware of any sort of planning"
      'unaware of',
      'not (sure|certain|clear|positive)', // "I'm not sure what the basis of"
      'no (knowledge|way of knowing|insight|visibility)',
      "(haven't|have not|hadn't|didn't|did not) (seen|see|read|heard|hear|spoken|talked|talk|speak|discussed|discuss|had a chance|had the chance|had an opportunity|had a conversation|been briefed|looked|look|checked|check|asked|ask|gotten|examined|reviewed|caught|met|followed|watched|studied|even seen)", // "I haven’t seen the poll."
      '(know|knew|heard) nothing (about|of)',
      "(wouldn't|would not) (know|have any idea|hazard|venture)", // "I wouldn't know, it hasn't come to me"
      "(haven't|have not|hadn't|had not) (assessed|analyzed|analysed|gotten|received|considered|thought|tracked|had time|been told|been given|been provided|been shown|been following|been informed|been made aware|been able to|been in touch|been advised|got|done|inquired|confirmed|verified|digested|absorbed|personally|focused|formed|turned my mind|seen|read|heard|spoken|talked|discussed) (to|with|it|that|the|this|those|his|her|their|any|all|enough|about|on|myself|for|from|a report|a view|a transcript|a copy|a full|a readout|a chance|a conversation|an agenda|an update|an opinion|an article|an assessment)", // "I haven’t assessed his level of patience"
      "(don't|do not) (keep track|keep a tally|keep count|claim to|pretend to|profess to|purport to|have any idea|have a clue|have the faintest|follow)",
      "(don't|do not) have (a|any) ... (crystal ball|idea|clue|recollection|memory|knowledge|view of|feel)",
      "(wasn't|was not) (there|in the room|in that meeting|in the meeting|at that meeting|at the meeting|on the call|privy|aware|briefed|present|in on that|a party to)", // "I wasn't in the room"
      'news to me', // "That's news to me."
      '(first|only time) (I|we) ... heard',
      '(who|God|heaven|Lord|goodness) knows',
      "(couldn't|could not) (say|tell you|tell|know|guess|judge|speculate|give you a|give you an|give you the|give you that|give you any|give you exact|give you specific)",
      'not (an|a) (expert|economist|lawyer|doctor|scientist|pollster|constitutional lawyer|historian|prophet|fortune teller|mind reader|legal expert|political analyst|pundit)', // "I'm not a lawyer"
      "(didn't|did not) (get|have) (a chance|an opportunity|time|a readout|that|to)",
      "(couldn't|could not|can't|cannot) (tell you if|tell you what|tell you whether|tell you when|tell you why|tell you how many|tell you how much|tell you who|tell you where|tell you the|tell you exactly|tell you off|recall|remember|say for sure|say with certainty|say whether|say if|say for certain)", // "I couldn't tell you"
      "can't (recall|remember)",
      'have to (check|see if|see whether|see what|see the|look into|find out|look at|verify|go back)', // "I would have to check and see"
      'no idea',
      'no way to know',
      'your guess is as good',
      'I (forget|forgot)',
      'I (really|honestly) (forget|forgot)',
      'no (information|knowledge|details|update|readout|updates|specifics|specific information|specific details) (on|about|for|to|of|at)',
      'not (tracking|read in|read into)', // "I’m not tracking this particular event."
      "don't have a (good|great|full|clear|better) ", // "I really don’t have a — a good sense"
      "(don't|do not|didn't|did not) have ... (information|detail|details|specifics|statistics|stats|breakdown|timing|timeline|timelines|insight|clarity|confirmation|knowledge|readout|recollection|updates|numbers) ", // "we don’t have independent information about this"
      "(don't|do not|didn't) have (it|that|them|those|one) (either|yet|here|today|with me|right now|now|at the moment|offhand|off the top|in front|at this|handy|for you|on me|at my)", // "I don't have it today"
      "(don't|do not|didn't|did not) have (specific|specifics|detail|details|timing|information|more for|final|the final|the latest|the exact|the full|exact|precise|full)", // "don’t have timing on that or detail"
      "(didn't|did not|haven't|have not) (get|gotten|got|received|had|have) ... (answer|readout|report|update|word|discussion|discussions)", // "I did not get an answer to that"
      "(can't|cannot|can not) (be sure|be certain|quantify|put a number|put a figure|speak with certainty)", // "I couldn’t quantify precisely"
      "(couldn't|could not) (quantify|put a number|put a figure)",
    ],
  },
  {
    rule: 'does-not-know',
    subject: 'any',
    phrases: [
      '(too|way too|far too|still too|little too|bit too) (early|soon) (to|for)', // "it’s too soon to tell at this point"
      "(it's|it is) (early|early days|still early)", // "No, no, no, it’s early."
      "(it's|it is|that's|that is) (unclear|not clear|not known|still not clear|not yet clear|not yet known)", // "It's not clear to me exactly what"
      '(nobody|no one|none of us) (knows|really knows|can say|can tell|can know)', // "No one knows."
    ],
  },
  {
    rule: 'did-not-follow',
    subject: 'speaker',
    phrases: [
      "(don't|do not|didn't|did not) (understand|follow|hear|catch|quite understand|quite follow|quite hear|quite catch) (the|your|that|you|what you|all|it)", // "I didn’t understand the question"
      "not (sure|certain|clear) ... (what you|what you're|what you are|I understand|I follow|who you|which|what that|what the basis|what your)", // "I’m not sure what you mean by that."
      "(don't|do not) know (what|which|who|where) (you|you're|that|report|reports) ... (mean|are|referring|talking|asking|basing|getting|saying)", // "I don’t know what you mean"
      "(can't|couldn't|cannot|could not) hear",
      "(don't|do not|didn't) (follow|understand)", // "I don’t follow."
    ],
  },
  {
    rule: 'did-not-follow',
    subject: 'any',
    phrases: [
      '(could|can) you (repeat|rephrase|clarify|say|restate|be more|please repeat|please|just repeat|explain what) ', // "Could you repeat that?"
      '(say|ask|try) (that|it) (again|one more time|once more)', // "Say it again?"
      'what do you mean', // "What do you mean?"
      'what is (the|your) question', // "What's the question?"
      "what's (the|your) question",
      'repeat (the|that|your) ... question',
    ],
  },
]

/** What an answer says that talks round the question. */
export const AMBIVALENT_CUES: readonly CueTable[] = [
  {
    rule: 'changes-the-point',
    subject: 'any',
    phrases: [
      'what (I can|I will|I would|I could|I do|we can|I want to|I might|I am going to|I do want to) (tell|say|reiterate|assure|share|make|speak|lay|note)', // "What I can tell you is"
      "(what I'll|what I'd) (say|tell|note|point)", // "What I'll say is"
      '(take|taking) a step back', // "let me take a step back"
      "(what's|what is) (important|critical|significant|clear|most important|key|interesting|striking)", // "What's important is"
      '(important|real|bigger|larger|broader|key|main|fundamental|central|critical) (thing|point|issue|question|story|picture) ', // "the important thing is"
      '(focus|priority|job|goal|objective) (is|remains|right now)', // "my focus is on getting on with"
      '(focused|focussed|concentrating|working) (on getting|on what|on doing|on making|on ensuring|on delivering|on the)', // "We're focused on trying to reach"
      "here's the thing", // "Here’s the thing."
      'bottom line',
      'let me ... (be clear|be very clear|remind|point out|reiterate)',
      '(let us|let’s) (not forget|remember|be clear|be honest)', // "And let's be clear"
      '(getting|get) on with (the|it|our|my)', // "I'm here getting on with the job"
      'make no mistake',
      'not (the|a|my|our) (point|question|issue)', // "it’s not really the point"
      'not really (the|a|my|our) (point|question|issue)',
      '(American|Australian|British) people',
    ],
  },
  {
    rule: 'stays-general',
    subject: 'any',
    phrases: [
      '(range|variety|host) of', // "there are a range of concerns that"
      '(number|series) of ... (options|ways|issues|things|factors|views|considerations|steps|conversations|discussions|reasons|ideas|efforts)',
      'continue to', // "we continue to believe"
      '(continuing|continues) to (work|monitor|engage|support|discuss|talk|believe|look|review|consult|have)',
      "(we've|I've) (clear|been clear|very clear|been very clear|pretty clear|been pretty clear|quite clear|perfectly clear)", // "we’ve been very clear about"
      'been (clear|very clear|pretty clear|quite clear|perfectly clear)',
      "as (I|we|the President|he|I've|we've) ... (said|mentioned|noted|indicated|discussed|laid out)", // "as we've said many times"
      "we'll (see|have to see|have to wait|wait)", // "but we'll see"
      'as a general (matter|rule|principle)', // "As a general matter, let me say"
      'broadly speaking',
      '(no|all) option* ... (off the table|on the table)', // "we take no option off the table"
      '(working|work) (hard|closely|very hard|very closely|towards|toward|through)', // "we're working hard on bringing to conclusion"
      '(committed|determined|dedicated) to', // "we are determined to get a plan"
      '(depends|remains to be seen)', // "Obviously, there's a lot upon which that depends."
      '(hard|difficult|tough) (to|for me to) (say|tell|predict|know)', // "it’s hard to tell at this point"
      '(look|looking) forward to',
      '(take|takes|taking) ... (seriously|very seriously)',
      '(monitor|monitoring|watch|watching) ... (closely|situation|this|events)',
      'hopeful', // "at least we’re optimistic"
      '(importance|important) (of|that|to|for)',
      '(up to|between) (them|the parties|the two|each)',
      'there (is|are) (no question|no doubt|always|many|lots)', // "There is no question, as we’ve said"
    ],
  },
]

/** What an answer says that gives what was asked for, wherever it stands. */
export const CLEAR_CUES: readonly CueTable[] = [
  {
    rule: 'says-it-answers',
    subject: 'any',
    phrases: [
      'answer ... is ... (yes|no|that|because|we)', // "the answer to that is, no"
      '(short|simple|brief|quick|direct|honest) answer',
      'answer your ... question', // "to answer your second question first"
      'answer (to that|to your question|to the question|to it|there) is',
    ],
  },
  {
    rule: 'contradicts',
    subject: 'speaker',
    phrases: [
      "(I|I'd|I'd have to|I would|I would have to|I strongly|I strenuously|I respectfully|I completely|I totally|I fundamentally|I just|I do|I must) disagree", // "Well, I disagree."
      'disagree with',
      'reject (that|the|your|any)', // "I reject the premise of the question"

      "(didn't|did not|never|haven't|have not) (say|said|suggest|suggested|imply|implied|claim|claimed) (that|anything of|any such|so|it|nothing of)", // "I didn’t say anything of the sort."
      "(don't|do not|wouldn't) (agree|accept that|accept the|buy|share that|see it|put it|describe it|characterize it|look at it)",
      "(wouldn't|would not|don't|didn't|did not) (say|call|describe|characterize|put|view|interpret|see|read|frame|look at|take|regard|think of) (it|that|this|them|him|her) ... (that way|as|like that|so|in that way|in those terms|this way|quite that)", // "I certainly didn’t interpret it that way"
      "(wouldn't|would not) (say that|go that far|go so far|put it that way|agree|call it|call that)", // "I wouldn't go that far"
      '(dispute|quarrel with|take issue with|take exception to|push back on|challenge) (that|the|your|any)',
    ],
  },
  {
    rule: 'contradicts',
    subject: 'any',
    phrases: [
      '(on|quite) the (contrary|opposite|reverse)',
      "couldn't be (further|farther|more wrong)",
      '(mischaracterization|misrepresentation|misreading|misunderstanding|distortion|fabrication) (of|to)',
      '(completely|totally|absolutely|entirely|utterly|patently|simply|just) (wrong|false|untrue|incorrect|inaccurate|nonsense|ridiculous|absurd|mistaken|baseless)',
      "(that's|it's) (false|wrong|untrue|incorrect|inaccurate|nonsense|ridiculous|absurd|rubbish|just wrong|simply wrong|simply false|absolutely false|completely false|totally false|just false|just untrue)", // "Well, that's false on its face"
      "(that's|it's) not (true|the case|correct|accurate|right|what|how|a fair|fair|happening|something|under|being|the view|the intention)", // "it is just not accurate"
      '(simply|absolutely|certainly) not (true|the case|correct|accurate|right|what|how|a fair|fair|happening|something|under|being|the view|the intention)',
    ],
  },
]

/**
 * Look-alikes: where one of these stands, a cue inside it says nothing. They are longer than the cue that they hide.
 */
export const CLARITY_LOOKALIKES: readonly string[] = [
  "(don't|do not) know (that|if|whether) (I would|I'd|I can|I could|we'd|we would|it's|I am|I'm|I)", // "I don’t know that I would say"
  "(don't|do not) know (if|whether|that) ... (appropriate|right word|right term|right phrase|fair|accurate|necessarily)", // "I don’t know if that Latin phrase is"
  "(don't|do not) know that", // "I don’t know that it was Tuesday."
  "(don't|do not) know (anybody|anyone|any|a single|many|how anyone|how anybody|how one|how someone|how somebody|why anyone|why anybody|why one|how you|how they|about you)", // "I don't know anybody who thinks that", "I don’t know how one can be a good"
  "(don't|do not) know (what|where|how|why) (else|more|you)", // "I don’t know where you’re basing your"
  "(haven't|have not) seen (any|evidence|indication*|that kind|the kind|signs|the impact|a change|a shift|a reduction|a drop|a decline|a increase|a significant|a single|a lot|a decrease|a spike|a surge|a sign|a great|a big|a real)", // "We haven’t seen any impact of the strike"
  "(can't|cannot) (tell you how|say enough|say strongly|speak highly|stress|emphasize)", // "I can't tell you how proud"
  "(don't|do not|can't|cannot|wouldn't|would not|didn't) ... disagree", // "I don't disagree with that"
  "not sure (that|I agree|I would|I'd|it's|there's)", // "I’m not sure I agree with that"
  "(it's|it is|that's) (not clear|unclear|not at all clear) (to me that|to me why|to us that|to anyone|to anybody|that)", // "it’s not clear to me that there’s any"
  '(your|my|his|her|their) next question', // "waiting to read your next question"
  'let (me|us)', // "let me speak to that"
  "(don't|do not|don't even) have to",
  '(not|never) hesitate to', // "will not hesitate to act"
  'not (make|take|give|give up|giving) (any|a) (mistake|backward|step)',
  'make sure', // "not going to make sure"
  "(didn't|did not|don't|do not) (read|see|hear|take|understand) ... (to mean|to say|that way|it as|this as|that as)", // "I didn't read his comments to mean"
  'not going to (give up|give in|give way|give away|start a war|put up|set back|put American|put our|put a single|make the same|make a mistake|make it|play games|play politics)', // "not going to give in to terrorists"
]
