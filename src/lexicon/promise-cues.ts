/** How the podium promises an answer for later: what stands behind "I'll", "we can", "let me", "happy to". */
export interface PromiseCue {
  readonly phrase: string
  /** True where "I would have to …" is a promise, too, and not just a way of not knowing. */
  readonly evenIfWould: boolean
}

export const PROMISE_CUES: readonly PromiseCue[] = [
  { phrase: 'take (that|the|your|this) question', evenIfWould: true }, // "I’ll have to take that question."
  { phrase: 'take that back', evenIfWould: true }, // "why don’t you let me take that back"
  { phrase: 'take that', evenIfWould: true }, // "Let me take that."
  { phrase: 'get back (to|with) (you|everyone|everybody|folks|people|the pool|the group)', evenIfWould: true }, // "I’ll get back to you on the timing"
  { phrase: 'circle back (to|with) (you|everyone|folks)', evenIfWould: true }, // "we’ll circle back with you on this"
  { phrase: 'come back to you (with|on|about)', evenIfWould: true }, // "I’ll come back to you with the precise"
  {
    phrase:
      'follow up with (you|folks|people|everyone|him|her|our|my|the team|the folks|the office|the press office|the agency|the department|the pool)',
    evenIfWould: true,
  }, // "I will have to follow up with you"
  { phrase: 'follow up on (that|this|it)', evenIfWould: true }, // "I’m happy to follow up on that for"
  {
    phrase: 'get (that|it|those|this|them|one|something|some|an answer|the answer|more) ... (to|for) you',
    evenIfWould: true,
  }, // "I’d have to get that for you."
  {
    phrase:
      'get you ... (list|number|numbers|answer|information|details|detail|data|transcript|copy|readout|update|figure|figures|specifics|statement|response|summary|date|something|that|those|one|breakdown|material|materials|facts)',
    evenIfWould: true,
  }, // "We can get you the updated data"
  {
    phrase:
      '(give|send|email|provide) you ... (later|after the briefing|afterward|afterwards|after this|tomorrow|this afternoon)',
    evenIfWould: true,
  },
  {
    phrase:
      '(have|ask) (somebody|someone|my|our|the|one|folks|them) ... (follow up|get back|get you|reach out|work on that|look into)',
    evenIfWould: true,
  }, // "let me have somebody follow up with you"
  { phrase: 'ask ... (on that|about that|about this|on this)', evenIfWould: false }, // "Let me ask NSC on that."
  { phrase: 'look into (that|it|this|whether|what|how)', evenIfWould: false }, // "Certainly I will look into that"
  {
    phrase: 'check (on|into|that|it|this|whether|if|for you|specifically|the specifics|and see|and get|what|in)',
    evenIfWould: false,
  }, // "I will check on that."
  { phrase: 'check with', evenIfWould: false }, // "let me check with Legislative Affairs"
  { phrase: 'double-check', evenIfWould: false }, // "I will double-check on that one"
  { phrase: '(check|double-check)', evenIfWould: false }, // "I can check."
  { phrase: 'find out (for you|and|more for you|something for you|the answer)', evenIfWould: false }, // "see if we can find out something"
  { phrase: 'see (if|whether) (I|we) can (get you|get a|get more|get that|find|provide|share)', evenIfWould: false }, // "let me see if we can get you"
  { phrase: "see (if|whether) (there's|there is|there are) (more|anything|any|something)", evenIfWould: false }, // "I’m happy to see if there’s more"
  {
    phrase: 'see (if|whether) ... ... (has|have) (it|that|them|those|one|anything|more|something)',
    evenIfWould: false,
  }, // "I will see if the Department has it"
  { phrase: 'say something (further|more|else|about|on)', evenIfWould: false }, // "I'll say something further over the weekend"
  {
    phrase: 'have something ... to say ... (tomorrow|later|shortly|soon|weekend|afternoon|week|this|next)',
    evenIfWould: false,
  }, // "I'll have something further to say at the weekend"
  { phrase: 'take a look at that', evenIfWould: false }, // "Let me take a look at that"
  { phrase: '(check|ask|look|find out) and let you know', evenIfWould: false },
]

/** Makes a promise of what follows: "I'll", "we can", "let me", "happy to", "I'll have to". */
export const PROMISING =
  /(?:\b(?:I|[Ww]e)(?: (?:honestly|really|certainly|just|actually|probably|obviously|frankly|also))?(?:['’]ll| will| can(?!['’]?t|not)| could|['’](?:m|re) (?:going|happy|glad)| am (?:going|happy|glad)| are (?:going|happy|glad)| (?:may |might )?(?:have|need) to|['’]ve got to|['’]d (?:have|be|need)| would (?:have|be|need)| promise to)|\b[Ll]et (?:me|us)|\b[Hh]appy to|\b[Gg]lad to|\b[Ww]hy don['’]t (?:I|we)|\bmake sure)\b/g

/** "I would have to", which promises less. */
export const WOULD = /\b(?:would|['’]d|have to|need to)\b(?!.*\b(?:will|['’]ll)\b)/

/** Words between the promise and what is promised that unmake it: "I can't", "we'll see if they", "I said I would". */
export const UNMAKES = /\b(?:not|never|you|they|he|she|said|when)\b|n['’]t\b/i

/** Before the promise: it hangs on something yet to happen, or was made before. */
export const HANGS =
  /\b(?:(?<!see )if|when|once|as soon as|until|unless|before|whenever|after)\s[^,]{0,80},?\s*$|\b(?:said|told you|thought)(?: that)?\s*$/i
