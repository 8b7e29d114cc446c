/** Who speaks, as a stretch of the block. */
export interface Source {
  start: number;
  end: number;
  /** `id` of the person; null for a body, a group or somebody unnamed. */
  person: string | null;
  /** A form of address that still waits for its person: "ông". */
  pronoun?: string;
  /** Several people who say it together: "ông Lam và bà Hạnh". */
  isJoint?: true;
}

/** That a source says something, and with which verb. */
export interface Report {
  source: Source;
  verb: string;
  /** Where another sentence names the source. */
  who?: string;
}
