/** The list with one of its entries a place earlier (`-1`) or later (`1`), as far as there is one. */
export function moved<Entry>(list: readonly Entry[], from: number, by: -1 | 1): readonly Entry[] {
  const [one, other] = [list[from], list[from + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((it, at) => (at === from ? other : at === from + by ? one : it));
}
