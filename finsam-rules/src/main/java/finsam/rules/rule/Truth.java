package finsam.rules.rule;

/** Three-valued truth: what cannot be known is neither yes nor no. */
enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean yes) {
        return yes ? YES : NO;
    }
}
