/** The text of the people model (see `scripts/build/people-model-plugin.ts`). */
declare module 'virtual:entity-model' {
  const inlined: string;
  export default inlined;
}
