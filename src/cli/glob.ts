/** The one door to the file matcher; loaded only for patterns and directories. */
export { glob } from 'tinyglobby'
