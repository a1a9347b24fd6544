/** Short forms that stay in capitals where an office in capitals is written as elsewhere; without periods. */
export const ACRONYMS: readonly string[] = (
  'AFRICOM APNSA ASEAN CDC CEA CENTCOM CEO CFO CIA DHS DOD EPA EU EUCOM FAA FBI FDA FEMA G7 G8 G20 HHS HUD IAEA IMF ISIL ' +
  'LGBTQ NASA NATO NEC NIH NSA NSC NSW OECD OMB ONDCP OSHA OSTP PACOM RAAF UK UN US USAID USDA USTR VA WA WHO'
).split(' ')
