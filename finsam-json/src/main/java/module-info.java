/**
 * Finsam documents as JSON: reading that finds every mistake in one pass, and writing that always gives the same text.
 *
 * <p>Start at {@link finsam.json.FinsamJson}.
 */
module finsam.json {
    requires transitive finsam.rules;
    requires tools.jackson.core;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports finsam.json;
}
