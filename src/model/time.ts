/** A range of time as a text gives it, or as it was worked out from a text. */
export type TimeRange = {
  /**
   * ISO 8601, at the precision given. Years, months and days carry no zone (`2014`, `2022-02`, `2018-04-21`);
   * only clock times end in Z. Null: open.
   */
  readonly start: string | null
  /** The same, inclusive. */
  readonly end: string | null
  readonly precision: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade'
  /** `stated`: in full in the text or the front matter; `resolved`: against the publication date; `inferred`: from other evidence. */
  readonly basis: 'stated' | 'resolved' | 'inferred'
}
