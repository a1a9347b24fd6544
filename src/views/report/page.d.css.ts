/** The style sheet, as the build takes it in. */
declare const text: string
export default text
