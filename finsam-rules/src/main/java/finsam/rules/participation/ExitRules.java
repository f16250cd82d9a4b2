package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.participation.ParticipationInputs.HAS_LEFT;
import static finsam.rules.participation.ParticipationInputs.adopted;

import finsam.core.citation.PublishedRef;
import finsam.core.participation.Closing;
import finsam.core.participation.Intake;
import finsam.core.participation.Participation;
import finsam.core.participation.Referral;
import finsam.rules.profile.ProcessParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What happens when a person leaves an effort: who is told, and who gets to read what (<i>avslut</i>). */
public final class ExitRules {
    /** Whether somebody referred the person; unknown while neither a referrer nor the person's own wish is told. */
    private static final Input<Participation, Boolean> REFERRED = Input.<Participation, Boolean>answer(
                    "/intake/referral",
                    participation ->
                            participation.intake().flatMap(Intake::referral).flatMap(ExitRules::isReferred))
            .named("referred");

    /** Whether the final documentation went to others; not so while there is no closing. */
    private static final Input<Participation, Boolean> SHARED = Input.<Participation, Boolean>answer(
                    "/closings",
                    participation -> participation.closings().isEmpty()
                            ? Optional.of(false)
                            : participation.closing().flatMap(Closing::documentationShared))
            .named("documentationShared");

    /** The one who referred the person is contacted at the end, whatever the reason of it. */
    public static final Rule<Participation> REFERRER_CONTACTED = Rule.<Participation>rule(
                    "referrer-contacted-at-exit-whatever-reason", ERROR)
            .from("E14")
            .cites(Sources.mia(19))
            .onlyIf(adopted(ProcessParameters.REFERRER_CONTACTED), asked -> asked)
            .onlyIf(HAS_LEFT, left -> left)
            .onlyIf(REFERRED, referred -> referred)
            .requires(closing("referrerContactedOn", Closing::referrerContactedOn));

    /** The person agrees before others than the person get the final documentation. */
    public static final Rule<Participation> SHARING_APPROVED = Rule.<Participation>rule(
                    "exit-documentation-sharing-needs-approval", ERROR)
            .from("E15")
            .cites(Sources.mia(27))
            .onlyIf(adopted(ProcessParameters.SHARING_APPROVED), asked -> asked)
            .onlyIf(SHARED, shared -> shared)
            .reads(closing("sharingApproved", Closing::sharingApproved))
            .holdsWhen(approved -> approved);

    /** The team that took the person in gets feedback after the effort. */
    public static final Rule<Participation> FEEDBACK_TO_PLATFORM = Rule.<Participation>rule(
                    "feedback-to-platform-after-effort", ERROR)
            .from("E16")
            .cites(Sources.mia(25))
            .onlyIf(adopted(ProcessParameters.PLATFORM_FEEDBACK), asked -> asked)
            .onlyIf(HAS_LEFT, left -> left)
            .requires(closing("feedbackOn", Closing::feedbackOn));

    /** Whoever has left got the support that was needed, as assessed at the end. */
    public static final Rule<Participation> SUPPORT_NEED_MET = Rule.<Participation>rule(
                    "support-need-met-at-exit", ERROR)
            .from("C06")
            .cites(new PublishedRef(
                    "Utlysning Nästa steg, Samordningsförbund Gävleborg 2021-10-25", "Målsättning, individperspektiv"))
            .onlyIf(adopted(ProcessParameters.SUPPORT_NEED_ASSESSED), asked -> asked)
            .onlyIf(HAS_LEFT, left -> left)
            .reads(closing("supportNeedMet", Closing::supportNeedMet).required())
            .holdsWhen(met -> met);

    /** The rules. */
    public static final List<Rule<Participation>> ALL =
            List.of(SUPPORT_NEED_MET, REFERRER_CONTACTED, SHARING_APPROVED, FEEDBACK_TO_PLATFORM);

    private ExitRules() {}

    private static <V> Input<Participation, V> closing(String property, Function<Closing, Optional<V>> answer) {
        return Input.<Participation, V>answer(
                        "/closings", participation -> participation.closing().flatMap(answer))
                .named(property);
    }

    private static Optional<Boolean> isReferred(Referral referral) {
        return referral.selfReferred()
                .map(self -> !self)
                .or(() -> Optional.of(true)
                        .filter(yes -> referral.party().isPresent()
                                || referral.source().isPresent()));
    }
}
