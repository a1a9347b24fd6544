/** Days of the calendar that briefings speak of as dates; small letters, without "day". */
export const HOLIDAYS: readonly string[] = [
  'anzac',
  'christmas',
  'columbus',
  'easter',
  'halloween',
  'hanukkah',
  'independence',
  'labor',
  'memorial', // "done before we leave for Memorial Day"
  'new year',
  "new year's",
  'presidents',
  'ramadan',
  'thanksgiving',
  'veterans',
]
