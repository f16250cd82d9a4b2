package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.application.ApplicationAnswers.OWNER;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.core.party.OrganisationName;
import finsam.rules.profile.AssociationParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;

/** Section 2.1: who applies. */
public final class ApplicantRules {
    /** Whoever applies is a member of the association. */
    public static final Rule<Application> MEMBER = Rule.<Application>rule("applicant-is-member-party", ERROR)
            .from("A03")
            .cites(form("2"))
            .reads(OWNER, Input.parameter(AssociationParameters.MEMBER_ORGANISATIONS))
            .holdsWhen((owner, members) -> members.stream().anyMatch(member -> isAlike(owner, member)));

    /** The rules. */
    public static final List<Rule<Application>> ALL = List.of(MEMBER);

    private ApplicantRules() {}

    /** Tells whether two names are alike; a text that is no name is like none. */
    private static boolean isAlike(String owner, String member) {
        return isName(owner) && isName(member) && OrganisationName.of(owner).isAlike(OrganisationName.of(member));
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= 300;
    }
}
