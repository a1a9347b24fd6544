/** What a question word asks for. */
export type AskKind = 'when' | 'where' | 'who' | 'why' | 'amount' | 'view' | 'what' | 'how'

/** The first that matches an ask's opening, in small letters, tells its kind. */
export const ASK_KINDS: readonly { readonly kind: AskKind; readonly pattern: RegExp }[] = [
  {
    kind: 'view',
    pattern:
      /^how (?:much|big|great|high|serious|strong|significant|important)(?: of)?(?: an?)? (?:\w+ )?(?:confidence|concern|importance|emphasis|weight|attention|pressure|trust|faith|responsibility|priority|worry|problem|threat|risk|impediment|hope|focus|deal|is|are|was)\b/,
  }, // "how much confidence does the White House"
  {
    kind: 'when',
    pattern:
      /^(?:when(?: was| is| did| will| do| does| are| were| would| can| could| should| might|['’]s)|how (?:soon|recent(?:ly)?)\b|(?:on |by |at |since |until )?(?:what|which) (?:time|day|date|month|year|week|hour))\b/,
  },
  {
    kind: 'amount',
    pattern:
      /^(?:and |roughly |about |for )?how (?:many|much|long|often|far|old|big|large|high|frequently|quickly)\b|^what(?:['’]s| is| was| are) the (?:number|total|cost|price|figure|percentage|amount|size|value|range)\b/,
  },
  {
    kind: 'why',
    pattern:
      /^(?:why\b|how come\b|what(?:['’]s| is| was| were)? (?:part of |one of )?the (?:\w+ )?(?:reasons?|rationale|thinking|purpose|justification)|for what reason|what(?:['’]s| is| was) [^?]{0,20}?\bmotivation|(?:can|could|would) you (?:please |just )?(?:help (?:us|me) understand|explain why|explain (?:that|the|this) (?:decision|choice|move|reason))|what (?:makes|made|prompted|led|caused|drove|took))/,
  },
  {
    kind: 'who',
    pattern: /^(?:who|whom|whose|who['’]s|which (?:of|countr|member|senator|official|person|compan|leader))/,
  },
  {
    kind: 'where',
    pattern: /^(?:where\b|where['’]s|(?:in |to |from |at )?(?:what|which) (?:place|city|country|state|location|venue))/,
  },
  {
    kind: 'view',
    pattern:
      /^(?:what(?:['’]s| is| was| are| were| would be) (?:your|his|her|the|their|our|its) [^?]{0,40}?\b(?:view|reaction|response|message|position|take|thoughts?|assessment|opinion|feelings?|sense|comments?|advice|stance|evaluation|impressions?|hope|expectations?|concerns?)|what (?:do|does|did|would|can) (?:you|he|she|they|we|the [\p{L} ]{2,30}?) (?:\w+ )?(?:think|make|say|feel|hope|expect|believe|have to say)|(?:any|your|their|his|her|the)? ?(?:reaction|response|comment|thoughts)\b|how (?:do|does|did|would|will|concerned|confident|worried|surprised|optimistic|important) (?:is|are|was|you|he|she|they|the|it)?)/iu,
  },
  { kind: 'how', pattern: /^how\b/ },
  { kind: 'what', pattern: /^(?:what|which|to what|of what|in what|on what|with what|at what|about what)/ },
]

/** Asks that want to be told something and name no yes or no: "Can you update us", "do you have a reaction". */
export const OBLIGING_ASKS =
  /^(?:(?:can|could|would|will|might|may) (?:you|we|i) (?:please |just |maybe |possibly |also |at least |perhaps |sort of |kind of )*(?:be|tell|give|say|indicate|specify|estimate|reveal|disclose|enlighten|advise|inform|state|let (?:us|me|everyone) know|talk|speak|explain|describe|clarify|confirm|comment|elaborate|expand|update|repeat|define|remind|walk|share|offer|provide|respond|address|shed|bring|help|characteri[sz]e|preview|go|discuss|outline|read|get|lay|detail|identify|name|fill|put|add|expect|have)|(?:do|does|did|have|has) (?:you|we|he|she|they|the [\p{L} ]{2,30}?) (?:guys )?(?:have|got) (?:anything|something|more|(?:any|a|an|some|further|the)\b[^?]{0,30}?\b(?:updates?|reactions?|comments?|responses?|readouts?|information|details?|word|sense|guidance|announcements?|timeline|timetable|thoughts?|idea|estimates?|list|figures?|numbers?|statement|assessment|message|more|date|clarity|insight|explanation))\b|(?:would|is|will) it (?:be )?possible (?:for you )?to (?:say|tell|give|comment|explain|describe|elaborate|share)\b|are you (?:able|prepared|willing|ready|in a position|at liberty) to (?:say|tell|give|comment|share|confirm|discuss|disclose|reveal|explain|elaborate|name|describe|announce|provide)\b|(?:do|would) you (?:want|wish|care|like) to (?:say|comment|respond|react|elaborate|expand|add)\b|(?:have )?(?:you )?(?:got )?(?:anything (?:on|about|more|further|else|to|you|new)|any (?:\w+ ){0,3}(?:updates?|reactions?|comments?|responses?|readouts?|information|details?|word|sense|guidance|announcements?|timeline|thoughts?|idea|estimates?|news|preview))\b|(?:is|are) there (?:any|an|a)? ?(?:\w+ ){0,3}(?:updates?|reactions?|comments?|responses?|readouts?)\b|(?:do|does|did) (?:you|we|he|she|they|the [\p{L} ]{2,30}?) (?:happen to |even |already |actually )?(?:know|recall|remember) (?:exactly |yet )?(?:when|where|who|why|how|what|which)\b|have (?:you|they|we) (?:decided|determined|worked out|figured out|heard|learned|been told) (?:yet )?(?:when|where|who|why|how|what|which)\b|(?:i (?:was|am|wonder)|i['’](?:m|d)|tell|give|walk|update|if you|describe|explain)\b)/iu

/** "Will you be asking for it?", "Would you go further?": a deed is asked about, no telling. */
export const DEED_ASKED =
  /^(?:will|would|might|may) (?:you|we|i)\b(?!.{0,30}\b(?:us|me)\b)(?! (?:please |just |care to |mind |be (?:willing|able|so kind as) to )*(?:explain|clarify|elaborate|comment|walk|tell|describe|characteri[sz]e|expand|update|help)\b)/i

/** "Can you tell us a little about why": the question word stands inside. */
export const ASKED_WITHIN =
  /\b(?:tell|say|know|recall|remember|explain|clarify|describe|indicate|specify|about|of|on|into|idea|decided|determined|understand|wondering|wonder|curious|out|to)(?: (?:us|me|to us|to me|a little|a bit|a little bit|some|more|about|just|exactly|specifically|precisely|roughly|yet|for us))* (why|when|where|who|how (?:soon|(?:many|much|long|often|big|far)))\b/i

/** What the word inside asks for; "how many", "how much" and the rest for an amount. */
export const KINDS_WITHIN: Readonly<Record<string, AskKind>> = {
  why: 'why',
  when: 'when',
  where: 'where',
  who: 'who',
  'how soon': 'when',
}

/** "Your response to reports that": a noun asks for a view, and no verb. */
export const VIEW_NAMED =
  /^(?:and |so |but |just )*(?:your|his|her|the (?:President|White House|Prime Minister|government)['’]s) (?:\w+ )?(?:reactions?|response|views?|thoughts?|comments?|take|assessment|message|position|feelings?)\b/i

/** "Any plans to meet him?" wants yes or no, though it is put like a request. */
export const WHETHER_ANY =
  /^(?:(?:and|but|so|is there|are there|has there been|do you have|does he have|do they have) )?any (?:\w+ ){0,2}(?:plans?|chance|possibility|likelihood|intentions?|thought of|talk of|consideration|progress|concerns?|worry|doubts?|regrets?|interest in|change|chance)\b/i

/** "Have you talked to them?", "Did you see it?": who has not, and says so, answers. */
export const OWN_DEED_ASKED =
  /^(?:(?:and|but|so|have|did|had) )+(?:you|anyone here|anybody here)\b[^?]{0,40}\b(?:see|seen|hear|heard|talk|talked|speak|spoken|met|meet|conversations?|discuss|discussed|discussions?|read|watch|watched|contact)\b/i

/** What a request wants that wants a view. */
export const VIEW_ASKED = /\b(?:reactions?|response|comments?|thoughts?|view|message|take|assessment)\b/i

/** Times as answers name them. */
export const TIME_WORDS =
  /\b(?:january|february|march|april|may \d|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|tonight|this (?:morning|afternoon|evening|week|weekend|month|year|fall|spring|summer|winter)|(?:last|next|coming|past|previous) (?:\w+ )?(?:day|days|night|week|weeks|weekend|month|months|year|years|fall|spring|summer|winter)|(?:19|20)\d\d|\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m|o['’]clock)|noon|midnight|(?:in|within|about|after|over|at) (?:\w+ ){0,3}(?:minutes|hours|days|weeks|months|years)|(?:\w+ ){1,3}(?:days|weeks|months|years|hours|minutes) (?:ago|from now|later)|immediately|right away|\d{1,2}(?:st|nd|rd|th))\b/i

/** Amounts as answers name them. */
export const AMOUNT_WORDS =
  /\d|\b(?:one(?! (?:of|thing|another|more|day|who|that|has|point|speech|issue|area))|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|billions|dozens?|half|a (?:couple|lot|few|handful)|several|most of|all of|none|zero|once|twice|every (?:day|week|month|year)|daily|weekly|(?<=^|it['’]s |is )very|not (?:very|that) (?:much|many|long|often)|as long as)\b/i

/** Reasons as answers give them. */
export const REASON_WORDS =
  /^To \w+|^That (?:he|she|it|they|we|the)\b|\b(?:because|the reason|reasons? (?:is|was|for|why|that|being)|(?:we|he|she|they|i) (?:just |simply |really |also )?(?:wanted|felt|thought|decided|believed|needed) (?:it|to|that|we|he)\b|in (?:light|view) of|as a (?:result|consequence)|on the (?:grounds|basis)|for the (?:simple |very )?reason|that (?:will |would )?means?\b|it['’]s (?:about|a (?:matter|question) of)|so (?:we|he|they|that we) can|out of (?:respect|concern|a sense)|in order to|so that|due to|owing to|rooted in|stems? from|has to do with|that['’]s why|(?:meant|designed|intended) to|the (?:idea|point|purpose|aim|thinking) (?:is|was)|which is why|given that|for (?:two|three|several|a number of) reasons)\b/i

/** What opens an answer to "how": "By working with", "Because". */
export const MANNER_OPENING = /^(?:because|by \p{Ll}+ing|through)\b/iu

/** People and bodies by their office. */
export const OFFICE_WORDS =
  /\b(?:Secretary|General|Ambassador|Senator|President|Minister|Director|Admiral|Governor|Chairman|Leader|Speaker|Mr|Mrs|Ms|Dr|Department|Congressman|Chancellor|team|members of|staff)\b/

/** Views as answers give them: "we welcome", "our message is". */
export const VIEW_WORDS =
  /\b(?:(?:i|we|he|she|the president|the prime minister|the government|the administration) (?:\w+ )?(?:welcome|condemn|support|oppose|appreciate(?! (?:the|your|that|this|you)\b(?: \w+)? ?(?:question|asking|interest)?\b)|applaud|regret|deplore|commend|reject|respect|admire|love|enjoyed|like)s?|(?:i|we)(?:['’]m| am|['’]re| are) (?:\w+ )?(?:confident|concerned|glad|pleased|disappointed|optimistic|grateful|happy|proud|encouraged|sorry|saddened|delighted|surprised|worried|troubled|horrified)|(?:extend|express) (?:my|our|his|her)\b|(?:is|was|be|it['’]s) (?:not |certainly |very much )?an? (?:\w+ )?(?:focus|priority|concern|problem)|^(?:i|we) (?:do |certainly |just |personally |really |also |would |still )?(?:think|believe|find|feel|consider) (?:that )?(?:it|that|this|he|she|they|there|the \w+|[a-z]+ing|you|we|\w+)(?:['’]s| is| was| are| were| would be| should| ought| must| needs?| has to| have to| deserves?| will be)\b|(?:it|that) would be (?:a |an |very |most |quite )?(?:un)?(?:fortunate|helpful|wise|wrong|good|bad|great|terrible|shame|pity|mistake|disaster|appropriate|fair)\b|(?:i|we)(?:['’]ve| have) (?:expressed|voiced|raised) (?:\w+ )?(?:concerns?|view|opposition|support)|(?:could|can)(?: not|n['’]t|not) be (?:more|happier|prouder|clearer)|(?:my|our|his|her|the) (?:own |personal |first |initial |general |basic |simple )?(?:view|message|position|advice|reaction|response|answer|hope|assessment|attitude|feeling|opinion|impression|sense|judge?ment|expectation|concern|stance|thoughts?) (?:on \w+ |to (?:\w+ ){1,4}|about \w+ |of \w+ )?(?:is|was|are|would be|remains|has been|on)|(?:it['’]s|that['’]s|it is|^that is|it was|this is) (?:a |an )?(?:\w+ )?(?:good|great|bad|terrible|important|tragic|wrong|right|outrageous|unacceptable|positive|significant|welcome|disappointing|encouraging|shame|appropriate|legitimate|difficult|sad))\b/i
