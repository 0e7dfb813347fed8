import type { Manifest } from "~/evidence/manifest";
import type { Because } from "~/platform/refusal";

/** 存证回执: what a designer needs to show that these bytes and words were here at that instant. */
export interface Receipt {
  receiptVersion: 1;
  entryId: string;
  version: number;
  event: { kind: "submission"; instant: string; manifestHash: string };
  eventHash: string;
  /** Hexadecimal; null once the installation's copy was erased. */
  salt: string | null;
  leaf: string | null;
  manifest: Manifest;
  /** Places in `manifest.files`, from 0, of those whose hash was handed in before their bytes had all come. */
  committed?: number[];
  howToVerify: { zh: string[]; en: string[] };
}

/** Written for somebody with nothing but this file, the works' files and any program that knows SHA-256. */
export const howToVerify = {
  zh: [
    "对每个文件计算 SHA-256，应与 manifest.files 中同名文件的 sha256 相同，字节数也应相同。",
    "把 manifest 按 RFC 8785（JSON 规范化）写成文本，以 UTF-8 编码计算 SHA-256，应等于 event.manifestHash。",
    "把 event（kind、instant、manifestHash）同样规范化并计算 SHA-256，应等于 eventHash。instant 为协调世界时。",
    "把 salt 与 eventHash 的 32 字节依次相连并计算 SHA-256，应等于 leaf 中的 commit。公开日志只记 leaf，不记作品、姓名和时间。",
    "committed 若列出，是 manifest.files 中（从 0 起）提交时尚未到齐、以 SHA-256 和大小为准的文件。",
    "这是本平台的记录与声明，不是法院的认定。请同时保存原始文件和本回执。",
  ],
  en: [
    "The SHA-256 of each file must equal the sha256 beside its name in manifest.files, and its size the bytes.",
    "Write manifest as RFC 8785 (JSON Canonicalization Scheme) says, in UTF-8: its SHA-256 must equal event.manifestHash.",
    "Do the same with event (kind, instant, manifestHash): its SHA-256 must equal eventHash. The instant is UTC.",
    "The SHA-256 of the 32 bytes of salt followed by the 32 bytes of eventHash must equal commit in leaf. A public log shows the leaf alone: no work, no name, no time.",
    "committed, where it is given, lists which of manifest.files (from 0) had not all come by then: their SHA-256 and bytes were what bound.",
    "This is this installation's record and its claim, not a court's finding. Keep the original files together with this receipt.",
  ],
};

/** The name under which a receipt is saved. */
export const receiptName = ({ manifest, version }: Pick<Receipt, "manifest" | "version">): string =>
  `${manifest.title.replace(/[/\\:*?"<>|\p{Cc}]/gu, "_").slice(0, 60)}-v${version}-receipt.json`;

/** 回执的说明 as pairs, for the page. */
export const verificationSteps: Because[] = howToVerify.zh.map((zh, at) => ({
  zh,
  en: howToVerify.en[at]!,
}));

/** Which version an address asks for; undefined means the newest. */
export function versionAsked(query: URLSearchParams): number | undefined {
  const version = query.get("version") ?? "";
  return /^\d{1,6}$/.test(version) ? Number(version) : undefined;
}
