// For jest: a style sheet or a script for the browser is imported as its text, as in the build.
module.exports = {
  process: source => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(source)} }` }),
}
