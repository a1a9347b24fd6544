/** The one door to the reader of ZIP directories; loaded only for DOCX. */
export { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
