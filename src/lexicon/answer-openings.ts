/** What may stand before the answer proper and says nothing; tried again and again from the start. */
export const ANSWER_FILLERS =
  /(?:well|look|listen|oh|uh|um|ah|so|again|i mean|you know|okay|ok|all right|alright|now|first of all|first off|first|firstly|frankly|honestly|obviously|actually|hey|hi|and|but|thanks(?! to\b)|thank you(?: very much)?(?: for (?:that|the|your) question)?|good (?:question|morning|afternoon)|(?:that['’]s |it['’]s )?a (?:good|great|fair|very good|really good) question|no problem|sir|ma['’]am|mm-?hmm|let me (?:just )?say(?: this)?)(?![\w'’])[\s,.;:!—–-]*/iy

/** The reporter's name, as it stands before an answer: "Brad, we have". */
export const ADDRESSED = /\p{Lu}[\p{Ll}’']+, /uy

/** Yes and no at the head of an answer. */
export interface PolarOpening {
  readonly pattern: RegExp
  readonly says: 'yes' | 'no'
  /** Share of the rule's weight: how surely the word answers and is no mere noise. */
  readonly force: number
}

/** Tried in order, in small letters, on what is left behind the fillers; the first that matches counts. */
export const POLAR_OPENINGS: readonly PolarOpening[] = [
  { pattern: /^(?:yes|yeah|sure)[,.]? (?:\p{Lu}\p{Ll}+, )?(?:thanks|thank you)\b/iu, says: 'yes', force: 0 }, // "Yes, thanks"
  { pattern: /^(?:yes and no|no and yes)\b/, says: 'yes', force: 0.5 },
  { pattern: /^no (?:one|doubt|question|matter|longer|more|other|problem|worries)\b/, says: 'no', force: 0 }, // "No question about it"
  {
    pattern: /^no\b(?:[,.;!—–-]|$|\s(?:and|but|because|we|i|they|he|she|it|that|there|not|no|--|–|—))/,
    says: 'no',
    force: 1,
  }, // "No. We announced yesterday"
  {
    pattern:
      /^(?:nope|nah|absolutely not|of course not|certainly not|definitely not|not at all|never|not true|by no means|far from it|no way|neither|none)\b/,
    says: 'no',
    force: 1,
  }, // "Not at all."
  {
    pattern:
      /^not (?:that i['’]?(?:m| am)? ?(?:aware|know|recall|have heard|can)|to my knowledge|necessarily|really|yet|exactly|quite|today|at this (?:point|time|stage)|right now|specifically|particularly|in the)/,
    says: 'no',
    force: 0.6,
  }, // "Not that I’m aware of."
  {
    pattern:
      /^(?:not (?:so far|as far as|that i|as yet|just yet|anymore|any more|currently|presently|for now|for the moment|under any|in any way|unless|until|even)\b|hardly\b|(?:oh,? )?(?:god|heavens|hell|goodness|lord),? no\b|(?:quite )?the (?:opposite|contrary|reverse)\b|(?:on|quite) the contrary\b|nothing of the (?:kind|sort)\b|under no circumstances\b)/,
    says: 'no',
    force: 0.8,
  }, // "Not as far as I know."
  {
    pattern:
      /^(?:i|we) (?:(?:do not|don['’]t|would not|wouldn['’]t) (?:really |actually |personally )?(?:expect|anticipate|foresee|envisage|envision|imagine|suspect|contemplate|see (?:that|it|this|any|a|why))\b|(?:very much |highly |seriously |rather )?doubt (?:it|that|he|she|they|we|very|whether|if|the)\b|(?:think|hope|trust|guess|expect|believe|would think|would hope|should think|would say|would imagine) not\b|see no\b)/,
    says: 'no',
    force: 0.85,
  }, // "I don’t anticipate that he will."
  {
    pattern:
      /^(?:(?:i|we|he|she|they|the [\p{L} ]{3,30}?) (?:have|has|had)|(?:i|we|they)['’]ve|there (?:is|are|was|were)|there['’]s|(?:he|she|it)['’]s(?: got)?) (?:absolutely |certainly |currently |really |still |been )?no (?:current |particular |immediate |specific |present |firm |such |other )?(?:plans?|intentions?|desire|interest|intent|changes?|talks?|discussions?|suggestion|thought|evidence|indication|reasons?|regrets?|concerns?|objections?|difficulty|difference|disagreement|conflict|need|proposals?|decisions?|timetable|deadline|deal|agreement|connection|link|relationship|contact|truth|way|chance|question of|basis|doubts about)\b/iu,
    says: 'no',
    force: 0.85,
  }, // "We have no plans to do that at this time"
  {
    pattern:
      /^(?:it|that|he|she|they|we|this|i|you)(?:['’](?:s|ve)| has| have| had| was| were| is| are| did| would| will|['’]d|['’]ll)? never\b/,
    says: 'no',
    force: 0.75,
  }, // "It’s never been off the table."
  {
    pattern: /^i (?:do not|don['’]t) (?:think|believe) (?:so|that['’]s|that is|it is|it['’]s)\b/,
    says: 'no',
    force: 0.8,
  }, // "I don’t think so."
  { pattern: /^(?:i|we) (?:do not|don['’]t) (?:think|believe)\b(?!(?: that)? ?(?:--|—|–))/, says: 'no', force: 0.65 }, // "I don’t think we can guarantee"
  {
    pattern:
      /^(?:(?:he|she|it|they)\s(?:do|does|did|has|have|had|was|were|will|would|can|could)(?:n['’]t|\snot)|(?:he|she|it|they) (?:won['’]t|can['’]t|cannot)|we (?:have|did)(?:n['’]t|\snot))\b/,
    says: 'no',
    force: 0.6,
  }, // "They did not discuss these issues"
  {
    pattern:
      /^(?:(?:i|he|she|it|they|we|the president|the administration|the government)(?:['’](?:m|s|re)| am| is| are| was| were) not (?!sure\b|clear\b|going to\b|aware\b)(?:even |currently |really |actively )?\p{Ll}+ing\b)/iu,
    says: 'no',
    force: 0.6,
  }, // "We are not contemplating ground troops."
  {
    pattern:
      /^(?:i|we) (?:do not|don['’]t|would not|wouldn['’]t|cannot|can['’]t) (?:dispute|doubt|disagree|deny|quarrel)\b/,
    says: 'yes',
    force: 0.7,
  }, // "I don't disagree with that."
  { pattern: /^i(?:['’]m| am) not aware (?:of any\b|that (?:there|we|he|she|they|it|any)\b)/, says: 'no', force: 0.5 }, // "I’m not aware of any plans."
  { pattern: /^(?:yes|yep|yup)\b\s*(?:[.!]|$|sir|ma['’]am)/, says: 'yes', force: 1 },
  { pattern: /^(?:yes|yep|yup)\b/, says: 'yes', force: 0.9 }, // "Yes, this is something the President supports"
  { pattern: /^yeah\b\s*(?:[.!]|$)/, says: 'yes', force: 0.7 },
  { pattern: /^yeah\b/, says: 'yes', force: 0.5 }, // "Yeah, as I said in my opening"
  {
    pattern:
      /^(?:absolutely|definitely|of course|indeed|without (?:a )?doubt|no question|for sure|you bet|very much so|very definitely|by all means)\b/,
    says: 'yes',
    force: 0.9,
  }, // "Of course. My answer to that was"
  { pattern: /^(?:correct|exactly|precisely|affirmative|true|agreed)\b/, says: 'yes', force: 1 }, // "Correct."
  { pattern: /^(?:right|sure|certainly)\b\s*(?:[.!]|$)/, says: 'yes', force: 0.6 },
  { pattern: /^(?:right|sure|certainly)\b/, says: 'yes', force: 0.35 }, // "Sure. So, this is about"
  {
    pattern:
      /^(?:that['’]s|that is|you['’]re|you are|this is|it['’]s) (?:absolutely |exactly |quite |still |also |certainly )?(?:(?:exactly|precisely) (?:what|why|how)|right|correct|true|accurate|fair|my understanding|(?:our|the|my|his) (?:position|understanding|view|expectation|intention|hope|plan|goal|commitment|policy|case|idea))\b/,
    says: 'yes',
    force: 1,
  }, // "That’s right, we are delivering"
  {
    pattern:
      /^(?:(?:i|we) (?:think|believe) (?:that )?)?(?:i|we|he|she|it|they|there|the [\p{L} ]{3,30}?) (?:certainly |absolutely |obviously |also )?(?:do|does|did) (?!not\b|so\b|that\b|it\b|this\b|a\b|an\b|the\b|what\b|everything\b|see\b|hear\b|read\b|notice\b|watch\b|want\b|know\b|understand\b|appreciate\b|recogni[sz]e\b|n['’]t)\p{Ll}+\b(?!ing)/iu,
    says: 'yes',
    force: 0.65,
  }, // "I think we do have enough to deal with"
  {
    pattern: /^(?:that|it|this) (?:is|was|would be|will be|is certainly|is obviously) (?:one|part|some) of\b/,
    says: 'yes',
    force: 0.65,
  }, // "That is one of the options"
  {
    pattern:
      /^(?:that['’]s|that is|it['’]s|this is|it is) (?:absolutely |certainly |just |simply |really )?not\b(?! (?:yet |entirely |exactly )?(?:clear|known)\b| (?:for|up to) (?:me|us)\b| (?:something|one) (?:that )?(?:i|we)\b)/,
    says: 'no',
    force: 0.7,
  }, // "That’s not an option we’re actively pursuing"
  {
    pattern: /^(?:as far as i (?:know|am aware|['’]m aware)|to my knowledge|to the best of my knowledge)\b/,
    says: 'yes',
    force: 0.9,
  }, // "As far as I know, yes."
  {
    pattern:
      /^(?:i (?:guess|suppose) you (?:could|can) say (?:that|so)|i (?:think|believe|guess) that['’]s (?:right|correct|fair|true|accurate)|i think so|i believe so|i hope so|i guess so|i suppose so|i (?:would|should) (?:think|hope|imagine|expect|say|assume) so|i (?:expect|imagine|assume|understand|gather|suspect) so|(?:we|they) (?:think|believe|hope|expect) so|(?:it|that) (?:certainly |absolutely |definitely |clearly |very much )(?:is|was|does|did|has|will|would|should)|partly|both|mostly|in part|potentially|possibly|probably|maybe both|most (?:likely|definitely|certainly)|quite possibly|very likely|more or less|pretty much)\b/,
    says: 'yes',
    force: 0.7,
  }, // "Well, partly, yes"
  {
    pattern:
      /^(?:there (?:is|are|was|were) (?:no|not|none)|there['’]s (?:no|not|none)|there (?:has|have) (?:not )?been no|there (?:isn['’]t|aren['’]t|wasn['’]t|hasn['’]t been))\b(?! (?:doubt|question))/,
    says: 'no',
    force: 0.6,
  },
]

/** "I have not spoken with them": a no, to an ask whether one did. */
export const OWN_DEED_DENIED = /^(?:i|we)(?: (?:have|had|did)(?:n['’]t| not)|['’]ve not| never)\b/i

/** "Very pleased." to "Are you pleased?": how much of what was asked. */
export const DEGREE =
  /^(?:very|extremely|slightly|mildly|deeply|absolutely|quite|totally|completely|somewhat|fairly|pretty|not (?:very|at all|particularly|terribly)) ([\p{L}]+)\b/iu

/** Pronoun and auxiliary alone: "It is.", "I can't.", "We have not," at the head of an answer. */
export const AUXILIARY_ANSWER =
  /^(?:(?:i|we|he|she|it|they|that|this|there|you|some|many|most|others|the (?:president|prime minister|administration|government|secretary|white house|vice president|united states))\s(?:(?:really|certainly|absolutely|definitely|obviously|just|always|still|also) )?(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)(?:n['’]t|\snot)?|can['’]t|won['’]t|cannot|am not|am|haven['’]t|don['’]t)|(?:it|that|he|she|there)['’]s not|(?:we|they|you)['’]re not|i['’]m not)\s*(?:[.;!]|$|,\s(?:but|and|so|because|although|though|it|he|she|we|they|i(?! (?:think|guess|believe|mean|would),)|in fact|actually|indeed|yes|no)\b|,\s(?!again|of|for|you|in|as|i|we|frankly|obviously|look)[\p{L}’']+[.,])/iu

/** The same as a view: "We think we do", "I believe it is". */
export const AUXILIARY_VIEW =
  /^(?:i|we)(?:['’]m| am| are)? (?:think|believe|hope|assume|suspect|expect|imagine|understand|gather|know|sure|told|afraid|sorry to say) (?:that )?(?:i|we|he|she|it|they|that|this|there|you) (?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)(?:n['’]t|\snot)?|can['’]t|won['’]t|cannot|am|am not)\s*(?:[.,;!]|$)/

/** The negative among them. */
export const NEGATIVE_WORD = /\b(?:not|no|never|cannot|can['’]t|won['’]t)\b|n['’]t\b/
