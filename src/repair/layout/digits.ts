/** Letters and the digit each is read for. */
export const DIGIT: Readonly<Record<string, string>> = {
  s: '5',
  S: '5',
  i: '1',
  b: '8',
  o: '0',
  O: '0',
  l: '1',
  I: '1',
  z: '2',
  Z: '2',
  B: '8',
};
