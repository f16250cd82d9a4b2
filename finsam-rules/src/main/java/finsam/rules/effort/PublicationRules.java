package finsam.rules.effort;

import static finsam.core.finding.Severity.ERROR;

import finsam.core.citation.FormRef;
import finsam.core.decision.EffortFunding;
import finsam.core.decision.Grant;
import finsam.core.effort.Effort;
import finsam.core.effortcase.EffortCase;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** The publication of an effort's name and of whom to contact, to which an applicant agrees. */
public final class PublicationRules {
    private static final FormRef AGREEMENT =
            new FormRef("Ansökan om samverkansmedel, Samordningsförbund Gävleborg", "Överenskommelse, Information");

    private static final Input<EffortCase, LocalDate> PUBLISHED =
            Input.answer("/effort/publishedOn", one -> one.effort().flatMap(Effort::publishedOn));
    private static final Input<EffortCase, Boolean> SECRECY =
            Input.answer("/effort/secrecy", one -> one.effort().flatMap(Effort::secrecy));
    private static final Input<EffortCase, LocalDate> DECIDED = Input.answer(
            "/funding/grant/decidedOn",
            one -> one.funding().flatMap(EffortFunding::grant).flatMap(Grant::decidedOn));

    /** Nothing is published to which secrecy applies. */
    public static final Rule<EffortCase> WITHOUT_SECRECY = Rule.<EffortCase>rule(
                    "publication-only-without-secrecy", ERROR)
            .from("F24")
            .cites(AGREEMENT)
            .onlyIfAnswered(PUBLISHED)
            .shows(PUBLISHED)
            .reads(SECRECY)
            .holdsWhen(secret -> !secret);

    /** Nothing is published before the effort is approved. */
    public static final Rule<EffortCase> AFTER_APPROVAL = Rule.<EffortCase>rule("publication-after-approval", ERROR)
            .from("F24")
            .cites(AGREEMENT)
            .onlyIfAnswered(PUBLISHED)
            .reads(PUBLISHED, DECIDED)
            .holdsWhen((published, decided) -> !published.isBefore(decided));

    /** The rules. */
    public static final List<Rule<EffortCase>> ALL = List.of(AFTER_APPROVAL, WITHOUT_SECRECY);

    private PublicationRules() {}
}
