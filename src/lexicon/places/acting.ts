// How a capital is told to stand for its government: "Moscow said", "talks with Beijing", "Tehran's support for".

/** Capitals that never do: "Brussels said" is the European Union or NATO. */
export const NEVER_ACTING: readonly string[] = [
  'Brussels',
  'Abidjan',
  'Dar es Salaam',
  'Bujumbura',
  'Lagos',
  'Hague',
  'The Hague',
]

const VERBS =
  'says?|said|saying|has|have|had|will|would|wo|would|wants?|wanted|should|must|can|could|may|might|does|did|needs?|denie[sd]|denied|agree[sd]?|announced|announces|' +
  'insists?|insisted|continues?|continued|refuse[sd]?|rejects?|rejected|claims?|claimed|supports?|supported|backs?|backed|wishes|hopes|thinks|believes|' +
  'knows|sees|views|sent|sends|gave|gives|took|takes|made|makes|calls|called|responds|responded|reacts|reacted|warns?|warned|threatens|threatened|offers|offered|' +
  'accuses|accused|decides|decided|tries|tried|seeks|sought|pushes|pushed|provides|provided|plays|played|understands|recognizes|recognized|expects|feels|' +
  'asked|asks|told|tells|signed|blames|blamed|got|gets|chose|chooses|violates|violated|condemned|ordered|imposed|expelled|fears|intends|intended'

/** Behind a capital: it does what governments do. Also through another: "Moscow and Tehran have agreed". */
export const ACTS_BEHIND = new RegExp(
  String.raw`^(?:,? (?:and|or) [A-Z]\w+)?,? (?:(?:also|still|now|already|itself|clearly|simply|just|actually|has|have|again|never|always|really|certainly|recently|today|yesterday) )?(?:${VERBS})(?:n['’]t|not)?\b`,
)

/** Behind a capital: what only a government is. */
export const IS_BEHIND =
  /^ (?:is|was|are|were|isn['’]t|wasn['’]t|remains|seems|appears)(?: (?:not|also|still|now|already|clearly|really|just|only|very|simply|certainly|actually))?(?: (?:\w+ing(?! \d)|willing|ready|prepared|responsible|serious|committed|interested|to blame|behind|aware|unwilling|reluctant|concerned|opposed|to (?:be|have|do|want)|a (?:party|partner|sponsor|signatory)|in (?:violation|breach|agreement|talks|touch)|on board|at the table|supportive|unhappy|angry|upset|complicit|isolated|afraid|able|unable|entitled|obliged|sincere|determined))\b/

/** "Moscow’s support": whatever a government has. "Moscow’s streets" are a town’s. */
export const HAS_BEHIND =
  /^['’]s?,? (?!(?:(?:main|international|central|largest|old|new|busy|downtown|historic|famous|most) )?(?:streets?|bureau|airports?|mayor|subway|metro|suburbs?|outskirts|residents|population|neighborhoods?|Red|University|Olympics?|hotels?|embassy|cathedral|museum|stadium|center|north|south|east|west|weather|traffic|skyline|Tahrir|Sheremetyevo)\b)[a-z]/

/** "the Kabul government", "Beijing influence" */
export const GOVERNMENT_BEHIND =
  /^ (?:governments?|regime|authorities|leadership|influence|officials|pressure|administration|establishment)\b/

/** "the government of Kiev" */
export const GOVERNMENT_BEFORE = /\b(?:governments?|regimes?|leadership|authorities) (?:of|in) $/

/** "Moscow-backed", "Tehran-controlled" */
export const BACKED_BEHIND =
  /^-(?:back|led|control|align|impos|sponsor|support|friendly|direct|fund|dominat|approv|appoint|install)/

const RELATION =
  'relations?|relationships?|ties|talks|dialogue|tensions?|deals?|rift|alliance|cooperation|negotiations?|channels?|pressure|sanctions?|signals?|messages?|contacts?|support|' +
  'assistance|help|influence|leverage|arms|weapons|demands?|concessions?|threats?|warnings?|overtures?|assurances?|response|reaction|responses|word|conversations?|discussions?|' +
  'diplomacy|engagement|communications?|coordination|standoff|confrontation|agreement|understanding|trust|confidence|policy|approach|aid|letter|request|questions?|rhetoric|statements?|remarks|comments?|answer|call'

/** Before a capital: what is between governments. */
export const RELATION_BEFORE = new RegExp(
  String.raw`\b(?:${RELATION}) (?:with|between|to|from|on|toward|towards|against|by|of|out of|coming from|coming out of|made by)(?: [A-Z]\w+ and)? $`,
)

/** Before a capital: what is done with or to a government. */
export const DONE_BEFORE =
  /\b(?:with|by|against|towards?|upon|between|versus|vis-à-vis|pressur(?:e|ed|ing)|urg(?:e|ed|es|ing)|press(?:ed|es|ing)?|call(?:s|ed|ing)? on|ask(?:s|ed|ing)?|warn(?:s|ed|ing)?|tell|tells|told|condemn(?:s|ed|ing)?|accus(?:e|ed|es|ing)|punish(?:es|ed|ing)?|blam(?:e|ed|es|ing)|persuad(?:e|ed|es|ing)|convinc(?:e|ed|es|ing)|deter(?:red|ring)?|engag(?:e|ed|es|ing)|isolat(?:e|ed|es|ing)|pressure on|trust|trusts|believe|sanction(?:ed|ing|s)?|expect(?:s|ed|ing)?|allow(?:s|ed|ing)?|let|make|get|want|wants) (?:both )?$/

/** "between Kiev and Moscow": the second of two that the first one makes acting. */
export const PAIR_BEFORE = /\b(?:between|with|by|against|from both|both) (?:[A-Z][\w.'’]+,? ){1,2}(?:and|or) $/
