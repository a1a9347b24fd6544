import type { GroundRule } from '../model/transcript.ts'

/** How ground rules are stated; each row is held against a sentence of the front matter or of the opening. */
export const GROUND_RULES: readonly { readonly kind: GroundRule['kind']; readonly words: RegExp }[] = [
  { kind: 'embargo', words: /\bembargo(?:ed)?\b/i }, // "embargoed until the conclusion of the call"
  {
    kind: 'background',
    words:
      /\bon (?:deep )?background\b|\bnot for attribution\b|\battribut(?:able|ed|ion) to\b|^Background (?:Press )?(?:Call|Briefing)\b/i,
  }, // "on background, attributable to"
  { kind: 'not-for-reporting', words: /\bnot for (?:your )?reporting\b|\boff the record\b|\bnot reportable\b/i }, // "for your awareness, not for your reporting"
  { kind: 'on-record', words: /\bon[- ]the[- ]record\b/i }, // "(ON THE RECORD UNLESS OTHERWISE NOTED)"
]

/** One of these is in every ground rule. */
export const GROUND_RULE_WORDS = /embargo|background|attribut|reporting|reportable|record/i

/** Words that lift a rule or only speak of one: "the embargo on Cuba", "the embargo is now lifted". */
export const NO_GROUND_RULE =
  /\b(?:arms|trade|oil|economic|Cuban?|weapons) embargo|\bembargo (?:on|against|of) (?:\p{Lu}|the)|\bembargo (?:is|has been|was) (?:now )?lifted|\bon background (?:noise|checks?)|\bbackground checks?\b/iu

/** The end of an embargo within its sentence. */
export const EMBARGO_END =
  /\bembargo\w*\b[^;]{0,40}?\b(?:until|till|to|through)\s+(?<until>[^;”"\])]{2,100}?)(?=,?\s+(?:and|but)\s+(?:the|this|it|all|your|our|will|is)\b|[;”"\])]|\.?\s*$)/i
