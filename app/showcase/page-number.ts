/** Which page an address asks for, from 1; anything that is no such number is the first. */
export function pageOf({ url }: { url: string }): number {
  const asked = new URL(url).searchParams.get("page") ?? "1";
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
}
