/**
 * The one door to the reader of PDF: Mozilla's pdf.js, as unpdf packs it for servers, without the 70 MB of canvas that
 * drawing would need; loaded only for PDF.
 */
export { getDocument } from 'unpdf/pdfjs'
