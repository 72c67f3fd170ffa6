export async function reportFolder(..._: unknown[]): Promise<number> {
  return 0;
}
