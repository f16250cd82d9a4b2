package finsam.rules.report;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.report.ReportAnswers.form;

import finsam.core.party.EffortOwner;
import finsam.core.party.Party;
import finsam.core.party.PartyKind;
import finsam.core.report.FinalReport;
import finsam.rules.profile.ReportParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sections 2 and 3 of the report: the owner and the parties that it cooperated with. */
public final class CooperationRules {
    /** A party in section 3, with the owner in section 2. */
    private record CoParty(Party party, Optional<String> owner) {}

    private static final Rows<FinalReport, CoParty> EACH_PARTY = Rows.computed(
            "/cooperatingParties",
            report -> Optional.of(report.cooperatingParties())
                    .filter(parties -> !parties.isEmpty())
                    .map(parties -> {
                        Optional<String> owner = report.owner().flatMap(EffortOwner::organisation);
                        List<CoParty> rows = new ArrayList<>(parties.size());
                        parties.forEach(party -> rows.add(new CoParty(party, owner)));
                        return rows;
                    }));
    private static final Input<CoParty, String> PARTY =
            Input.<CoParty, String>answer("/name", row -> row.party().name()).named("party");
    private static final Input<CoParty, String> OWNER = Input.<CoParty, String>answer(
                    "/owner/organisation", CoParty::owner)
            .ofDocument()
            .named("owner");
    private static final Input<FinalReport, Integer> PARTIES = Input.<FinalReport, Integer>answer(
                    "/cooperatingParties", CooperationRules::parties)
            .named("parties");

    /** The owner is not among the parties that it cooperated with. */
    public static final Rule<FinalReport> OWNER_NOT_REPEATED = Rule.<FinalReport>rule(
                    "owner-not-among-cooperating-parties", ERROR)
            .from("J16")
            .cites(form("3"))
            .forEach(EACH_PARTY)
            .reads(PARTY, OWNER)
            .holdsWhen((party, owner) -> !isSameOrganisation(party, owner));

    /** As many parties as the association asks for cooperated with the owner. */
    public static final Rule<FinalReport> ENOUGH_PARTIES = Rule.<FinalReport>rule("cooperating-parties-at-least", ERROR)
            .from("J17")
            .cites(form("3"))
            .reads(PARTIES, Input.parameter(ReportParameters.COOPERATING_PARTIES))
            .holdsWhen((parties, least) -> parties >= least);

    /** The rules, in the order of the form. */
    public static final List<Rule<FinalReport>> ALL = List.of(OWNER_NOT_REPEATED, ENOUGH_PARTIES);

    private CooperationRules() {}

    /** Returns how many parties there are besides the owner; units of one kind of party are one, and so are owner and unit. */
    private static Optional<Integer> parties(FinalReport report) {
        Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
        int unknown = 0;
        for (Party party : report.cooperatingParties()) {
            if (party.kind().isPresent()) {
                kinds.add(party.kind().get());
            } else {
                unknown++;
            }
        }
        report.owner().flatMap(EffortOwner::kind).ifPresent(kinds::remove);
        return report.cooperatingParties().isEmpty() ? Optional.empty() : Optional.of(kinds.size() + unknown);
    }

    /** Tells whether one name is the other one, or the other one with a unit after it. */
    private static boolean isSameOrganisation(String one, String other) {
        int first = wordFrom(one, 0);
        int second = wordFrom(other, 0);
        boolean same = false;
        while (first < one.length() && second < other.length()) {
            int length = endOfWord(one, first) - first;
            if (length != endOfWord(other, second) - second || !one.regionMatches(true, first, other, second, length)) {
                return false;
            }
            same = true;
            first = wordFrom(one, first + length);
            second = wordFrom(other, second + length);
        }
        return same;
    }

    private static int wordFrom(String name, int start) {
        int at = start;
        while (at < name.length() && !isOfWord(name.codePointAt(at))) {
            at += Character.charCount(name.codePointAt(at));
        }
        return at;
    }

    private static int endOfWord(String name, int start) {
        int at = start;
        while (at < name.length() && isOfWord(name.codePointAt(at))) {
            at += Character.charCount(name.codePointAt(at));
        }
        return at;
    }

    /** Words are made of letters and numbers of any kind, a Roman or raised one too. */
    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }
}
