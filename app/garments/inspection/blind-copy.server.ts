import {
  PrimitiveTarget,
  type Document,
  type Primitive,
  type Property,
  type Scene,
} from "@gltf-transform/core";
import { KHRMaterialsVariants } from "@gltf-transform/extensions";
import { droppedExtensions } from "../caps";
import { refuseGarment } from "../refusal";

const dropped = new Set<string>(droppedExtensions);

/**
 * Takes out of an opened garment whatever its author could be known by: names, copyright, generator,
 * extras, XMP, lights, cameras, attributes of the author's own, and everything the default scene does not
 * use. Written out again, no byte of the file is left that nothing refers to.
 * Texture images are another matter: see retouch-textures.server.ts.
 */
export function makeBlind(document: Document): void {
  const root = document.getRoot();
  const scene = defaultScene(document);
  for (const extension of root.listExtensionsUsed())
    if (dropped.has(extension.extensionName)) extension.dispose();
  for (const other of root.listScenes()) if (other !== scene) other.dispose();
  for (const camera of root.listCameras()) camera.dispose();
  for (const mesh of root.listMeshes()) mesh.listPrimitives().forEach(dropOwnAttributes);
  dropUnused(document, scene);
  joinBuffers(document);
  dropNames(document);
}

/** The scene that every viewer shows: the one named, else the first. */
export function defaultScene(document: Document): Scene {
  const root = document.getRoot();
  const scene = root.getDefaultScene() ?? root.listScenes()[0] ?? refuseGarment("garment-empty");
  root.setDefaultScene(scene);
  return scene;
}

/** Attributes beginning with an underscore belong to the program that wrote them and may hold anything. */
function dropOwnAttributes(primitive: Primitive): void {
  for (const part of [primitive, ...primitive.listTargets()])
    for (const semantic of part.listSemantics())
      if (semantic.startsWith("_")) part.setAttribute(semantic, null);
}

function reach(document: Document, from: Property[]): Set<Property> {
  const graph = document.getGraph();
  const seen = new Set<Property>(from);
  for (const property of seen)
    for (const child of graph.listChildren(property)) seen.add(child as Property);
  return seen;
}

/** Keeps what the scene shows and what moves it. */
function dropUnused(document: Document, scene: Scene): void {
  const root = document.getRoot();
  const shown = reach(document, [scene]);
  for (const animation of root.listAnimations()) {
    for (const channel of animation.listChannels())
      if (!shown.has(channel.getTargetNode() as Property)) channel.dispose();
    const used = new Set(animation.listChannels().map((channel) => channel.getSampler()));
    for (const sampler of animation.listSamplers()) if (!used.has(sampler)) sampler.dispose();
    if (used.size === 0) animation.dispose();
  }
  const kept = reach(document, [scene, ...root.listAnimations()]);
  const all: Property[] = [
    ...root.listNodes(),
    ...root.listSkins(),
    ...root.listMeshes(),
    ...root.listMaterials(),
    ...root.listTextures(),
    ...root.listAccessors(),
  ];
  for (const property of all) if (!kept.has(property)) property.dispose();
}

function joinBuffers(document: Document): void {
  const root = document.getRoot();
  const [first = document.createBuffer(), ...others] = root.listBuffers();
  for (const accessor of root.listAccessors()) accessor.setBuffer(first);
  for (const other of others) other.dispose();
  first.setURI("");
}

/** Colourways and morph targets are called by their number: without a name a viewer could not offer them. */
function dropNames(document: Document): void {
  const root = document.getRoot();
  const asset = root.getAsset() as Record<string, unknown>;
  for (const key of Object.keys(asset)) delete asset[key];
  Object.assign(asset, { version: "2.0", generator: "Xiangshang" });

  const everything = new Set<Property>([root, ...reach(document, [root])]);
  for (const extension of root.listExtensionsUsed())
    if (extension instanceof KHRMaterialsVariants)
      for (const variant of extension.listVariants()) everything.add(variant);
  for (const property of everything) property.setName("").setExtras({});
  for (const texture of root.listTextures()) texture.setURI("");

  colourways(document).forEach((variant, index) => variant.setName(String(index + 1)));
  for (const mesh of root.listMeshes())
    for (const primitive of mesh.listPrimitives())
      primitive
        .listTargets()
        .forEach(
          (target, index) => target instanceof PrimitiveTarget && target.setName(String(index)),
        );
}

/** The garment's colourways, in the file's order. */
export function colourways(document: Document) {
  const extension = document
    .getRoot()
    .listExtensionsUsed()
    .find((one) => one instanceof KHRMaterialsVariants);
  return extension?.listVariants() ?? [];
}
