import type { GroundRule } from '../model/transcript.ts'

/**
 * How ground rules are stated; each row is held against a sentence of the front matter or of the opening. `unless` are
 * words that deny or lift the rule, or speak of something else.
 */
export const GROUND_RULES: readonly {
  readonly kind: GroundRule['kind']
  readonly words: RegExp
  readonly unless: RegExp | null
}[] = [
  {
    kind: 'embargo', // "embargoed until the conclusion of the call"
    words:
      /\bembargoed\b|\bembargo (?:until|till|lifts?|ends|expires|breaks)\b|\bunder (?:an? |strict )*embargo\b|^embargo\b/i,
    // "not embargoed", "there is no embargo", "the embargo is now lifted"; "The U.S. embargo until elections" is policy
    unless:
      /\b(?:no|not|never|no longer)(?: \p{L}+){0,2} embargo|n['’]t(?: \p{L}+){0,2} embargo|\b(?:arms|trade|oil|economic|Cuban?|weapons|U\.S\.|American) embargo|\bembargo (?:on|against|of) (?:\p{Lu}|the)|\bembargo (?:is|has been|was) (?:now )?lifted|\b(?:lift|end|ease|respect)(?:ing|s|ed)? the embargo/iu,
  },
  {
    kind: 'background', // "on background, attributable to"
    words:
      /\bon (?:deep )?background\b|\bnot for attribution\b|\battribut(?:able|ed|ion|e)\b[^.;]{0,60}\b(?:officials?|sources?|spokes\p{L}+|aides?|diplomats?)\b|^Background (?:Press )?(?:Call|Briefing)\b/iu,
    unless: /\bnot on (?:deep )?background\b|\bon background (?:noise|checks?)/i,
  },
  {
    kind: 'not-for-reporting', // "for your awareness, not for your reporting"
    words: /\bnot for (?:your )?reporting\b|\boff the record\b|\bnot reportable\b/i,
    unless: null,
  },
  {
    kind: 'on-record', // "(ON THE RECORD UNLESS OTHERWISE NOTED)"
    words: /\bon[- ]the[- ]record\b/i,
    // "we have said on the record", "he is on the record as saying"
    unless: /\b(?:said|stated|spoken|gone|went|been) (?:\p{L}+ )?on the record\b|\bon the record as\b/iu,
  },
]

/** One of these is in every ground rule. */
export const GROUND_RULE_WORDS = /embargo|background|attribut|reporting|reportable|record/i

/** The end of an embargo within its sentence. */
export const EMBARGO_END =
  /\bembargo\w*\b[^;]{0,40}?\b(?:until|till|to|through|for(?=\s\d)|(?:lifts?|ends|expires) (?:at|on))\s+(?<until>[^;”"\])]{2,100}?)(?=,?\s+(?:and|but)\s+(?:the|this|it|all|your|our|will|is)\b|[;”"\])]|\.?\s*$)/i
