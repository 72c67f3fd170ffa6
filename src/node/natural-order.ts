/** The order in which a person counts pages and files: p2 before p10, folder by folder, å ä ö last. */

let collator: Intl.Collator | undefined;
/** Made when first needed: it takes longer than reading a page. */
const collate = (a: string, b: string): number => {
  collator ??= new Intl.Collator('sv', { numeric: true });
  return collator.compare(a, b);
};

/** Compares two paths part by part, numbers by their value; what the language takes for equal, by its characters. */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [a.split(/[/\\]/), b.split(/[/\\]/)];
  for (const [i, part] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    const order = collate(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || Number(a > b) - Number(a < b);
}
