/** Words of every briefing beyond the stop words, the most frequent first: counted in 135 transcripts. */
export const FREQUENT_WORDS: readonly string[] = (
  'President ve don ll continue House administration States American United country government support security ' +
  'president Minister White Congress process deal Ukraine meeting world Prime Americans Biden able economy ' +
  'issue number decision Russia policy Secretary fact economic terms tax speak countries including plan ' +
  'Republicans leaders issues military Australia Department Government national press Iran couple Israel health ' +
  'public percent opportunity jobs bit team past million future situation case position agreement Senate ' +
  'members Laughter State state families discussions change legislation months community expect view law ' +
  'Australian progress partners action ensure steps move information conversations better relationship reform ' +
  'nuclear provide follow job war international best impact level effort response specific federal focus term ' +
  'Act Press doesn officials home strong sanctions negotiations report additional significant commitment ' +
  'efforts share bill Senator actions visit region discussion assistance China Karine interest middle program ' +
  'budget statement close address focused concerned money Democrats order communities political Security ' +
  'deficit ground threat range example involved th business didn bipartisan billion conversation approach ' +
  'Afghanistan South believes bring family meet Vice seeing briefing funding states matters care energy concern ' +
  'workers system role top trip local leave class details challenges costs decisions North National concerns ' +
  'Putin Jen idea private moving increase election full closely moment committed office growth specifically ' +
  'leadership real policies big inaudible Russian infrastructure announced high vaccine campaign proposal ' +
  'border vote feel weekend Korea America nation step directly rights Hamas goal announcement individuals ' +
  'events aware power path allies ongoing room Republican update beyond Gaza immigration based foreign ' +
  'discussed risk senior reports month priority Party data message agenda comment Jake cuts supply stand table ' +
  'protect quickly line lower early note oil available date continuing continues spoke meetings Commonwealth ' +
  'crisis humanitarian critical difficult pay access respect night side building general face cost lead small ' +
  'result'
).split(' ')
