/** Three cloths of Hunan to try on the front page's garment, drawn by ourselves; one repeat each, at its true size. */
export const houseFabrics = [
  {
    name: { zh: "土家织锦 · 四十八勾", en: "Tujia brocade, forty-eight hooks" },
    textureUrl: "/fabrics/tujia-brocade.webp",
    mmPerRepeat: [168, 168] as [number, number],
  },
  {
    name: { zh: "蓝印花布 · 牡丹", en: "Indigo resist, peony" },
    textureUrl: "/fabrics/indigo-resist.webp",
    mmPerRepeat: [360, 360] as [number, number],
  },
  {
    name: { zh: "侗锦 · 蜘蛛花", en: "Dong brocade, spider flower" },
    textureUrl: "/fabrics/dong-brocade.webp",
    mmPerRepeat: [76, 76] as [number, number],
  },
];
