/**
 * The subset of JSON Schema (draft-07) in which a check describes its options. The literal is the only description:
 * `Infer` gives the TypeScript type, the generator gives validators, the editor schema and the README.
 */
export type OptionSchema =
  | StringSchema
  | {
      readonly type: 'integer' | 'number';
      readonly description: string;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly type: 'boolean'; readonly description: string }
  | ListSchema
  | MapSchema
  | ObjectSchema
  | AnyOfSchema
  | JsonSchema;

/** What a text option means. `duration` becomes seconds and `bytes` becomes a number before a check sees it. */
export type OptionKind =
  | 'path'
  | 'url'
  | 'endpoint'
  | 'dns-name'
  | 'duration'
  | 'bytes'
  | 'pattern'
  | 'json-path'
  | 'series'
  | 'role'
  | 'header'
  | 'credential'
  | 'script';

export interface StringSchema {
  readonly type: 'string';
  readonly description: string;
  readonly enum?: readonly string[];
  readonly kind?: OptionKind;
  /** True where a value from the context `env` may stand (SPEC section 2). */
  readonly env?: true;
  /** True where `{{ name }}` stands for a value that an earlier step captured. */
  readonly captures?: true;
  /** True where `${{ }}` is refused, because the option names something that must be literal. */
  readonly literal?: true;
  readonly minLength?: number;
}

export interface ListSchema {
  readonly type: 'array';
  readonly description: string;
  readonly items: OptionSchema;
  readonly minItems?: number;
}

/** A map from names the author chooses to values of one shape. */
export interface MapSchema {
  readonly type: 'object';
  readonly description: string;
  readonly additionalProperties: OptionSchema;
  readonly minProperties?: number;
}

export interface ObjectSchema {
  readonly type: 'object';
  readonly description?: string;
  readonly additionalProperties: false;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, OptionSchema>>;
}

export interface AnyOfSchema {
  readonly description: string;
  readonly anyOf: readonly OptionSchema[];
}

/** Any JSON value, such as a request body. */
export interface JsonSchema {
  readonly json: true;
  readonly description: string;
  readonly env?: true;
  /** As in `StringSchema`, for each text in the value. */
  readonly captures?: true;
}

/** A JSON value as it comes out of a parser. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The TypeScript type of the options that a schema literal describes, after durations and sizes became numbers. */
export type Infer<S> = S extends { readonly anyOf: readonly (infer A)[] }
  ? Infer<A>
  : S extends { readonly json: true }
    ? Json
    : S extends { readonly type: 'string' }
      ? InferString<S>
      : S extends { readonly type: 'integer' | 'number' }
        ? number
        : S extends { readonly type: 'boolean' }
          ? boolean
          : S extends { readonly type: 'array'; readonly items: infer I }
            ? readonly Infer<I>[]
            : S extends { readonly properties: infer P }
              ? InferObject<P, S extends { readonly required: readonly (infer R)[] } ? R : never>
              : S extends { readonly additionalProperties: infer V }
                ? Readonly<Record<string, Infer<V>>>
                : never;

type InferString<S> = S extends { readonly enum: readonly (infer E)[] }
  ? E
  : S extends { readonly kind: 'duration' | 'bytes' }
    ? number
    : string;

type InferObject<P, R> = { readonly [K in keyof P as K extends R ? K : never]: Infer<P[K]> } & {
  readonly [K in keyof P as K extends R ? never : K]?: Infer<P[K]>;
};
