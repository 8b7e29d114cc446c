export function measure(build: string): {
  parts: { name: string; bytes: number; limit: number; files: string[] }[];
  ok: boolean;
};
