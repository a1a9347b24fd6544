// wink-nlp alone: reads a transcript and tags it.
const { readFileSync } = require('node:fs')
const model = require('wink-eng-lite-web-model')
const nlp = require('wink-nlp')(model)
const doc = nlp.readDoc(readFileSync(process.argv[2], 'utf8'))
console.log(doc.tokens().out(nlp.its.pos).length)
