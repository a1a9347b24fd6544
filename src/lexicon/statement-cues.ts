/** Sentences that greet, thank, ask for the floor or speak of the question itself: no statement is put to the podium; in small letters. */
export const NO_STATEMENTS: readonly RegExp[] = [
  /^(?:(?:and|okay|yes|hi|hey|hello|all right|great|perfect|well|oh|so)[,.—–-]* )*(?:thanks?|thank you|good (?:morning|afternoon|evening)|welcome|congratulations|happy|sorry|i['’]m sorry|apologies|excuse me|great to|good to|nice to|it['’]s (?:great|good|nice) to|bye|merry)\b.{0,60}$/, // "Thanks so much."
  /^(?=(?:\S+\s+){0,17}\S+\s*$)(?!.*\b(?:non-)?answer).*\b(?:questions?(?! of\b)|follow[- ]?ups?|topics?|subjects?|two[- ]part(?:er)?|one more|one last|one other|another one|last (?:one|thing)|a couple (?:of|more)|two things|three things|quick one|on the record)\b/, // "A couple of questions on Cuba if I might."
  /^(?:and |so |just |then |also |but |okay |if i may,? )*(?:on|about|regarding|going back|moving|back|turning|speaking of|to stay|staying|as for|switching|shifting|secondly|and then|to follow|following|with regard)\b[^,]{0,60}$/, // "Moving away from North Korea."
  /^(?:and |so |just |then |also |but |okay )*(?:let me|let['’]s|allow me|please|i['’]d like to|i (?:just |also )*want(?:ed)? to|i have|i['’]ve got|i['’]ll|i will|i just)\b.{0,60}$/, // "Let me follow on Pakistan."
  /\b(?:i have it (?:right )?here|i['’]ve got it (?:right )?here|i['’]m (?:just )?(?:asking|saying|not (?:asking|saying|looking))|why i['’]m asking|i didn['’]t say|let me (?:lay|set) (?:it|this|that) out|duty-bound to ask|my apologies)\b/, // "Okay, and that's why I'm asking."
]

/** "I" as a subject that asserts something nevertheless: "I thought you were against it." */
export const ASSERTING_I =
  /^I(?:(?: just)? (?:want|wanted) to make the point(?: that)?|['’]m (?:sure|told|hearing|assuming|guessing)| (?:think|thought|guess|assume|presume|believe|hear|heard|take it|understand|understood|mean|suppose|imagine|noticed|read|saw|bet|trust|gather))\b/

/** Words by which a statement is put to the podium to confirm or rebut; in small letters, as what follows but for how an answer opens. */
export const PUT_TO_PODIUM =
  /^(?:so|but|because|yet|then|i mean|and yet|well|you|your|there['’]s|there (?:is|are|was|were|has|have)|it (?:seems|sounds|looks|appears)|i (?:take it|assume|thought|trust|understand|gather|guess))\b|\b(?:you|your|you['’](?:re|ve|d|ll))\b|,? i (?:trust|assume|take it|presume|gather)\.?$/

/** How an answer opens that confirms or rebuts: "That's correct." */
export const RULES_ON_STATEMENT =
  /^(?:Well, )?(?:[Yy]es|[Nn]o|[Nn]ope|[Yy]ep|[Tt]hat['’]s (?:correct|right|true|not|wrong|false|a|what)|[Cc]orrect|[Cc]ertainly|[Rr]ight|[Aa]bsolutely|[Oo]f course|[Nn]ot|[Ii] (?:don['’]t|do not|disagree|agree|wouldn['’]t|think|can['’]t)|[Aa]ctually|[Ii]t['’]s not|[Ee]xactly)\b/

/** The podium asks back or has not understood, so that what follows only completes the question. */
export const ASKS_BACK =
  /\?["”’)\s]*(?:\([^)]*\)\s*)?$|\b(?:not sure|don['’]t (?:know|understand)|unclear) (?:what|which|who|the question)\b[^.]{0,60}[.\s]*$/

/** What makes a clause of a fragment: a finite verb, or a pronoun that can only be a subject before a word. */
export const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|said|says|seems?|sounds?|looks?|think|thinks|thought|want|wants|know|knows|made|got|went|came|told|took)\b|\b(?:it|he|she|that|there|what|who|here|where|nobody|everybody|somebody)['’]s\b|['’](?:re|ve|ll|d|m)\b|n['’]t\b|\b\p{L}{2,}ed\b|\b(?:i|he|she|they|we|you)\s(?!and\b|or\b)\p{L}{3,}/u

/** How a statement opens that is put to the podium even if it breaks off. */
export const OPENS_WITH_CUE =
  /^(?:(?:right|yes|yeah|well|okay|no) |[a-z]+, )?(?:so|but|and yet|i mean|because|you|you['’](?:re|ve))\b/

/** The transcriber did not catch the words. */
export const INAUDIBLE = /[([](?:inaudible|off[- ]?mi[ck]e?|unintelligible|indistinct)[^)\]]{0,20}[)\]]/i

/** A question of which only the opening was said, as a whole sentence. */
export const CUT_INVERSION =
  /^(?:(?:so|but|and|then|well|okay)[, ]+)*(?:will|would|is|are|was|were|does|did|do|has|have|can|could|should) (?:he|she|they|it|you|we|the \p{L}+) ?(?:--|[—–])$/iu // "So will she --"
