/** Words that speech puts inside a phrase and that change nothing of it: "I don't actually have", "in a position right now to". */
export const INTERJECTED =
  /(?<=\s)(?:(?:actually|really|currently|necessarily|personally|frankly|honestly|simply|certainly|probably|obviously|specifically|particularly|again|also|even|just|still|yet|you know|I think|right now|at (?:this|the) (?:point|time|moment|stage|present)|at present|for now|as of (?:now|yet)|here today|today)(?:,\s|\s))+(?=\S)/g
