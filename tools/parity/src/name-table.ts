/** Which component of the document is which type of the SDK. */
export interface Names {
  /** Components that do not follow the rule, with the one or more SDK types that they are. */
  readonly renamed: Readonly<Record<string, readonly string[]>>;
  /** Components that the SDK has no name for: it writes them in place, or leaves them out, which is a difference of its own. */
  readonly inlineInSdk: readonly string[];
  /** SDK types that the document has no name for: it writes them in place. */
  readonly inlineInDocument: readonly string[];
}

/** The rule for names, with its exceptions, and a check that each exception is needed. */
export class NameTable {
  readonly #names: Names;
  readonly #inlineInSdk: ReadonlySet<string>;
  readonly #inlineInDocument: ReadonlySet<string>;

  constructor(names: Names) {
    this.#names = names;
    this.#inlineInSdk = new Set(names.inlineInSdk);
    this.#inlineInDocument = new Set(names.inlineInDocument);
  }

  /** The SDK types that a component may be. By rule it is one, with the product's prefix. */
  inSdk(component: string): readonly string[] {
    const renamed = Object.hasOwn(this.#names.renamed, component) ? this.#names.renamed[component] : undefined;
    return renamed ?? [`BetaManagedAgents${component}`];
  }

  isInlineInSdk(component: string): boolean {
    return this.#inlineInSdk.has(component);
  }

  isInlineInDocument(sdkType: string): boolean {
    return this.#inlineInDocument.has(sdkType);
  }

  /** Entries that the comparison had no use for: the type is gone, or it has a counterpart after all. */
  unused(
    paired: { readonly document: ReadonlySet<string>; readonly sdk: ReadonlySet<string> },
    met: typeof paired,
  ): string[] {
    const { renamed, inlineInSdk, inlineInDocument } = this.#names;
    return [
      ...Object.values(renamed)
        .flat()
        .filter((sdkType) => !paired.sdk.has(sdkType)),
      ...inlineInSdk.filter((component) => paired.document.has(component) || !met.document.has(component)),
      ...inlineInDocument.filter((sdkType) => paired.sdk.has(sdkType) || !met.sdk.has(sdkType)),
    ];
  }
}
