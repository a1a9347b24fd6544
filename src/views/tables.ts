/** The views that draw tables; loaded together, and only where one is asked for. */
export { exchangesTable } from './exchanges-table.ts'
export { overviewTable } from './overview-table.ts'
export { placesTable } from './places-table.ts'
export { promisesTable } from './promises-table.ts'
export { referralsTable } from './referrals-table.ts'
export { topicsTable } from './topics-table.ts'
export { turnsTable } from './turns-table.ts'
