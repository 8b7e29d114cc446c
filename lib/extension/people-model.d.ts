/** The model of people as base64 (see `scripts/people-model-plugin.ts`). */
declare module 'virtual:entity-model' {
  const inlined: string;
  export default inlined;
}
