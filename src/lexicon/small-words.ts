/** Words that say nothing of what a question is about; lower case. */
export const SMALL_WORDS: readonly string[] = (
  "a an the and or but nor so if then than that this these those there here it its it's he she they them him her his hers their theirs we us our ours " +
  'i me my mine you your yours who whom whose which what when where why how is are was were be been being am do does did doing done has have had having ' +
  'can could will would shall should may might must not no yes of in on at by to for from with without about into over under out up down off as any some ' +
  'all just also very really still even only more most much many other another such same own too again now one two first second last next few both each ' +
  "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't i'm you're we're they're " +
  "he's she's that's there's what's who's how's where's i've you've we've they've i'll you'll we'll they'll he'll she'll i'd you'd we'd they'd he'd " +
  'think thinks thought believe say says said saying tell tells told ask asked asking know knows get gets got getting go goes going went gone come make ' +
  'makes made want wants like see look take thing things way lot kind sort question follow wondering talk give given put mean means because well while ' +
  'during before after between through whether either neither seems seem ever never maybe perhaps please thank thanks mr mrs ms sir'
).split(' ')
