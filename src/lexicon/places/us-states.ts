/** The states of the United States without Georgia and Washington, which are a country's and a capital's names, too. */
export const OTHER_STATES: string =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|' +
  'Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|' +
  'New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|' +
  'South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming'

/** Their short forms as they stand behind a town: "Moscow, ID", "Paris, Tex." */
export const STATE_ABBREVIATIONS: string =
  'A[LKZR]|C[AOT]|DE|FL|Fla|G[Aa]|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|Ore|P[Aa]|RI|S[CD]|T[NX]|Tenn|Tex|UT|V[TA]|WA|W[IVY]|Wis|Wash|Mich|Minn|Ind|Ill'
