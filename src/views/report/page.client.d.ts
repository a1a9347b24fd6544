/** The page's script, as the build takes it in. */
declare const text: string
export default text
