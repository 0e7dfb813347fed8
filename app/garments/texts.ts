import { defineTexts } from "~/ui/localized";

/** A name that differs between the languages. */
type Name = { zh: string; en: string };

/** Why a garment was not taken in: what is wrong, and what to do. Names out of the file are cleaned before. */
export const refusals = defineTexts({
  "garment-version": {
    zh: "这个 GLB 不是 2.0 版。请用 glTF 2.0（GLB）重新导出。",
    en: "This GLB is not of version 2.0. Export it again as glTF 2.0 (GLB).",
  },
  "garment-length": {
    zh: (said: number, found: number) =>
      `GLB 文件头写的长度是 ${said} 字节，实际有 ${found} 字节：文件被截断或被改动。请重新导出。`,
    en: (said: number, found: number) =>
      `The GLB says it has ${said} bytes and has ${found}: it was cut off or altered. Export it again.`,
  },
  "garment-chunks": {
    zh: "GLB 的内部分块不完整或次序不对。请重新导出。",
    en: "The chunks inside the GLB are incomplete or out of order. Export it again.",
  },
  "garment-json": {
    zh: "GLB 里的描述数据（JSON）无法读取。请重新导出。",
    en: "The description inside the GLB (its JSON) cannot be read. Export it again.",
  },
  "garment-json-size": {
    zh: (limit: number) =>
      `GLB 里的描述数据（JSON）超过 ${limit} MB。请合并部件、删去多余节点后再导出。`,
    en: (limit: number) =>
      `The description inside the GLB (its JSON) is larger than ${limit} MB. Merge parts, remove unused nodes and export it again.`,
  },
  "garment-json-depth": {
    zh: (limit: number) =>
      `GLB 里的描述数据嵌套超过 ${limit} 层，不是设计软件会写出的文件。请重新导出。`,
    en: (limit: number) =>
      `The description inside the GLB is nested more than ${limit} levels deep, which no design program writes. Export it again.`,
  },
  "garment-malformed": {
    zh: (where: string) => `GLB 的内容不符合 glTF 2.0：${where}。请用其他软件或设置重新导出。`,
    en: (where: string) =>
      `The GLB does not follow glTF 2.0: ${where}. Export it with another program or setting.`,
  },
  "garment-too-many": {
    zh: (what: Name, found: number, limit: number) =>
      `${what.zh}有 ${found}，上限是 ${limit}。请合并或简化后再导出。`,
    en: (what: Name, found: number, limit: number) =>
      `There are ${found} ${what.en}; the limit is ${limit}. Merge or simplify them and export it again.`,
  },
  "garment-tree-depth": {
    zh: (limit: number) => `场景层级超过 ${limit} 层。请解散多余的组，再导出。`,
    en: (limit: number) =>
      `The scene is nested more than ${limit} levels deep. Dissolve groups that are not needed and export it again.`,
  },
  "garment-cycle": {
    zh: "场景里有节点互相包含，或一个节点属于两个上级。请整理场景层级，再导出。",
    en: "A node of the scene contains itself or belongs to two parents. Put the scene in order and export it again.",
  },
  "garment-memory": {
    zh: (found: number, limit: number) =>
      `打开这个服装需要 ${found} MB 几何数据，上限是 ${limit} MB。请减少面数，再导出。`,
    en: (found: number, limit: number) =>
      `Opening this garment needs ${found} MB of geometry; the limit is ${limit} MB. Reduce the number of faces and export it again.`,
  },
  "garment-out-of-bounds": {
    zh: (where: string) =>
      `GLB 引用了文件里不存在的数据：${where}。文件被截断或被改动，请重新导出。`,
    en: (where: string) =>
      `The GLB refers to data that is not in the file: ${where}. It was cut off or altered; export it again.`,
  },
  "garment-external": {
    zh: "GLB 引用了外部文件或网址。请把贴图和数据都嵌入 GLB，再导出。",
    en: "The GLB refers to other files or addresses. Embed all textures and data in the GLB and export it again.",
  },
  "garment-image-format": {
    zh: (where: string) =>
      `贴图 ${where} 不是 PNG、JPEG 或 WebP，或与它声明的格式不符。请转换贴图，再导出。`,
    en: (where: string) =>
      `The texture ${where} is not PNG, JPEG or WebP, or not what it says it is. Convert it and export the garment again.`,
  },
  "garment-image-size": {
    zh: (width: number, height: number, limit: number) =>
      `有一张贴图为 ${width} × ${height} 像素，单边上限是 ${limit}。请缩小贴图，再导出。`,
    en: (width: number, height: number, limit: number) =>
      `A texture has ${width} × ${height} pixels; the limit is ${limit} a side. Scale it down and export the garment again.`,
  },
  "garment-image-damaged": {
    zh: (where: string) => `贴图 ${where} 不完整或已损坏。请更换这张贴图，再导出。`,
    en: (where: string) =>
      `The texture ${where} is incomplete or damaged. Replace it and export the garment again.`,
  },
  "garment-extension": {
    zh: (name: string) => `这个 GLB 必须用扩展 ${name} 才能打开，本平台不支持。请关闭它，再导出。`,
    en: (name: string) =>
      `This GLB cannot be opened without the extension ${name}, which is not supported here. Switch it off and export it again.`,
  },
  "garment-draco": {
    zh: "这个 GLB 里的 Draco 数据不是 2.2 版或已损坏。请更新软件或关闭 Draco 压缩，再导出。",
    en: "The Draco data in this GLB is not of version 2.2, or damaged. Update the program or switch Draco off, and export it again.",
  },
  "garment-draco-lies": {
    zh: "这个 GLB 里的 Draco 数据与它声明的面数或顶点数不符。请关闭 Draco 压缩，再导出。",
    en: "The Draco data in this GLB does not have the faces or vertices it says it has. Switch Draco off and export it again.",
  },
  "garment-ktx2": {
    zh: "这个 GLB 里有一张 KTX2 贴图已损坏，或不是 glTF 允许的种类（二维的 Basis ETC1S 或 UASTC）。请改用 PNG、JPEG 或 WebP 贴图，再导出。",
    en: "A KTX2 texture in this GLB is damaged, or not of a kind that glTF allows (flat Basis ETC1S or UASTC). Use PNG, JPEG or WebP textures and export it again.",
  },
  "bundle-broken": {
    zh: "这个 ZIP 不完整、已损坏或不是标准的 ZIP。请重新压缩（普通 ZIP，不分卷）后再上传。",
    en: "This ZIP is incomplete, damaged or not a plain ZIP. Pack it again (plain ZIP, in one part) and upload that.",
  },
  "bundle-locked": {
    zh: "这个 ZIP 有密码。请不设密码重新压缩后再上传。",
    en: "This ZIP has a password. Pack it again without one and upload that.",
  },
  "bundle-zip64": {
    zh: "这个 ZIP 用了 ZIP64 格式。请用普通 ZIP 重新压缩后再上传。",
    en: "This ZIP uses the ZIP64 format. Pack it again as a plain ZIP and upload that.",
  },
  "bundle-method": {
    zh: "这个 ZIP 用了少见的压缩方式。请用系统自带的压缩功能（普通 ZIP）重新压缩。",
    en: "This ZIP uses an unusual compression. Pack it again with the ZIP function of your system.",
  },
  "bundle-path": {
    zh: (name: string) => `ZIP 里有不安全的文件名：${name}。请重新压缩服装所在的文件夹。`,
    en: (name: string) =>
      `The ZIP holds an unsafe file name: ${name}. Pack the garment's folder again.`,
  },
  "bundle-twice": {
    zh: "ZIP 里有两个同名文件。请改名或删去其中一个，再压缩。",
    en: "The ZIP holds two files of the same name. Rename or remove one of them and pack it again.",
  },
  "bundle-entries": {
    zh: (found: number, limit: number) =>
      `ZIP 里有 ${found} 个文件和文件夹，上限是 ${limit}。请只压缩 .gltf 和它用到的文件。`,
    en: (found: number, limit: number) =>
      `The ZIP holds ${found} files and folders; the limit is ${limit}. Pack only the .gltf and the files it uses.`,
  },
  "bundle-large": {
    zh: (limit: number) =>
      `展开后的文件超过 ${limit} MB。请缩小贴图或减少面数，只压缩 .gltf 用到的文件。`,
    en: (limit: number) =>
      `Unpacked, the files have more than ${limit} MB. Use smaller textures or fewer faces, and pack only what the .gltf uses.`,
  },
  "bundle-bomb": {
    zh: "ZIP 里有文件展开后大得不合常理。请重新导出服装，再压缩。",
    en: "A file in the ZIP unpacks to an implausible size. Export the garment again and pack that.",
  },
  "bundle-descriptions": {
    zh: (found: number) =>
      `ZIP 里应有且只有一个 .gltf 文件，这里有 ${found} 个。请只压缩一件服装；如果是 GLB，请直接上传 GLB。`,
    en: (found: number) =>
      `The ZIP has to hold exactly one .gltf file; this one holds ${found}. Pack one garment; a GLB is uploaded as it is.`,
  },
  "bundle-outside": {
    zh: (name: string) =>
      `.gltf 引用了文件夹之外的文件或网址：${name}。请把所有文件放进同一个文件夹，再导出。`,
    en: (name: string) =>
      `The .gltf refers to a file outside its folder, or to an address: ${name}. Put all files into its folder and export it again.`,
  },
  "bundle-missing": {
    zh: (name: string) => `.gltf 引用的文件不在其中：${name}。请连同它用到的所有文件一起压缩。`,
    en: (name: string) =>
      `A file that the .gltf uses is not there: ${name}. Pack it together with all files it uses.`,
  },
  "bundle-alone": {
    zh: "这个 .gltf 还要用到别的文件。请把它和贴图、.bin 放在一个文件夹里压缩成 ZIP，或导出为 GLB。",
    en: "This .gltf needs other files. Pack it with its textures and .bin as a ZIP, or export a GLB.",
  },
  "garment-empty": {
    zh: "这个 GLB 里没有可以看到的面。请确认服装在默认场景里并且可见，再导出。",
    en: "There is no visible surface in this GLB. Make sure that the garment is in the default scene and visible, and export it again.",
  },
  "garment-invalid": {
    zh: (code: string, where: string) =>
      `GLB 没有通过 glTF 检验（${code}，位置 ${where}）。请用其他软件或设置重新导出。`,
    en: (code: string, where: string) =>
      `The GLB did not pass the glTF validation (${code} at ${where}). Export it with another program or setting.`,
  },
  "garment-unreadable": {
    zh: "这个 GLB 的数据无法解开。请用其他软件或设置重新导出。",
    en: "The data of this GLB cannot be unpacked. Export it with another program or setting.",
  },
});

/** What is said of a garment that was taken in, to its team alone. */
export const warnings = defineTexts({
  "garment-pictures-missing": {
    zh: (names: string) => `缺少贴图：${names}。服装以素色显示；如需图案，请连同贴图重新上传。`,
    en: (names: string) =>
      `Textures are missing: ${names}. The garment is shown plain; to show its pattern, upload it again with its textures.`,
  },
  "garment-units": {
    zh: (mm: number) =>
      `服装最长的一边是 ${mm} 毫米：导出时的单位可能不是米。请检查单位，否则尺寸和图案比例都不对。`,
    en: (mm: number) =>
      `The garment's longest side is ${mm} mm: it was probably not exported in metres. Check the unit, or its size and the scale of its prints are wrong.`,
  },
  "garment-print": {
    zh: (names: string) =>
      `这些材质上的图案会被拉伸或大小不一：${names}。如果图案要投入生产，请重新展开 UV。`,
    en: (names: string) =>
      `Prints come out stretched or in different sizes on these materials: ${names}. If they are to be produced, lay out the texture coordinates again.`,
  },
  "garment-bare": {
    zh: (names: string) => `这些材质没有可用的 UV，放不了图案：${names}。`,
    en: (names: string) =>
      `These materials have no usable texture coordinates, so no print can be laid on: ${names}.`,
  },
  "garment-pictures-reduced": {
    zh: (found: number, kept: number) =>
      `贴图最大一边有 ${found} 像素，展示时缩到 ${kept} 像素；原文件原样保存。`,
    en: (found: number, kept: number) =>
      `The largest texture has ${found} pixels a side and is shown with ${kept}; the file itself is kept as it is.`,
  },
  "garment-heavy": {
    zh: (megabytes: number) =>
      `再压缩外观就会有变化，所以展示文件仍有 ${megabytes} MB，打开会慢一些。`,
    en: (megabytes: number) =>
      `Made any lighter it would have looked different, so ${megabytes} MB are shown and it opens more slowly.`,
  },
});

/** What is counted in a garment, as it is said in "garment-too-many". */
export const counted = {
  nodes: { zh: "节点", en: "nodes" },
  scenes: { zh: "场景", en: "scenes" },
  materials: { zh: "材质", en: "materials" },
  entries: { zh: "同类条目", en: "entries of one sort" },
  drawCalls: { zh: "绘制批次", en: "draw calls" },
  triangles: { zh: "三角面", en: "triangles" },
  vertices: { zh: "顶点", en: "vertices" },
  morphTargets: { zh: "变形目标", en: "morph targets" },
  joints: { zh: "骨骼关节", en: "joints" },
  channels: { zh: "动画通道", en: "animation channels" },
  images: { zh: "贴图", en: "textures" },
  pixels: { zh: "贴图像素", en: "texture pixels" },
  variants: { zh: "配色", en: "colourways" },
} as const satisfies Record<string, Name>;
