/** A version's place in the history that entrants may read. */
export interface VersionLine {
  number: number;
  publishedAt: string;
  reason: string | null;
}
