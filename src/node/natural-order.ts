/** The order in which a person counts pages and files: p2 before p10, folder by folder, å ä ö last. */

const collator = new Intl.Collator('sv', { numeric: true });

/** Compares two paths part by part, numbers by their value; what the language takes for equal, by its characters. */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [a.split(/[/\\]/), b.split(/[/\\]/)];
  for (const [i, part] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    const order = collator.compare(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || Number(a > b) - Number(a < b);
}
