/** The one door to iconv-lite, for bytes that are neither UTF-8 nor UTF-16; Node 20 reads windows-1252 as Latin-1. */
export { decode as decodeLegacy, encodingExists } from 'iconv-lite'
