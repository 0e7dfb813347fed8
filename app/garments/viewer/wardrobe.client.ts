/** What each mesh of a garment wears: the colourway's own material, another fabric over it, and the light's version. */
import { MeshBasicMaterial, MeshStandardMaterial } from "three";
import type { Material, Mesh, MeshPhysicalMaterial, Object3D, Plane, Texture } from "three";
import type { Colourways } from "./colourways.client";
import {
  fabricChannel,
  fabricTexture,
  hasCoordinates,
  meshScale,
  type Fabric,
} from "./fabrics.client";
import { foldPicture, unfoldPictures } from "./pictures.client";
import { releaseMaterial, releaseTexture, texturesOf } from "./release.client";
import type { Size } from "./resolution";
import type { Light } from "./studio";
import { repeats, type ClothScale } from "./true-scale";

interface Piece {
  mesh: Mesh;
  /** From the file: the default, or the colourway's. */
  own: Material;
  /** Along the texture coordinates a fabric would follow; undefined until asked. */
  scale: Map<number, ClothScale | null>;
}

export class Wardrobe {
  #pieces: Piece[] = [];
  #owned = new Set<Material>();
  #derived = new Map<string, Material>();
  #prints = new Map<string, Promise<Texture>>();
  #fabric: { fabric: Fabric; print: Texture } | null = null;
  #light: Light = "studio";
  #room: Texture | null = null;
  #shown: ((worn: Material) => Material) | null = null;
  #cut: Plane[] = [];
  /** Who needs the pictures decoded. */
  #held = 0;
  #turns = { wear: 0, drape: 0 };
  #ending = new AbortController();

  constructor(
    garment: Object3D,
    private readonly colourways: Colourways,
  ) {
    garment.traverse((object) => {
      const mesh = object as Mesh;
      if (!mesh.isMesh) return;
      this.#pieces.push({ mesh, own: mesh.material as Material, scale: new Map() });
      this.#owned.add(mesh.material as Material);
    });
  }

  /** Whether there is cloth with texture coordinates, so that another fabric can be laid over it. */
  get drapable(): boolean {
    return this.#pieces.some(
      ({ mesh, own }) =>
        couldBeCloth(own) && hasCoordinates(mesh, fabricChannel(own as MeshPhysicalMaterial)),
    );
  }

  /** Of two choices in a row the later one is worn, whichever arrives first; false for the one passed over. */
  async wear(colourway: number | null): Promise<boolean> {
    const turn = (this.#turns.wear += 1);
    const materials = await this.colourways.materialsOf(colourway);
    for (const material of materials.values()) this.#owned.add(material);
    // It may share a picture with what was worn before, in another way of laying it.
    await unfoldPictures([...materials.values()].flatMap(texturesOf));
    if (this.#ending.signal.aborted) this.dispose();
    if (turn !== this.#turns.wear || this.#ending.signal.aborted) return false;
    for (const piece of this.#pieces) {
      piece.own = materials.get(piece.mesh) ?? piece.own;
    }
    this.#dress();
    return true;
  }

  /** Throws when the fabric's picture cannot be had; the garment then stays as it was. */
  async drape(fabric: Fabric | null): Promise<boolean> {
    const turn = (this.#turns.drape += 1);
    if (!fabric) {
      this.#fabric = null;
    } else {
      const known = this.#prints.get(fabric.textureUrl);
      const coming = known ?? fabricTexture(fabric, this.#ending.signal);
      this.#prints.set(fabric.textureUrl, coming);
      coming.catch(() => this.#prints.delete(fabric.textureUrl));
      const print = await coming;
      if (turn !== this.#turns.drape) return false;
      this.#fabric = { fabric, print };
    }
    this.#dress();
    return true;
  }

  /** Lets what shines mirror the room. */
  polish(room: Texture): void {
    this.#room = room;
    this.#dress();
  }

  light(light: Light): void {
    this.#light = light;
    this.#dress();
  }

  /** What a mesh wears, whatever light or look it is shown in. */
  cloth(mesh: Mesh): Material | null {
    const piece = this.#pieces.find((one) => one.mesh === mesh);
    return piece ? this.#worn(piece) : null;
  }

  /** Shows what `shown` makes of each material instead of it, as its mesh of threads; null for the cloth itself. */
  look(shown: ((worn: Material) => Material) | null): void {
    this.#shown = shown;
    this.#dress();
  }

  /** Takes away what lies beyond a plane of the room. */
  cut(plane: Plane | null): void {
    this.#cut = plane ? [plane] : [];
    this.#dress();
  }

  /** Gives back the decoded pictures that are on the card, whatever of them it holds. */
  fold(onCard: (texture: Texture) => boolean): void {
    if (this.#held > 0) return;
    const textures = this.#textures;
    const awaited = new Set(textures.filter((one) => !onCard(one)).map(({ source }) => source));
    for (const texture of textures) if (!awaited.has(texture.source)) foldPicture(texture);
  }

  /** Decodes all pictures again, for a card that has none of them. Returns how to let them go. */
  async unfold(): Promise<() => void> {
    this.#held += 1;
    const letGo = () => void (this.#held -= 1);
    try {
      await unfoldPictures(this.#textures);
      return letGo;
    } catch (error) {
      letGo();
      throw error;
    }
  }

  get #textures(): Texture[] {
    return [...this.#owned, ...this.#derived.values()].flatMap(texturesOf);
  }

  dispose(): void {
    this.#ending.abort();
    for (const material of this.#derived.values()) releaseMaterial(material);
    for (const material of this.#owned) releaseMaterial(material);
    for (const print of this.#prints.values()) void print.then(releaseTexture, () => {});
  }

  /** Its own cloth, or the fabric that is laid over it. */
  #worn(piece: Piece): Material {
    if (!this.#fabric) return piece.own;
    const clothKnown = this.#pieces.some(({ own }) => looksLikeCloth(own));
    const cloth = clothKnown ? looksLikeCloth(piece.own) : couldBeCloth(piece.own);
    return cloth ? this.#drapedOver(piece, this.#fabric) : piece.own;
  }

  #dress() {
    for (const piece of this.#pieces) {
      const draped = this.#worn(piece);
      if (shines(draped)) draped.envMap = this.#room;
      const lit = this.#light === "colourTrue" ? this.#bare(draped) : draped;
      const worn = this.#shown ? this.#shown(lit) : lit;
      worn.clippingPlanes = this.#cut;
      piece.mesh.material = worn;
    }
  }

  #drapedOver(piece: Piece, { fabric, print }: { fabric: Fabric; print: Texture }): Material {
    const own = piece.own as MeshPhysicalMaterial;
    const channel = fabricChannel(own);
    if (!piece.scale.has(channel)) piece.scale.set(channel, meshScale(piece.mesh, channel));
    const scale = piece.scale.get(channel);
    if (!scale) return own;
    const { u, v } = repeats(scale, fabric.mmPerRepeat, print.userData as Size);
    const key = [own.uuid, fabric.textureUrl, u.toPrecision(3), v.toPrecision(3)].join();
    return this.#derive(key, () => {
      const material = own.clone();
      material.map = print.clone(); // shares the picture, has its own scale
      material.map.channel = channel;
      material.map.repeat.set(u, v);
      material.color.set(0xffffff);
      material.vertexColors = false;
      material.transparent = false;
      material.opacity = 1;
      material.alphaTest = 0;
      material.metalness = 0;
      material.metalnessMap = null;
      material.sheen = 0; // its tint belongs to the fabric that was taken off
      return material;
    });
  }

  /**
   * The bare colour: each surface shows its base colour and nothing else but shadowed folds, as under even light with
   * crossed polarisers, the way museums photograph textiles. Exact by construction (ΔE 0 before rounding).
   */
  #bare(material: Material): Material {
    if (!(material instanceof MeshStandardMaterial)) return material;
    return this.#derive(`${material.uuid},bare`, () => {
      const { map, color, aoMap, aoMapIntensity, alphaMap, vertexColors } = material;
      const bare = new MeshBasicMaterial({ map, color, aoMap, aoMapIntensity, alphaMap });
      const { transparent, opacity, alphaTest, side, depthWrite } = material;
      return Object.assign(bare, {
        ...{ vertexColors, transparent, opacity, alphaTest, side, depthWrite },
      });
    });
  }

  #derive(key: string, make: () => Material): Material {
    const material = this.#derived.get(key) ?? make();
    this.#derived.set(key, material);
    return material;
  }
}

/** A print or a sheen marks cloth; buttons, zips and a mannequin have neither. */
function looksLikeCloth(material: Material): boolean {
  if (!couldBeCloth(material)) return false;
  const { map, sheen } = material as MeshPhysicalMaterial;
  return map !== null || sheen > 0;
}

/** Metal all over is none; where a picture says what is metal, most of it is not. */
function couldBeCloth(material: Material): boolean {
  if (!(material instanceof MeshStandardMaterial)) return false;
  return material.metalness < 0.5 || material.metalnessMap !== null;
}

/** What would miss the room around it. Rough cloth does not, and is drawn faster without. */
function shines(material: Material): material is MeshPhysicalMaterial {
  if (!(material instanceof MeshStandardMaterial)) return false;
  const { metalness, roughness, roughnessMap, clearcoat, transmission, iridescence, sheen } =
    material as MeshPhysicalMaterial;
  if (metalness > 0 || roughness < 0.6 || (roughnessMap && !sheen)) return true;
  return clearcoat > 0 || transmission > 0 || iridescence > 0;
}
