package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.application.ApplicationAnswers.EFFORT_NAME;
import static finsam.rules.application.ApplicationAnswers.NAME_IN_PRINT;
import static finsam.rules.application.ApplicationAnswers.OWNER;
import static finsam.rules.application.ApplicationAnswers.PERIOD;
import static finsam.rules.application.ApplicationAnswers.SIGNED;
import static finsam.rules.application.ApplicationAnswers.SIGNED_DATE;
import static finsam.rules.application.ApplicationAnswers.SIGNED_NAME;
import static finsam.rules.application.ApplicationAnswers.SIGNED_OWNER;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.core.effort.EffortName;
import finsam.rules.rule.Rule;
import java.util.List;

/** Section 7: what is signed, and by whom. */
public final class SignatureRules {
    /** The name of the effort is the same in sections 1 and 7; another mark or case is only worth a warning. */
    public static final Rule<Application> NAME_SAME = Rule.<Application>rule("effort-name-same-in-1-and-7", ERROR)
            .from("F08")
            .cites(form("1"))
            .cites(form("7.1"))
            .reads(SIGNED_NAME, EFFORT_NAME)
            .milder(WARNING, EffortName::isAlike)
            .holdsWhen(EffortName::equals);

    /** The owner is the same in sections 2 and 7; a unit of the same organisation is only worth a warning. */
    public static final Rule<Application> OWNER_SAME = Rule.<Application>rule("owner-same-in-2-and-7", ERROR)
            .from("F09")
            .cites(form("2.1"))
            .cites(form("7.1"))
            .reads(SIGNED_OWNER, OWNER)
            .milder(WARNING, (signed, owner) -> startsWith(signed, owner) || startsWith(owner, signed))
            .holdsWhen(String::equalsIgnoreCase);

    /** It is signed on the day when the effort starts, or earlier. */
    public static final Rule<Application> SIGNED_BEFORE_START = Rule.<Application>rule("signed-before-start", ERROR)
            .from("F10")
            .cites(form("7.1"))
            .reads(SIGNED_DATE, PERIOD.start)
            .holdsWhen((signed, start) -> !signed.isAfter(start));

    /** Whoever signs assures that the application is true: there is a signature. */
    public static final Rule<Application> ATTESTATION = Rule.<Application>rule("attestation-of-truthfulness", ERROR)
            .from("F28")
            .cites(form("7.1"))
            .reads(SIGNED.required())
            .holdsWhen(Boolean::booleanValue);

    /** Whoever signs may represent the applicant. Only a person can tell. */
    public static final Rule<Application> AUTHORISED = Rule.<Application>rule(
                    "signed-by-authorised-representative", ERROR)
            .from("F07")
            .cites(form("Överenskommelse, Underskrifter"))
            .judged(NAME_IN_PRINT);

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL =
            List.of(NAME_SAME, OWNER_SAME, SIGNED_BEFORE_START, ATTESTATION, AUTHORISED);

    private SignatureRules() {}

    private static boolean startsWith(String whole, String part) {
        return whole.regionMatches(true, 0, part, 0, part.length());
    }
}
