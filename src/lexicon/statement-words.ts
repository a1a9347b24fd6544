/** What makes a sentence of the podium worth quoting, or not: the sign's name, the words, points for each hit, and the most they may add up to. */
export interface StatementSign {
  readonly sign: string
  readonly words: RegExp
  readonly points: number
  readonly most: number
}

const DAY_NAMES =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December'

/** Signs of substance. */
export const TELLING_SIGNS: readonly StatementSign[] = [
  // "$300 million", "13 million acres", "4 percent", "cut the deficit by two-thirds"
  {
    sign: 'amount',
    words:
      /[$£€]\s?\d[\d.,]*|(?<![$£€\d.,])\d[\d.,]{0,15}\s?(?:%|per ?cent\b|(?:m|b|tr)illion\b)|\b(?:hundred|thousand|million|billion)s? of\b|\b(?:two|three|four)-(?:thirds|quarters|fifths)\b|\b(?:doubled|tripled|halved)\b/gi,
    points: 1.1,
    most: 2.2,
  },
  {
    sign: 'number',
    words: /(?<![\d$£€.,])\d[\d,.]{0,15}(?![\d.,]|\s?(?:%|per ?cent|(?:m|b|tr)illion))/gi,
    points: 0.4,
    most: 1.2,
  },
  {
    sign: 'date',
    words: new RegExp(
      String.raw`\b(?:${DAY_NAMES}|tomorrow|tonight|next (?:week|month|year|spring|summer|fall)|this weekend|by the end of)\b`,
      'g',
    ),
    points: 0.6,
    most: 1.2,
  },
  // What the house has done or binds itself to.
  {
    sign: 'commitment',
    words:
      /\b(?:(?:will|['’]ll|is going to|are going to|['’]re going to) (?!(?:be (?:mindful|careful|clear)|let|continue|take|go|get|say|leave|speak|comment|speculate|have more|see)\b)(?:not |also |now |then |again )?[a-z]{3,}|intends? to|plans? to|(?:am|is|are) (?:announcing|taking action|committed|determined|prepared|launching)|would like to announce|(?:has|have) (?:announced|approved|agreed|committed|decided|invested|allocated|ordered|signed)|pledg(?:e|es|ed)|determined to)\b/gi,
    points: 0.9,
    most: 1.8,
  },
  // Where it stands: "the President condemns", "we are not in favor".
  {
    sign: 'position',
    words:
      /\b(?:supports?|oppos(?:e|es|ed)|condemns?|rejects?|recogni[sz]es?|believes?|urges?|calls? on|demands?|regrets?|welcomes?|disagreed?|expects?|must|should(?:n['’]t)?|can(?:no|['’])t (?:allow|afford|leave|be)|needs? to|in (?:nobody|everybody|everyone)['’]s interests?|(?:my|our|his|the President['’]s) (?:view|position|belief|concern)|in favou?r of|responsible for|do(?:es)? not want|don['’]t want to see|won['’]t|will not|would not|unacceptable|no plans|make no (?:apolog|commitment)|sympathy|proud|very clear|bottom line|the (?:key|point|fact|truth|reason) is)\b/gi,
    points: 0.8,
    most: 1.6,
  },
  // "the greatest environmental disaster", "for the first time ever"
  {
    sign: 'weight',
    words:
      /\b(?:never|nothing|no one|nobody|cannot|not an?|first(?:-| time )ever|unprecedented|greatest|largest|worst|best|lowest|highest|most (?:important|significant|serious)|historic|crisis|disaster|threat|attack|deal|war|critical|vital|serious|devastating|horrific|terrible|sad)\b/gi,
    points: 0.4,
    most: 1.2,
  },
  // What the podium thinks of it: "an excellent speech", "what's not fair".
  {
    sign: 'judgement',
    words:
      /\b(?:excellent|outstanding|remarkable|terrific|brave|courage(?:ous)?|wrong|(?:not |un)?fair|right decision|irresponsible|outrage(?:ous)?|disgrace(?:ful)?|disgusting|shame(?:ful)?|appalling|reckless|dangerous|disappoint(?:ed|ing)|concern(?:ed|s)|worried|confident|optimistic|encouraged|grateful|sorry|sympathy|condolences|prayers|tragic|tragedy|hero(?:es|ic)?|ridiculous|absurd|nonsense|mistake|fail(?:ed|ure)|successful?|solution|progress|impossible|absolutely)\b/gi,
    points: 0.6,
    most: 1.2,
  },
  // "But I don't think that closes the door": the turn against what was put.
  {
    sign: 'contrast',
    words: /^(?:but|no[,.! ]|yet|however|not)\b|, but\b|\bregardless\b|\brather than\b|\binstead\b/gi,
    points: 0.3,
    most: 0.6,
  },
]

/** A sentence that says little without the one before it: "So, that's what we're seeing", "Yeah, so, it's very sad". */
export const LEANS_ON_WHAT_IS_BEFORE =
  /^(?:(?:And|But|So|Well|Yeah|Yes|No|Now|Look|Okay|so|look|again),? ){0,3}(?:(?:That|It|This|They|He|She|Those|These)\b(?=['’ ])|Which\b|Because\b|As well\b)/i

/** Signs of talk. */
export const IDLE_SIGNS: readonly StatementSign[] = [
  {
    sign: 'hedge',
    words:
      /\b(?:I (?:think|guess|suppose|imagine|assume|believe)|sort of|kind of|you know|I mean|perhaps|maybe|probably|obviously|certainly|in terms of|to be honest|quite frankly)\b/gi,
    points: -0.25,
    most: 1,
  },
  // Words that a podium says every day, about anything.
  {
    sign: 'boilerplate',
    words:
      /\b(?:as (?:I|we|you)(?:['’]ve)? (?:just )?(?:said|know|mentioned|heard|stated)|I(?:['’]ve| have)? (?:already )?(?:answered|addressed) (?:this|that)|thank(?:s| you)|good (?:morning|afternoon|evening)|go ahead|next question|happy to take|let me (?:just )?(?:say|start|take|see|be)|I appreciate (?:the|your) question|at this time|a range of|continue to (?:have|work|monitor|watch)|have those conversations|let that process|super mindful|really mindful|I get it|I understand that|going to leave it there|what I will say|I would(?:n['’]t)? (?:just )?say|here['’]s the thing|the last thing I['’]d say|if you (?:look|recall|remember)|I['’]ve been asked)\b/gi,
    points: -0.8,
    most: 2.4,
  },
  // Nothing to quote but in the list of what was not answered.
  {
    sign: 'no answer',
    words:
      /\b(?:I (?:don['’]t|do not) (?:have|know|remember|recall)|(?:I['’]m|we['’]re|I am|not) (?:just )?(?:not )?(?:going to|gonna) (?:get (?:into|ahead)|speculate|comment|speak (?:to|for|about)|go (?:into|beyond|through)|negotiate|read|prejudge|respond|engage|talk about)|not aware of|(?:refer|direct|point) you|(?:can(?:no|['’])t|won['’]t) (?:speak to|comment|say|tell|project|get)|(?:I['’]ll|I will|I can|I would have to|I['’]d have to) (?:just )?(?:also )?(?:check|see|look|get (?:you|back|that|both))|better question for|have (?:any|no) (?:updates?|readout|announcement)|nothing (?:new )?to (?:announce|read|preview|add))\b/gi,
    points: -1.2,
    most: 2.4,
  },
  // Talk about the talk: the room, the reporter, the plane.
  {
    sign: 'about the room',
    words:
      /\b(?:your (?:question|network|colleagues?|point|seat|question['’]s)|you guys|follow[- ]up|the briefing|I(?:['’]m| am) sorry|excuse me|on this plane|from (?:here|the podium)|ladies and gentlemen|I['’]ll take|one more|over to you|did you want to)\b/gi,
    points: -0.6,
    most: 1.8,
  },
  // "the — the", "hou- —": stutter and broken starts.
  { sign: 'false start', words: /\s--+\s|\s[—–]\s|\p{L}-(?=[\s,.])/gu, points: -0.15, most: 0.9 },
  // "That's what we're seeing": nothing without the sentence before it.
  { sign: 'leans on what is before', words: LEANS_ON_WHAT_IS_BEFORE, points: -0.5, most: 0.5 },
]

/** A sentence that gives the floor to somebody, and says nothing else that a story would quote. */
export const GIVES_THE_FLOOR: readonly RegExp[] = [
  // "I'm happy to turn this over to our speaker"; not "Before I turn it over to Jake: we announced"
  /\b(?:I['’]ll|I will|I(?:['’]m| am) going to|I['’]d like to|I want to|let me|happy to) (?:now |just |then )?(?:turn|hand|pass|throw) (?:(?:it|this|that|things|you|the (?:floor|call|podium)) )?(?:right )?(?:back )?over to [^:;]{0,80}$/i,
  // "I'll turn to the Premier who might want to make some comments"
  /\b(?:I['’]ll|I will|let me) (?:now )?turn (?:it |this )?(?:back )?to [^:;]{0,40}\b(?:comments?|remarks|words)\b/i,
  // "So with that, I'll pause, and I'm really looking forward to your question"
  /\blook(?:ing)? forward to (?:taking )?your questions?\b/i,
  // "I'd be happy to take your questions"; not "The President will take questions"
  /\b(?:I['’]ll|I will|we['’]ll|we will|we can|let me|let['’]s|happy to|glad to) (?:now |then |also )?(?:take|answer|get to|go to|open (?:it|this) up (?:to|for)) [^.,;:]{0,20}\bquestions?\b[^:]{0,40}$/i,
  // "Operator, if you could please open the lines for questions"
  /\b(?:open|unmute) (?:up )?(?:the|your) (?:lines?|phones?|mics?|queue) (?:for|to) /i,
  // "So, Wendell, before you ask your question, I understand that"
  /\bbefore you ask your question\b/i,
  // "So if that's the end of questions, I'll just make a statement"
  /\bif (?:that['’]s|there are) (?:the end of|no (?:more|other|further)) (?:the |your )?questions\b/i,
  // "Let's move around."
  /^(?:(?:Okay|All right|Alright|So|Now)[,.]? )?let['’]s (?:move around|keep moving)\b/i,
  // "Good afternoon, everybody."; "Thank you, sir."
  /^(?:(?:Okay|All right|Well|So|Yes|Yeah)[,.]? )?(?:good (?:morning|afternoon|evening)|hello|hi|hey|thanks|thank you)\b[^.?!:;]{0,40}[.!]?$/i,
  // "All right, I just have one more thing at the top."
  /\b(?:things?|announcements?|items?)(?: for you)? at the top[.:]?$/i,
]

/** Nothing but names: the next reporter is called. "Jared." */
export const ONLY_NAMES = /^(?:\p{Lu}[\p{L}’'-]{1,20}[ ,]{0,2}){1,3}[.!]?$/u

/** By these words a speaker leaves the question and begins a statement of her own: "I'll just make a statement about Christchurch". */
export const BEGINS_A_STATEMENT =
  /\b(?:I['’]ll|I will|let me|I (?:just )?(?:want|wanted|would like) to|I['’]d like to) (?:just |also |now |quickly )?(?:make|give|read|close with|end with|finish with) (?:you )?(?:a|an|one|another|some|the following) (?:\p{L}+ )?(?:statements?|announcements?|remarks)\b/iu

/** Words of which a sentence is not about: articles, auxiliaries, pronouns and what everybody says; lower case. */
export const COMMON_WORDS: readonly string[] = (
  'a about actually after again all also am an and any are as at be because been before being but by can could did do ' +
  'does doing down each even every few for from further get gets getting go goes going got had has have having he her ' +
  'here him his how i if in into is it its just know let like look lot made make many me mean more most much my new no ' +
  'nor not now of off on once one only or other our out over own people put really right said same say saying says see ' +
  'she should so some something such take than thank that the their them then there these they thing things think this ' +
  'those through time to today told too two under until up us very want was way we well were what when where which ' +
  'while who why will with would yes you your obviously certainly quite don didn isn wasn doesn won ve re ll'
).split(' ')
