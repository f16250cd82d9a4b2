package finsam.benchmarks.checks;

/**
 * What a contender found, made comparable.
 *
 * @param code  which of the 24 checks
 * @param path  where, as a JSON pointer into the draft
 */
public record Found(String code, String path) {}
