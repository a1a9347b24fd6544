import type { ChosenCatalogue } from '../../../catalogue/index.ts'
import { type Finder, finderFor } from './finder.ts'

let last: { readonly catalogues: readonly ChosenCatalogue[]; readonly finder: Finder } | null = null

/** The finder for some catalogues; one transcript after the other has the same. */
export function finderOf(catalogues: readonly ChosenCatalogue[]): Finder {
  const isSame =
    last?.catalogues.length === catalogues.length &&
    last.catalogues.every(({ catalogue }, i) => catalogue === catalogues[i]?.catalogue)
  if (!last || !isSame) last = { catalogues, finder: finderFor(catalogues) }
  return last.finder
}
