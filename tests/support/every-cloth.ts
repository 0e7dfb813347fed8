// A garment that has of everything that glTF can say of cloth: each kind of material, with pictures and without, with
// colours at its corners, bones, shapes to change into; points and lines too.
import { Document, NodeIO, type Material } from "@gltf-transform/core";
import {
  ALL_EXTENSIONS,
  KHRMaterialsAnisotropy,
  KHRMaterialsClearcoat,
  KHRMaterialsDispersion,
  KHRMaterialsEmissiveStrength,
  KHRMaterialsIOR,
  KHRMaterialsIridescence,
  KHRMaterialsSheen,
  KHRMaterialsSpecular,
  KHRMaterialsTransmission,
  KHRMaterialsUnlit,
  KHRMaterialsVolume,
} from "@gltf-transform/extensions";
import sharp from "sharp";

export async function everyCloth(): Promise<Uint8Array> {
  const document = new Document();
  const [buffer, scene] = [document.createBuffer(), document.createScene()];
  const grey = { r: 128, g: 128, b: 255 };
  const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: grey } })
    .png()
    .toBuffer();
  const picture = document.createTexture().setImage(png).setMimeType("image/png");
  const data = (type: "VEC2" | "VEC3" | "VEC4" | "SCALAR" | "MAT4", array: Numbers) =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  const four = (...one: number[]) => new Float32Array([...one, ...one, ...one, ...one]);

  const shine: Record<string, (material: Material) => unknown> = {
    KHR_materials_unlit: () => document.createExtension(KHRMaterialsUnlit).createUnlit(),
    KHR_materials_sheen: () =>
      document
        .createExtension(KHRMaterialsSheen)
        .createSheen()
        .setSheenColorFactor([1, 0, 0])
        .setSheenColorTexture(picture)
        .setSheenRoughnessTexture(picture),
    KHR_materials_clearcoat: () =>
      document
        .createExtension(KHRMaterialsClearcoat)
        .createClearcoat()
        .setClearcoatFactor(1)
        .setClearcoatTexture(picture)
        .setClearcoatNormalTexture(picture),
    KHR_materials_anisotropy: () =>
      document
        .createExtension(KHRMaterialsAnisotropy)
        .createAnisotropy()
        .setAnisotropyStrength(1)
        .setAnisotropyTexture(picture),
    KHR_materials_iridescence: () =>
      document
        .createExtension(KHRMaterialsIridescence)
        .createIridescence()
        .setIridescenceFactor(1)
        .setIridescenceTexture(picture),
    KHR_materials_transmission: (material) => {
      material.setExtension(
        "KHR_materials_volume",
        document.createExtension(KHRMaterialsVolume).createVolume().setThicknessFactor(1),
      );
      material.setExtension(
        "KHR_materials_dispersion",
        document.createExtension(KHRMaterialsDispersion).createDispersion().setDispersion(1),
      );
      return document
        .createExtension(KHRMaterialsTransmission)
        .createTransmission()
        .setTransmissionFactor(0.5)
        .setTransmissionTexture(picture);
    },
    KHR_materials_specular: () =>
      document
        .createExtension(KHRMaterialsSpecular)
        .createSpecular()
        .setSpecularTexture(picture)
        .setSpecularColorTexture(picture),
    KHR_materials_ior: () => document.createExtension(KHRMaterialsIOR).createIOR().setIOR(1.8),
    KHR_materials_emissive_strength: (material) => {
      material.setEmissiveFactor([1, 1, 1]).setEmissiveTexture(picture);
      return document
        .createExtension(KHRMaterialsEmissiveStrength)
        .createEmissiveStrength()
        .setEmissiveStrength(2);
    },
  };

  // A program takes long to build here, so that one cloth wears much at once.
  const rich = Object.keys(shine).filter((name) => !/unlit|transmission/.test(name));
  const cloths = [["KHR_materials_unlit"], ["KHR_materials_transmission"], rich, []];
  cloths.forEach((extensions, at) => {
    const material = document.createMaterial().setBaseColorFactor([0.5, 0.2, 0.2, 0.9]);
    for (const name of extensions) material.setExtension(name, shine[name]!(material) as never);
    if (extensions === rich)
      material
        .setBaseColorTexture(picture)
        .setNormalTexture(picture)
        .setOcclusionTexture(picture)
        .setMetallicRoughnessTexture(picture);
    if (extensions.length === 0) material.setAlphaMode("MASK").setDoubleSided(true);

    const modes = extensions.length === 0 ? [4, 0, 1] : [4];
    modes.forEach((mode, row) => {
      const [x, y] = [at * 0.1, row * 0.1];
      const corners = [x, y, 0, x + 0.08, y, 0, x + 0.08, y + 0.08, 0, x, y + 0.08, 0];
      const primitive = document
        .createPrimitive()
        .setMode(mode as never)
        .setMaterial(material)
        .setAttribute("POSITION", data("VEC3", new Float32Array(corners)))
        .setAttribute("NORMAL", data("VEC3", four(0, 0, 1)))
        .setAttribute("TEXCOORD_0", data("VEC2", new Float32Array([0, 0, 1, 0, 1, 1, 0, 1])))
        .setIndices(data("SCALAR", new Uint16Array([0, 1, 2, 0, 2, 3])));
      const mesh = document.createMesh().addPrimitive(primitive);
      const node = document.createNode().setMesh(mesh);
      scene.addChild(node);
      if (mode !== 4) return;
      primitive
        .setAttribute("TANGENT", data("VEC4", four(1, 0, 0, 1)))
        .setAttribute("COLOR_0", data("VEC4", four(1, 1, 1, 0.8)))
        .setAttribute("JOINTS_0", data("VEC4", new Uint16Array(16)))
        .setAttribute("WEIGHTS_0", data("VEC4", four(1, 0, 0, 0)))
        .addTarget(
          document
            .createPrimitiveTarget()
            .setAttribute("POSITION", data("VEC3", four(0, 0, 0.02)))
            .setAttribute("NORMAL", data("VEC3", four(0, 0, 0))),
        );
      mesh.setWeights([0.5]);
      const bone = document.createNode();
      scene.addChild(bone);
      const upright = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
      const skin = document.createSkin().addJoint(bone);
      node.setSkin(skin.setInverseBindMatrices(data("MAT4", new Float32Array(upright))));
    });
  });
  return new NodeIO().registerExtensions(ALL_EXTENSIONS).writeBinary(document);
}

type Numbers = Float32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;
