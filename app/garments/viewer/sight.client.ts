/** One garment on its turntable, as camera and hands see it. */
import { Group, PerspectiveCamera, Scene, Vector3 } from "three";
import type { Object3D } from "three";
import { lampsOf } from "./light.client";
import type { Sitter } from "./seat.client";
import type { Stage } from "./stage.client";
import { studios, type Light } from "./studio";
import {
  approach,
  confine,
  fieldOfView,
  glide,
  poseOf,
  slide,
  towards,
  turn,
  viewOf,
} from "./turntable";
import type { Bounds, Lens, Pose, View } from "./turntable";

/** Time constants of easing in milliseconds: a hand is followed closely, a named view is travelled to. */
const followHand = 45;
const travel = 130;

export interface SightEvents {
  stoodStill(): void;
  interrupted(): void;
  restock(): Promise<unknown>;
  resumed(): void;
  abandoned(): void;
  /** The named view now aimed at, or null when turned by hand. */
  aimed(view: View | null): void;
}

export class Sight implements Sitter {
  readonly scene = new Scene();
  readonly camera = new PerspectiveCamera((fieldOfView * 180) / Math.PI);
  /** The garment stands on it, in its own metres. */
  readonly table = new Group();
  /** Asked after each picture, to lay something over it. */
  readonly over = new Set<() => void>();
  /** Those who turn with it hear that it is aimed elsewhere, and how fast it goes there. */
  readonly company = new Set<(settle: number) => void>();
  /** What moves the garment itself on by milliseconds; true while it goes on. */
  readonly motions = new Set<(milliseconds: number) => boolean>();
  /** Drawn though it is not on the screen: another picture shows it. */
  watched = false;
  #lamps = new Group();
  #lens: Lens = { fov: fieldOfView, aspect: 1 };
  #height = 1;
  #pose: Pose;
  #goal: Pose;
  #settle = 0;
  #spinning = false;
  #calm = matchMedia("(prefers-reduced-motion: reduce)");

  constructor(
    readonly surface: HTMLElement,
    garment: Object3D,
    private readonly bounds: Bounds,
    private readonly stage: Stage,
    private readonly events: SightEvents,
  ) {
    this.table.add(garment);
    this.scene.add(this.table, this.#lamps);
    this.scene.onAfterRender = () => this.over.forEach((draw) => draw());
    this.light("studio");
    this.#pose = this.#goal = poseOf("front", bounds, this.#lens);
  }

  get aim(): Pose {
    return this.#goal;
  }

  get lens(): Lens {
    return this.#lens;
  }

  light(light: Light): void {
    this.#lamps.clear();
    this.#lamps.add(...lampsOf(studios[light]));
    this.stage.request(this);
  }

  show(view: View): void {
    this.#aim(towards(this.#goal, poseOf(view, this.bounds, this.#lens)), travel);
  }

  /** Travels to a pose; what it does not speak of stays. */
  look(pose: Partial<Pose>): void {
    this.#aim(towards(this.#goal, { ...this.#goal, ...pose }), travel);
  }

  /** Radians, as a hand on the surface moves. */
  turn(right: number, down: number): void {
    this.#aim(turn(this.#goal, right, down), followHand);
  }

  approach(factor: number): void {
    this.#aim(approach(this.#goal, factor), followHand);
  }

  /** CSS pixels on the surface. */
  slide(right: number, down: number): void {
    const perPixel = (2 * this.#goal.distance * Math.tan(this.#lens.fov / 2)) / this.#height;
    this.#aim(slide(this.#goal, right * perPixel, -down * perPixel), followHand);
  }

  /** Begins a little turned away and comes round to the front: it shows that the garment can be turned. */
  turnIn(): void {
    if (this.#calm.matches) return;
    this.#pose = { ...this.#goal, azimuth: this.#goal.azimuth - 0.7 };
    this.#settle = 2 * travel;
    this.stage.request(this);
  }

  /** Turns by itself, once round in twelve seconds, until told otherwise. */
  spin(on: boolean): void {
    this.#spinning = on;
    this.#settle = 0;
    this.stage.request(this);
  }

  advance(milliseconds: number): boolean {
    if (this.#spinning) {
      this.#goal = turn(this.#goal, (-2 * Math.PI * milliseconds) / 12_000, 0);
      this.company.forEach((tell) => tell(0));
    }
    this.#pose = glide(this.#pose, this.#goal, milliseconds, this.#calm.matches ? 0 : this.#settle);
    this.#stand();
    let moves = this.#spinning || this.#pose !== this.#goal;
    for (const step of this.motions) moves = step(milliseconds) || moves;
    return moves;
  }

  resized(width: number, height: number): void {
    const view = viewOf(this.#goal, this.bounds, this.#lens);
    this.#height = height;
    this.#lens = { fov: this.#lens.fov, aspect: width / height };
    this.camera.aspect = this.#lens.aspect;
    if (view) this.#pose = this.#goal = poseOf(view, this.bounds, this.#lens);
    this.#stand();
  }

  stoodStill = () => this.events.stoodStill();
  interrupted = () => this.events.interrupted();
  restock = () => this.events.restock();
  resumed = () => this.events.resumed();
  abandoned = () => this.events.abandoned();

  #aim(pose: Pose, settle: number) {
    this.follow(pose, settle);
    this.company.forEach((tell) => tell(settle));
  }

  /** Aims at a pose and tells nobody of its company. */
  follow(pose: Pose, settle: number): void {
    this.#goal = confine(pose, this.bounds, this.#lens);
    this.#settle = settle;
    this.events.aimed(viewOf(this.#goal, this.bounds, this.#lens));
    this.stage.request(this);
  }

  #stand() {
    const { azimuth, elevation, distance, target } = this.#pose;
    const { centre, height, radius } = this.bounds;
    this.table.rotation.y = -azimuth;
    this.table.position
      .set(...target)
      .applyAxisAngle(up, -azimuth)
      .negate();
    this.camera.position.set(0, Math.sin(elevation) * distance, Math.cos(elevation) * distance);
    this.camera.lookAt(0, 0, 0);
    const off = Math.hypot(target[0] - centre[0], target[1] - centre[1], target[2] - centre[2]);
    const reach = Math.hypot(radius, height / 2) * 1.02 + off;
    this.camera.near = Math.max(distance - reach, distance / 100);
    this.camera.far = distance + reach;
    this.camera.updateProjectionMatrix();
  }
}

const up = new Vector3(0, 1, 0);
