// compromise alone: reads a transcript and tags it.
const { readFileSync } = require('node:fs')
const nlp = require('compromise')
console.log(nlp(readFileSync(process.argv[2], 'utf8')).json().length)
