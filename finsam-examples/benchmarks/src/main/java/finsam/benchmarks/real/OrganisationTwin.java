package finsam.benchmarks.real;

import static finsam.core.finding.Severity.WARNING;

import finsam.core.application.Application;
import finsam.core.effort.EffortOrganisation;
import finsam.core.effort.StaffMember;
import finsam.core.money.Share;
import finsam.core.party.EffortOwner;
import finsam.core.party.Party;
import finsam.core.party.PartyKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Section 4: who leads the effort, who works in it, who steers it, and which parties cooperate. */
final class OrganisationTwin {
    private static final int FEWEST_PARTIES = 2;

    private final Application application;
    private final Notes notes;
    private final @Nullable EffortOrganisation organisation;

    OrganisationTwin(Application application, Notes notes) {
        this.application = application;
        this.notes = notes;
        this.organisation = application.organisation().orElse(null);
    }

    void check() {
        notes.leaveOpen("sustainability-not-person-dependent", "/organisation");
        if (organisation == null) {
            notes.leaveOpen("organisation-describes-leader-steering-working-group", "/organisation");
            notes.leaveOpen("staff-fte-stated-and-in-range", "/organisation/workingGroup");
            notes.leaveOpen("steering-group-from-parties", "/organisation/steeringMembers");
            notes.leaveOpen("enough-cooperating-parties", "/organisation/supportingParties");
            notes.leaveOpen("supporting-parties-accept-evaluation-duty", "/organisation/supportingParties");
            return;
        }
        described(organisation);
        staff(organisation);
        steering(organisation.steeringMembers());
        enoughParties(organisation);
        evaluationDuty(organisation);
    }

    private void described(EffortOrganisation one) {
        String code = "organisation-describes-leader-steering-working-group";
        notes.require(code, "/organisation/leader", one.leader().isPresent());
        notes.require(
                code,
                "/organisation/steeringGroup",
                one.steeringGroup().isPresent() || !one.steeringMembers().isEmpty());
        notes.require(code, "/organisation/workingGroup", !one.workingGroup().isEmpty());
    }

    private void staff(EffortOrganisation one) {
        if (one.leader().isPresent()) {
            post(one.leader().get(), "/organisation/leader", -1);
        } else if (one.workingGroup().isEmpty() && notes.isUnread("/organisation/workingGroup")) {
            notes.leaveOpen("staff-fte-stated-and-in-range", "/organisation/workingGroup");
        }
        for (int i = 0; i < one.workingGroup().size(); i++) {
            post(one.workingGroup().get(i), "/organisation/workingGroup", i);
        }
    }

    private void post(StaffMember post, String list, int index) {
        String code = "staff-fte-stated-and-in-range";
        @Nullable Share extent = post.extent().orElse(null);
        if (extent != null && extent.isPositive() && extent.isAtMost(Share.WHOLE)) {
            return;
        }
        String path = (index < 0 ? list : list + "/" + index) + "/extent";
        if (extent == null) {
            notes.require(code, WARNING, path, false);
        } else {
            notes.warning(code, path, Map.of("extent", extent));
        }
    }

    private void steering(List<StaffMember> members) {
        String code = "steering-group-from-parties";
        String owner = application.owner().flatMap(EffortOwner::organisation).orElse(null);
        boolean told = !members.isEmpty();
        boolean fromOthers = false;
        for (StaffMember member : members) {
            String employer = member.organisation().orElse(null);
            told &= employer != null;
            fromOthers |= employer != null && !employer.equalsIgnoreCase(owner);
        }
        if (!told || owner == null) {
            notes.leaveOpen(code, told ? "/owner/organisation" : "/organisation/steeringMembers");
        } else if (!fromOthers) {
            notes.note(code, "/organisation/steeringMembers", Map.of("owner", owner));
        }
    }

    private void enoughParties(EffortOrganisation one) {
        String code = "enough-cooperating-parties";
        Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
        @Nullable
        PartyKind owner = application.owner().flatMap(EffortOwner::kind).orElse(null);
        boolean all = owner != null;
        if (owner != null) {
            kinds.add(owner);
        }
        all &= addKinds(one.supportingParties(), kinds);
        all &= addKinds(one.referringParties(), kinds);
        if (kinds.size() >= FEWEST_PARTIES) {
            return;
        }
        boolean lost = notes.isUnread("/owner/kind")
                || notes.isUnread("/organisation/supportingParties")
                || notes.isUnread("/organisation/referringParties");
        if (!all || lost) {
            notes.leaveOpen(code, "/organisation/supportingParties");
        } else {
            notes.error(code, "/organisation/supportingParties", Map.of("parties", kinds.size()));
        }
    }

    private static boolean addKinds(List<Party> parties, Set<PartyKind> kinds) {
        boolean all = true;
        for (Party party : parties) {
            party.kind().ifPresent(kinds::add);
            all &= party.kind().isPresent();
        }
        return all;
    }

    private void evaluationDuty(EffortOrganisation one) {
        String code = "supporting-parties-accept-evaluation-duty";
        if (one.supportingParties().isEmpty()) {
            notes.leaveOpen(code, "/organisation/supportingParties");
        } else if (one.assistsEvaluation().isEmpty()) {
            notes.require(code, WARNING, "/organisation/assistsEvaluation", false);
        } else if (!one.assistsEvaluation().get()) {
            notes.warning(code, "/organisation/assistsEvaluation", Map.of());
        }
    }
}
