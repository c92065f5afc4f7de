/** Only the fields that are there: those that are undefined are left out. */
export function given<T extends object>(fields: T): { readonly [F in keyof T]?: Exclude<T[F], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [F in keyof T]?: Exclude<T[F], undefined>;
  };
}
