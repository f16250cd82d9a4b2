package finsam.benchmarks.real;

import static finsam.core.finding.Severity.WARNING;

import finsam.core.application.Application;
import finsam.core.benefit.SupportForm;
import finsam.core.effort.Characteristic;
import finsam.core.effort.Goal;
import finsam.core.effort.Individuals;
import finsam.core.effort.Professionals;
import finsam.core.effort.TargetGroup;
import finsam.core.effort.TargetGroups;
import finsam.core.person.AgeRange;
import finsam.rules.law.ActivityCompensationLaw;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sections 3.2 and 3.3: what is to change, and for whom. */
final class TargetGroupTwin {
    private static final Set<SupportForm> ACTIVITY_COMPENSATION = Set.of(SupportForm.ACTIVITY_COMPENSATION);

    private final Application application;
    private final Notes notes;
    private final @Nullable TargetGroups groups;
    private final @Nullable TargetGroup direct;
    private final @Nullable TargetGroup indirect;

    TargetGroupTwin(Application application, Notes notes) {
        this.application = application;
        this.notes = notes;
        this.groups = application.targetGroup().orElse(null);
        this.direct = groups == null ? null : groups.direct().orElse(null);
        this.indirect = groups == null ? null : groups.indirect().orElse(null);
    }

    void check() {
        goals();
        notes.require(
                "gender-differences-addressed",
                WARNING,
                "/genderDifferences",
                application.genderDifferences().isPresent());
        notes.require(
                "gender-differences-addressed",
                WARNING,
                "/targetGroup/genderSplit",
                groups != null && groups.genderSplit().isPresent());
        if (direct == null) {
            notes.leaveOpen("direct-and-indirect-target-distinguished", "/targetGroup/direct");
        } else if (direct instanceof Professionals) {
            notes.require(
                    "direct-and-indirect-target-distinguished",
                    WARNING,
                    "/targetGroup/indirect",
                    indirect instanceof Individuals);
        }
        notes.require(
                "target-count-stated",
                WARNING,
                "/targetGroup/count",
                groups != null && groups.count().isPresent());
        individuals();
    }

    private void goals() {
        String code = "goals-stated-as-result-and-change";
        if (application.goals().isEmpty()) {
            notes.leaveOpen(code, "/goals");
            return;
        }
        for (Goal goal : application.goals()) {
            if (goal.text().isPresent()) {
                return;
            }
        }
        notes.error(code, "/goals", Map.of());
    }

    private void individuals() {
        if (direct instanceof Individuals people) {
            individuals(people);
        } else if (indirect instanceof Individuals people) {
            individuals(people);
        } else if (direct == null) {
            notes.leaveOpen("activity-compensation-target-ages", "/targetGroup");
            notes.leaveOpen("zero-placed-retains-coordination-right", "/targetGroup/direct");
        }
    }

    private void individuals(Individuals people) {
        if (people.supportForms().equals(ACTIVITY_COMPENSATION)) {
            @Nullable AgeRange ages = people.ages().orElse(null);
            if (ages == null) {
                notes.leaveOpen("activity-compensation-target-ages", "/targetGroup");
            } else if (ages.from().isEmpty() || ages.to().isEmpty() || !ages.isWithin(ActivityCompensationLaw.AGES)) {
                notes.error("activity-compensation-target-ages", "/targetGroup", Map.of("ages", ages));
            }
        }
        if (people.exclusions().contains(Characteristic.ZERO_PLACED)) {
            notes.error("zero-placed-retains-coordination-right", "/targetGroup", Map.of());
        }
    }
}
