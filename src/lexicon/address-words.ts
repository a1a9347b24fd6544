/** Words that may stand before a name at the beginning of an answer or a call, lower case. */
export const INTERJECTIONS: ReadonlySet<string> = new Set(
  (
    'well yes yeah yep no look so thanks thank you again sure right okay ok oh hi hello good morning afternoon i mean and ' +
    'but all alright please go ahead now great hey sorry uh um listen actually honestly yup ah hmm'
  ).split(' '),
)

/** What a sentence that gives the floor is made of, besides names; lower case. */
export const CALL_VOCABULARY: ReadonlySet<string> = new Set(
  (
    'a about afternoon again ahead all alright and answer answers any anybody anyone around at away back begin behind ' +
    'birthday call can care choose come comes congratulations corner do does else everybody everyone evening fellow ' +
    'few final finally fire first floor follow for forward from front full get gets gentleman give go going gonna good got ' +
    'great guy had hand hands has have hello here hey hi him her how i if in is it just kick kicking lady last left let ' +
    'like line looks ma’am make man me middle mind miss missed morning move moving next nice no not now of off oh ok okay on ' +
    'one open or other our out over pick please press promised question questions quick quickly raise ready right row said ' +
    'say second see seen sir side so some somebody someone sorry stand start started starting take takes taking thank thanks ' +
    'that the them then there these they third this those time to today try turn two up us wait waiting want wanted was way ' +
    'we welcome what where who why will with woman would yeah yep yes yet you young your yourself ' +
    'i’ll i’m i’ve i’d let’s it’s that’s we’ll we’re we’ve you’re you’ve you’ll don’t didn’t haven’t who’s what’s there’s ' +
    'should be unmuted mic microphone operator prompt hear using via who’d my but would’ve your we’d they you’d i’d your sure unmute able reporter colleague pool before ask asked questioner maybe also bit alright still'
  ).split(' '),
)

/** What a sentence that calls without saying so is made of, besides names; lower case. */
export const SHORT_CALL_VOCABULARY: ReadonlySet<string> = new Set(
  (
    'a again ahead all alright also and around back behind but finally first front go here hey hi i’ll in is it’s last let ' +
    'let’s lady gentleman me middle move moving near next now of oh ok okay on one or our over please question right row sir ma’am ' +
    'side so some sorry stand take that the them then there third second third this up us we we’ll will with yeah yep yes you your ' +
    'to sure thank thanks alright hello good questions get take'
  ).split(' '),
)

/** The podium gives the floor in so many words; a capitalised word beside them is a name even if on no list. */
export const FLOOR_PHRASES =
  /\b(?:go ahead|go for it|fire away|have at it|your turn|you(?:['’]re| are) (?:next|up)|(?:over|go|turn) to|go with|in the back|last (?:one|question)|first question|kick (?:us|it) off|(?:get|got) us started|get started|start (?:us )?(?:off|with)|(?:want|like) to (?:start|begin|go)|take (?:us|it) away|(?:do you )?have (?:a question|one|something)|come to|fire away|call(?:ed)? on|go first|nice to see you|good to see you|unmute|line of|hands? (?:was |is )?up|your hand|been (?:waiting|patient)|let you (?:start|begin|go)|promised|missed you|you wanted|how are you|you said|what[’']s (?:up|on your mind)|press (?:star|pound)|(?:is|comes|question) from)\b/ // "Go ahead, Weijia."

/** The floor is given in so many words and by name, whatever else the sentence says. */
export const STRONG_CALLS =
  /(?:\b[Gg]o ahead,?|(?<!then )\b(?:[Ll]et me|[Ll]et['’]s|I['’]ll) go(?: to)?|\bI(?: had|['’]d|['’]ve)? promised)\s(?<name>\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{Ll}\p{M}]+){0,2})(?=[.,?!]|\s?[—–]|\s--|\s*$|\s(?:and|then|next|first|real)\b)/u // "I'm sorry, go ahead, Tricia, and then"

/** Countries that are names where they stand alone behind an answer. */
export const COUNTRIES_AS_NAMES: ReadonlySet<string> = new Set(['Jordan', 'Georgia', 'Chad']) // "… and lower costs. Jordan."

/** Words that stand alone behind an answer and name nobody, lower case. */
export const STANDING_WORDS: ReadonlySet<string> = new Set(
  (
    'sorry thanks okay sure fine correct brilliant indeed excellent nope soon nothing golly hopefully congratulations ' +
    'joking shocking welcome wait right good great perfect seriously please enough whatever wow bingo amen cheers never ' +
    'always maybe perhaps both neither none again together everything everyone everybody somebody nobody inaudible crosstalk ' +
    'bless goodbye kidding period interesting fascinating awesome fantastic terrific wonderful nice cool true false wrong ' +
    'yours ours theirs tomorrow today tonight yesterday thursday alright understood understandable likewise agreed noted ' +
    'gracias merci danke kamsahamnida shukran god america americans russians chinese ' +
    'albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bolivia bosnia botswana ' +
    'bulgaria burma burundi cambodia cameroon chile colombia croatia cyprus denmark djibouti ecuador eritrea estonia ethiopia fiji finland ' +
    'gabon ghana greece greenland guatemala guinea guyana haiti honduras hungary iceland indonesia kazakhstan kenya kosovo kuwait ' +
    'kyrgyzstan latvia liberia lithuania luxembourg macedonia malawi malaysia mali malta mexico moldova mongolia montenegro morocco mozambique ' +
    'myanmar namibia nepal netherlands nicaragua niger nigeria norway oman palestine panama paraguay peru philippines poland portugal ' +
    'qatar romania rwanda scotland senegal serbia singapore slovakia slovenia somalia sudan sweden switzerland taiwan tajikistan tanzania ' +
    'thailand togo tunisia turkmenistan uganda uruguay uzbekistan venezuela vietnam wales zambia zimbabwe hawaii alaska'
  ).split(' '),
)

/** "then" gives the floor as well, but to a name on the list only. */
export const THEN = /\bthen\b/i // "Yes, and then Roger."

/** No call: the floor is refused, put off, or thanked for. */
export const NO_CALL =
  /\b(?:(?:come|get|go|be)(?: right)?(?: back)? to you|back to you|in a (?:second|moment|minute)|(?:one|just a|wait a|hang on a) (?:second|moment|minute|sec)|hold on|hang on|wait|let (?:me|him|her|them) (?:finish|answer)|next time|not done|thank you for|thanks for|one of (?:those|these))\b/ // "I'm sorry, Jeff, I'll come to you next."

/** A sentence that holds one of these and gives no floor addresses the one who has asked. */
export const ADDRESS_ONLY = /^\s*(?:thank you|thanks|no|sorry|i['’]m sorry|well|not|right|sure|oh|good|great|i)\b/i // "Thank you, Jim."

/** Behind one of these a name is a month or a place. */
export const NO_CALL_BEFORE = /\b(?:in|by|on|of|since|until|for|at|this|last|every|or|is|it[’']s)$/i // "In June."

/** The floor is given to somebody without a name. */
export const OPEN_CALLS =
  /\b(?:go ahead|go on|next question|next one|yes,? (?:sir|ma['’]am|please)|your turn|you['’]re (?:next|up)|last (?:question|one)|one more|anyone else|anybody else|please go|who else|fire away|first question|what(?:['’]s| is| was) your question|any questions|to your questions|(?:take|get to) (?:a few |some |a couple (?:of )?|your )?questions)\b/ // "Next question."

/** The floor is given to a place in the room or to what somebody wears; in small letters, as calls and nods. */
export const PLACE_CALLS =
  /\b(?:(?:in|to|at|on) the (?:very |way |far )?(?:back|front|middle|corner|side|aisle|end|left|right)|way (?:in )?back|right (?:here|there)|over (?:here|there)|(?:front|second|third|fourth|last|back) row|gentleman|(?:young )?lady|woman in|man in|somebody|someone|behind (?:you|him|her)|blue|red|green|purple|pink|yellow|tie|jacket|sweater|scarf|dress|shirt|glasses|vest)\b/ // "Let's go to the back."

/** A sentence with such words calls only if it opens so; "Let me ask somebody who knows." does not. */
export const PLACE_OPENINGS =
  /^\W*(?:(?:yes|yeah|yep|okay|ok|all right|alright|and|so|now|then|thanks|thank you|sorry|maybe|how about|let['’]s|let me|i['’]ll|we['’]ll|i['’]m going to|why don['’]t we|go|sir|ma['’]am|please|just|back)\b\W{0,3}){0,5}(?:(?:go|take|get|do|try|move|turn|start)\b.{0,20}|in|on|at|to|over|right|way|you|the|this|that|a|one|our|my|your|gentleman|(?:young )?lady|woman|man|guy|front|second|third|fourth|last|back|behind|somebody|someone|with|left|yes|sir|ma['’]am|blue|red|green|purple|pink|yellow)\b(?! the end (?:of )?(?:the )?(?:day|month|week|year|))/ // "The gentleman with the blue tie."

/** A whole sentence that is a nod; behind an answer it gives the floor to the next. */
export const NODS = /^[\s—–-]*(?:yes|yeah|yep|please|you|next|yes,? (?:sir|ma['’]am))[\s.?!—–-]*$/ // "… to them for more. Yes."

/** Capitalised words beside a call that name no person, lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday thursday ' +
    'friday saturday sunday iraq iran syria israel russia ukraine china japan korea jordan chad georgia cuba turkey yemen ' +
    'libya egypt lebanon gaza afghanistan pakistan india mexico canada france germany england britain ireland italy spain ' +
    'brazil africa europe america asia congress senate house pentagon state treasury justice president vice secretary ' +
    'senator governor general admiral ambassador minister prime chairman director doctor professor madam mister sir ma’am ' +
    'american republican democrat republicans democrats english spanish french german russian chinese japanese korean ' +
    'covid nato eu un us uk god christmas thanksgiving easter i happy merry new year washington texas florida california ' +
    'sorry okay yes yeah no please thanks well but right sure wait ' +
    'new york chicago ohio iowa virginia carolina zoom operator moderator everyone everybody guys folks ladies gentlemen'
  ).split(' '),
)

/** Before a name that is spoken of, not to; lower case. */
export const THIRD_PERSON_WORDS: ReadonlySet<string> = new Set(
  (
    'to with for from by of and told asked like as about mr. ms. senator secretary president or between both including ' +
    'namely said says saw met see thank congratulate'
  ).split(' '),
)

/** A noun with its owner before a comma: the name behind it is no address. */
export const APPOSITIVE =
  /\b(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|(?!(?:[Ii]t|[Tt]hat|[Tt]here|[Hh]ere|[Ww]hat|[Ll]et|[Hh]e|[Ss]he|[Ww]ho|[Ww]here)['’])\p{L}+['’]s)\s(?:\p{Ll}[\p{L}-]*\s){0,2}\p{Ll}[\p{L}-]*,\s$/u // "his brother, Jeb, said"

/** A noun with its article before a comma, where a verb of the third person follows the name: no address either. */
export const ARTICLE_NOUN = /\b(?:[Tt]he|[Aa]n?)\s(?:\p{Ll}[\p{L}-]*\s){0,2}\p{Ll}[\p{L}-]*,\s$/u // "the director, Jim, said"
export const GOES_ON_AS_SUBJECT =
  /^,\s(?:who|whose|is|was|has|had|will|would|can|could|said|told|went|came|made|did|\p{Ll}{3,}(?:ed|[^s]s))\b/u

/** What may close a noun phrase and yet stand before an address, lower case. */
export const ADDRESSABLE_NOUNS: ReadonlySet<string> = new Set(
  'question point way thing answer fact moment time day end idea issue record truth case matter situation week matters'.split(
    ' ',
  ),
)

/** Before his own name an official does not speak: the label is wrong. */
export const THANKED = /\b(?:[Tt]hanks|[Tt]hank you|[Hh]i|[Hh]ello),\s$/ // "Thanks, Josh. You said" under his label

/** Before the name of one whose question was put earlier: she is not the one who has just asked. */
export const GOES_BACK =
  /\b(?:go(?:ing)?|com(?:e|ing)|get(?:ting)?|circl(?:e|ing)|jump(?:ing)?) back(?: (?:to|on) (?:\p{L}+ ){0,3}\p{L}+)?,\s$/iu // "And if I could go back, Mary, just"

/** Names of institutions behind which a given name at the end of a sentence is an address. */
export const ADDRESSABLE_PLACES: ReadonlySet<string> = new Set(
  'Department State Congress House Pentagon Treasury Justice Hill Defense Senate Committee Council Court Fed Office Agency Commission States Nations'.split(
    ' ',
  ),
) // "through the State Department, Jennifer."

/** Behind an address that keeps somebody waiting, or is taken back: she is not the one who has asked. */
export const PUT_OFF =
  /^[\s,—–-]*(?:too\b|I mean|excuse me|sorry|hold on|hang on|wait|one (?:second|moment)|just a|I['’]ll (?:come|get|go)|I['’]m (?:going to|gonna) (?:come|get|go)|let me (?:come|get|finish)|I['’]ll be|do you want to|you want to|can you|could you|would you)/i // "Chuck -- I mean, Ed, the Speaker"

/** Behind "Ms. Thomas" at the start of an answer: she is spoken to. */
export const SPOKEN_TO =
  /^,\s(?:I|I['’](?:m|ve|d|ll)|you|you['’](?:re|ve|d|ll)|we|we['’](?:re|ve|d|ll)|let me|thank|as I|as you)\b/

/** How a reporter opens, in small letters, who has not had the floor yet, whatever the podium said: "Hi, thanks for doing this." */
export const NEW_VOICE =
  /^(?:(?:yes|yeah|oh|great|okay)[,.] )?(?:thank you|thanks)(?: (?:so|very) much)?(?:,? (?!for\b)\p{L}+,?)? for (?:taking|doing|having|holding|the (?:time|call|opportunity|chance)|your time)\b|^(?:yes|yeah|oh|hi|hello|hey)[,.] (?:thank you|thanks)\b|^(?:hi|hello|hey|good (?:morning|afternoon|evening))[,.! ]|^(?:thank you|thanks)(?: (?:so|very) much)?[.!] (?:first|firstly|two questions|a couple of questions|i have (?:two|a couple)|my question)\b/u // "Thanks very much. First, could"

/** Titles by which reporters address the podium. */
export const PODIUM_TITLES =
  "Mr\\.? President|Madam President|Mr\\.? Vice President|Madam Vice President|Prime Minister|Mr\\.? Prime Minister|Mr\\.? Secretary|Madam Secretary|Secretary|Mr\\.? Ambassador|Ambassador|Premier|Minister|Treasurer|Chancellor|Administrator|Director|Doctor|General|Admiral|Governor|Senator|Mayor|Sir|Ma[’']am" // "Premier, you've said …"

/** What a reporter may say before her name; part of a regular expression. */
export const SELF_OPENINGS =
  "(?:(?:Hi|Hello|Hey|Sorry|Thank you|Thanks|Yes|Yeah|Sir|Good morning|Good afternoon|Good evening|So|Great|Okay)(?:\\s(?:so much|very much|everyone|everybody|all|guys))?(?:,?\\s(?:sir|ma['’]am|for (?:doing|taking|having) [a-z ]{2,24}|[A-Z][a-z]+|Mr\\. [A-Z][a-z]+))?[,.!]?\\s(?:—\\s|--\\s)?){0,3}(?:(?<said>[Tt]his is|[Ii]t['’]s|[Ii]['’]m|[Mm]y name is|[Mm]y name['’]s)\\s)?"

/** Last words of an outlet's name. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    'News Times Post Shimbun TV Television Radio Press Agency Herald Daily Journal Tribune Globe Review Broadcasting Network ' +
    'Magazine Media Newspaper Chronicle Standard Telegraph Mail Gazette Examiner Observer Inquirer Dispatch Star Sun Wire ' +
    'Newspapers Public Today Weekly Mirror Courier Bulletin'
  ).split(' '),
)

/** How a reporter closes; looked for in turns of a few words only. */
export const CLOSING_WORDS =
  /^(?:okay|ok|all right|alright|got it|thank|thanks|great|fine|fair enough|understood|right|sure|i['’]ll (?:cede|yield|stop))\b/i // "All right. That's fine."
