/** The keys of a selection that are not fields. */
type Special = '$' | '$scalars' | '$all' | 'on';

/** A `$…` member of a graph type, which carries a type; see `codegen/print-models.ts`. */
type Carried<G, K> = K extends keyof G ? NonNullable<G[K]> : unknown;

/**
 * The answer to a selection: `Value<JourneyGraph | null, { name: true }>` is
 * `{ name: string } | null`.
 */
export type Value<G, S> = S extends true
  ? G
  : S extends undefined
    ? undefined
    : G extends readonly (infer Item)[]
      ? Value<Item, S>[]
      : G extends object
        ? keyof S extends '$'
          ? G
          : Picked<G, S>
        : G;

/** The answer for one object. */
export type Picked<G, S> = S extends { on: infer On }
  ? PickedByType<G, Carried<G, '$on'>, S, On>
  : Shorthand<G, S>;

type Shorthand<G, S> = S extends { $all: true }
  ? Carried<G, '$all'> & Fields<G, S>
  : S extends { $scalars: true }
    ? Carried<G, '$scalars'> & Fields<G, S>
    : Fields<G, S>;

/** The fields that are named one by one. */
export type Fields<G, S> = { [K in Exclude<keyof S, Special> & keyof G]: Value<G[K], S[K]> };

/** A union with one member for each type named in `on`, and one for all the others. */
type PickedByType<G, Types, S, On> =
  | { [N in keyof On & keyof Types]: ForType<G, Types[N], N, S, On[N]> }[keyof On & keyof Types]
  | Others<G, S, Exclude<keyof Types, keyof On>>;

type ForType<G, T, N, S, Own> = { __typename: N } & Shorthand<G, Omit<S, '__typename'>> &
  Picked<T, Own>;

type Others<G, S, N> = [N] extends [never]
  ? never
  : { __typename: N } & Shorthand<G, Omit<S, '__typename'>>;

/**
 * The selection itself, with `never` for each key that does not exist, at any
 * depth: TypeScript checks excess keys only where no type parameter is inferred.
 */
export type Exact<S, H> = H extends S
  ? S
  : {
      [K in keyof S]: K extends keyof H
        ? ExactMember<S[K], Exclude<H[K], true | null | undefined>>
        : never;
    };

type ExactMember<S, H> = S extends string | number | boolean | null | undefined
  ? S
  : unknown extends H
    ? S
    : S extends readonly unknown[]
      ? H extends readonly (infer Item)[]
        ? { [I in keyof S]: ExactMember<S[I], NonNullable<Item>> }
        : S
      : Exact<S, H>;

/** Exactly one of the members of `T`. */
export type OneOf<T> = {
  [K in keyof T]: { [P in K]: T[P] } & { [P in Exclude<keyof T, K>]?: never };
}[keyof T];

/** What a call answers with: `Plain` when it selects nothing, else the selection's answer. */
export type Chosen<G, Plain, S> = [S] extends [undefined] ? Plain : Value<G, S>;
