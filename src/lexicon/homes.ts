/** A country whose own affairs have topics of their own: what is said there of schools is about its schools. */
export interface Home {
  /** Words that its transcripts are full of. */
  readonly words: RegExp
  /** Words that those of other houses are full of. */
  readonly elsewhere: RegExp
  /** The id of the country’s own topic: at home its name says nothing of the subject. */
  readonly country: string
  /** By the id of the general topic, that of the country’s own. None of a topic that is another country’s: its Congress stays. */
  readonly own: Readonly<Record<string, string>>
  /** Topics whose weak phrases count there without more: the country goes without saying. */
  readonly local: ReadonlySet<string>
}

/** Where general topics give way to those of a country. */
export const HOMES: readonly Home[] = [
  {
    words:
      /\b(?:Australia(?:n|ns)?|AUSTRALIA|CANBERRA|SYDNEY|MELBOURNE|BRISBANE|PERTH|ADELAIDE|HOBART|DARWIN|Canberra|Sydney|Melbourne|Brisbane|Adelaide|Hobart|Queensland|Tasmania|New South Wales|Labor|Liberal Party|Menzies|Whitlam|Fraser|Hawke|Keating|Howard|Rudd|Gillard|Abbott|Turnbull|Morrison|Albanese)\b/g,
    elsewhere: /\b(?:White House|Congress|Americans?|United States|U\.S\.)/g,
    country: 'australia',
    own: {
      taxes: 'australian-taxes',
      'budget-debt': 'australian-budget',
      economy: 'australian-economy',
      jobs: 'australian-economy',
      inflation: 'australian-economy',
      'health-care': 'australian-health',
      medicare: 'australian-health',
      'drug-prices': 'australian-health',
      education: 'australian-education',
      'student-loans': 'australian-education',
      'social-security': 'australian-welfare',
      welfare: 'australian-welfare',
      immigration: 'australian-immigration',
      'labor-strikes': 'industrial-relations',
      'minimum-wage': 'industrial-relations',
      elections: 'australian-elections',
      agriculture: 'australian-water',
      environment: 'australian-environment',
      'emission-rules': 'carbon-price-australia',
      'auto-industry': 'australian-industry',
      telecommunications: 'privatisation',
      investigations: 'australian-conduct',
      ethics: 'australian-conduct',
    },
    local: new Set(
      (
        'australian-politics australian-elections australian-leadership australian-federalism australian-republic australian-budget ' +
        'australian-economy australian-taxes carbon-price-australia mining-tax industrial-relations australian-health ' +
        'australian-education australian-welfare indigenous-affairs native-title australian-immigration australian-defence ' +
        'australian-water australian-environment privatisation australian-industry australian-conduct australian-ceremony boat-arrivals'
      ).split(' '),
    ),
  },
]
