/** The states and territories of Australia. */
export const AUSTRALIAN_STATES: readonly string[] = [
  'Australian Capital Territory',
  'New South Wales',
  'Northern Territory',
  'Queensland',
  'South Australia',
  'Tasmania',
  'Victoria',
  'Western Australia',
]
