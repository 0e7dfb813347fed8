import type { FileKind } from "../kinds";

/** A file that somebody began to bring and did not finish: choosing the same file again goes on with it. */
export interface UnderWay {
  id: string;
  kind: FileKind;
  name: string;
  bytes: number;
  sent: number;
  sha256: string;
}

/** Where tus reads and writes an upload. */
export const addressOfUpload = (id: string): string => `/uploads/${id}`;
