/** Look-up tables are made of plain knowledge once, not for every line. */

/** The function, its result kept for each argument as long as that lives. For functions of plain read-only data. */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
