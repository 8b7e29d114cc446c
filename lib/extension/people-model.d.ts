/** The model of people, deflated, as base64 (see `scripts/people-model-plugin.ts`). */
declare module 'virtual:people-model' {
  const deflated: string;
  export default deflated;
}
