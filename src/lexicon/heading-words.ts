/** The line above a transcript's list of subjects. */
export const INDEX_TITLE = /^(?:Index (?:for|of) .*|INDEX|Index|INDEX:)$/ // "Index for Today's Briefing"

/** The field that lists the subjects in one line. */
export const SUBJECT_FIELD = /^(?:Subjects?|SUBJECTS?|Topics?|TOPICS?|Themen):\s*/ // "Subjects: Tuna quotas; …"
