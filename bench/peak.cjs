// Tells a program's peak memory in KB when it ends.
process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`))
