/** Time zones as transcripts print them, with their offset from UTC. */
export const TIME_ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00',
  AKST: '-09:00', AKDT: '-08:00', HST: '-10:00', HAST: '-10:00', AST: '-04:00', ADT: '-03:00', GMT: '+00:00', UTC: '+00:00',
  BST: '+01:00', WEST: '+01:00', WET: '+00:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00', MSK: '+03:00',
  TRT: '+03:00', IDT: '+03:00', GST: '+04:00', SGT: '+08:00', HKT: '+08:00', JST: '+09:00', KST: '+09:00', ICT: '+07:00',
  AWST: '+08:00', ACST: '+09:30', ACDT: '+10:30', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00', WIB: '+07:00',
}
// IST (India, Ireland or Israel) and "ET" (either) have no one offset.
