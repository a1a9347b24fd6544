/** Words that no subject is made of, small letters: they end a phrase. */
export const STOP_WORDS: readonly string[] = `
a about above across actually after afternoon again against ago ahead all almost along already also although always am
among an and another answer any anybody anyone anything anyway are around as ask asked asking at away back be became
because become been before began begin behind being believe below between both but by call called came can can't cannot
certain certainly clear clearly come comes coming could couldn't course day days did didn't different do does doesn't
doing don't done down during each earlier either else end enough especially even ever every everybody everyone
everything exactly far few find first for forward found four from further gave get gets getting give given gives giving
go goes going gone good got great guess guys had happen happened happening happens hard has hasn't have haven't having
he he'd he'll he's hear heard hello help her here here's hers herself hi him himself his hope how however i i'd i'll i'm
i've if important in indeed instead into is isn't it it'll it's its itself just keep kind knew know known knows last
late later least less let let's like little long look looked looking lot made make makes making many mark matter may
maybe me mean means meant mention mentioned might mind more morning most mr mrs ms much must my myself near need needed
needs never new next no nobody none nor not nothing now obviously of off often oh okay on once one ones only onto open
or other others our ours ourselves out over own part particular particularly people perhaps place please point possible
pretty probably put question questions quite rather re read ready really reason right said same saw say saying says
second see seem seemed seems seen sense set several shall she she's should shouldn't show since sir so some somebody
somehow someone something sometimes soon sorry sort start started still stuff such sure take taken takes taking talk
talked talking talks tell tells than thank thanks that that's the their theirs them themselves then there there's
therefore these they they'd they'll they're they've thing things think third this those though thought three through
time times to today together told tomorrow tonight too took toward towards tried try trying turn two under understand
until up upon us use used using very want wanted wants was wasn't way ways we we'd we'll we're we've week weeks well
went were weren't what what's whatever when where where's whether which while who who's whole whom whose why will with
within without won't word words work worked working would wouldn't yeah year years yep yes yesterday yet you you'd
you'll you're you've your yours yourself
`
  .trim()
  .split(/\s+/)

/** Persons by their office, whom every briefing of a time names: "President Obama", "the vice president". */
export const TITLED =
  /^(?:(?:vice|deputy) )?(?:president|chancellor|prime minister|admiral|general|secretary|senator|speaker|leader|press secretary|governor|congressman|chairman)\b/i
