/** The door to the viewer's own code: three.js is fetched when this module is imported, and only then. */
export { openGarment, type Garment, type GarmentOrder } from "./viewer/open-garment.client";
