package finsam.rules.rule;

import finsam.core.finding.Messages;

/** The templates of the rules of this library. */
public final class RuleMessages {
    /** The templates: what each rule requires, and what a violation found. */
    public static final Messages MESSAGES = Messages.load(RuleMessages.class::getResourceAsStream);

    private RuleMessages() {}
}
