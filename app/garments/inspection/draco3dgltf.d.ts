/** It comes without types. Of its interface only its making is ours to call. */
declare module "draco3dgltf" {
  const draco: { createDecoderModule(): Promise<object>; createEncoderModule(): Promise<object> };
  export default draco;
}
