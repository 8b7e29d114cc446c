/** A file that the build puts into the script as a base64 data: address. */
declare module '*?inline' {
  const address: string;
  export default address;
}
