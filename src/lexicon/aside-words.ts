import type { AsideKind } from '../model/transcript.ts'

/** What a bracketed aside is, by the words in it, lower case; the first row that matches wins. */
export const ASIDE_WORDS: readonly { kind: AsideKind; words: RegExp }[] = [
  { kind: 'laughter', words: /^(?:laugh\w*|laugther|chuckl\w*|\w+ laugh\w*|laughter and \w+)$/ }, // "(Laughter.)", "(Laugher.)"
  { kind: 'applause', words: /^(?:applause|cheers?|cheers and applause|\w+ applause)$/ },
  {
    kind: 'inaudible',
    words:
      /^(?:inaudible|off[- ]?mi[ck]e?|off[- ]?microphone|unintelligible|indistinct|audio \w+|no audio|mic(?:rophone)? (?:off|cuts?).{0,20})$/,
  },
  {
    kind: 'crosstalk',
    words:
      /^(?:cross[- ]?talk(?: .{0,30})?|simultaneous \w+|multiple speakers|overlapping.{0,20}|several \w+ speak.{0,30})$/,
  },
  { kind: 'pause', words: /^(?:pause|long pause|break|tape break|a pause|no response|recess)$/ },
  { kind: 'sic', words: /^(?:sic|as (?:said|delivered|printed))$/ },
  {
    kind: 'other', // "(As interpreted.)", "(Speaks Spanish.)", "(Break for translation)"
    words:
      /^(?:as (?:interpreted|translated)|speaks? (?:in )?\w+|at this point, .*|in (?:progress|english|\w+ian|french|spanish|arabic|chinese|hebrew|german|japanese|korean)|via (?:interpreter|translator)|through (?:an )?interpreter|gestur\w+.{0,30}|nods?.{0,20}|shakes? .{0,20}|coughs?|sighs?|sneez\w+|clears throat|phone rings|cell ?phone.{0,20}|bell.{0,20}|technical.{0,20}|moment of silence|.{0,20}is (?:held|shown|played|displayed).{0,20}|video.{0,30}|reading.{0,20}|holds? up.{0,30}|points?.{0,20}|break .{0,30}|.{0,30}translation|questioned in.{0,40})$/,
  },
]
