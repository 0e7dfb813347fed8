/** Written for somebody with nothing but this file and any program that knows SHA-256. */
export const howToVerify = {
  zh: [
    "把除 digest 以外的全部内容按 RFC 8785（JSON 规范化）写成文本，以 UTF-8 编码计算 SHA-256，应等于 digest。",
    "对每一项：把 payload 同样规范化，在它前面接上 salt 的 32 字节，计算 SHA-256，应等于 commitment。",
    "commitment 在锁定（标记则在做标记）的那一刻写入平台日志第 sequence 条；日志只增不改，不记分数和姓名。",
  ],
  en: [
    "Write everything but digest as RFC 8785 (JSON Canonicalization Scheme) says, in UTF-8: its SHA-256 must equal digest.",
    "Of each item: the SHA-256 of the 32 bytes of salt followed by the canonical payload must equal commitment.",
    "The commitment was written to the platform's journal as entry number sequence the moment you locked or marked; the journal is only added to, and holds no score and no name.",
  ],
};
