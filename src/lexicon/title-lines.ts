/** Words of a line that is a transcript's title. */
export const TITLE_LINE =
  /\b(?:Briefings?|briefings?|BRIEFING|Gaggle|Press Conference|PRESS CONFERENCE|press conference|Remarks|REMARKS|Press Call|Interview|INTERVIEW|Doorstop|DOORSTOP|Roundtable|News Conference|Availability|Q&A|Transcript of)\b/

/** Lines of the front matter that are no title. */
export const NO_TITLE_LINES: readonly RegExp[] = [
  /^[[(].*[\])]$/, // "(ON THE RECORD UNLESS OTHERWISE NOTED)"
  /^(?:THE WHITE HOUSE|The White House|Office of the .*|For Immediate Release.*|FOR IMMEDIATE RELEASE.*|U\.S\. DEPARTMENT OF .*|_+|TRANSCRIPT:?|Transcript:?|E ?& ?OE.*)$/,
  /^Index for /, // "Index for Today's Briefing"
  /^(?:An official website of|Official websites use|Skip to|Here[’']s how you know)/i, // the banner of a .gov page
  /^[\p{L}. ]{0,40}Briefing Room$/u, // "James S. Brady Press Briefing Room"
  /^(?:See below|Please see|\*)/, // "See below for a correction"
  /^Subjects?:/i,
  /\S > \S/, // "Home > The Ministry > Spokesperson's Remarks"
]
