package finsam.rules.profile;

import finsam.core.finding.FindingType;
import finsam.core.finding.Messages;

/** What can be wrong with a profile, wherever it was written. */
public final class ProfileFindings {
    /** The templates. */
    public static final Messages MESSAGES = Messages.load(ProfileFindings.class::getResourceAsStream);

    /** A parameter has one value a day. */
    public static final FindingType OVERLAP = type("profile-overlap");

    /** A value is valid on some day. */
    public static final FindingType VALIDITY = type("profile-validity");

    /** A limit is not wider than that of the profile below. */
    public static final FindingType LIMIT_WIDENED = type("profile-limit-widened");

    /** The least is not more than the most. */
    public static final FindingType LEAST_ABOVE_MOST = type("profile-least-above-most");

    /** A parameter has the name of one of this library only if it is that one. */
    public static final FindingType FOREIGN_PARAMETER = type("profile-foreign-parameter");

    /** An answer has one field in the form. */
    public static final FindingType FIELD_TWICE = type("profile-field-twice");

    private ProfileFindings() {}

    private static FindingType type(String code) {
        return FindingType.of(code, MESSAGES);
    }
}
