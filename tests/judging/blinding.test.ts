import { describe, expect, it } from "vitest";
import { blinded, takenOut } from "~/judging/blinding";

const names = ["欧阳金", "Ana María", "李", "长沙织造有限公司"];

describe("a text that is judged blind", () => {
  it.each([
    ["a name", "设计师欧阳金的作品", `设计师${takenOut}的作品`],
    ["a name spaced out", "欧 阳·金 设计", `${takenOut} 设计`],
    ["a foreign name in any case", "by ANA maría, 2025", `by ${takenOut}, 2025`],
    ["a foreign name written together", "by AnaMaría", `by ${takenOut}`],
    ["an enterprise", "由长沙织造有限公司打样", `由${takenOut}打样`],
    ["an e-mail address", "联系 a.b+c@xs-mail.example.cn。", `联系 ${takenOut}。`],
    [
      "an address in the web",
      "见 https://me.example/作品?a=1 与 www.x.cn/y",
      `见 ${takenOut} 与 ${takenOut}`,
    ],
    ["a mobile", "电话 138 0013-8000", `电话 ${takenOut}`],
    ["a mobile with its country", "+86 13800138000", takenOut],
    ["a landline", "0731-88888888", takenOut],
    ["an account", "微信 123456789", `微信 ${takenOut}`],
  ])("lacks %s", (_, text, shown) => {
    expect(blinded(text, names)).toBe(shown);
  });

  it.each([
    ["a name of one character", "李子花纹与行李"],
    ["a Latin name inside a longer word", "Anamaríana"],
    ["years and spans of years", "1949-1978，2025 年，20 世纪"],
    ["measures", "幅宽 1450 mm，40×40 支，120 g/m²，100000 针"],
  ])("keeps %s", (_, text) => {
    expect(blinded(text, names)).toBe(text);
  });

  it("has nothing left of a name that contains another", () => {
    expect(blinded("欧阳金凤", ["欧阳", "欧阳金凤"])).toBe(takenOut);
  });
});
