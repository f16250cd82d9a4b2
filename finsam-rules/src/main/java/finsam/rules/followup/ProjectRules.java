package finsam.rules.followup;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;

import finsam.core.citation.PublishedRef;
import finsam.core.effort.Method;
import finsam.core.effort.RelatedEffort;
import finsam.core.followup.MultiAssociationProject;
import finsam.core.followup.SubProject;
import finsam.core.followup.TheoryOfChange;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.rules.profile.FollowUpParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A project of several associations as a whole: its stated numbers, its theory and its methods. */
public final class ProjectRules {
    private static final String REPORT = "Avstämningsrapport MIA, dnr 2016/00403";

    private static final Input<MultiAssociationProject, Integer> STATED_PARTICIPANTS =
            Input.answer("/statedParticipants", MultiAssociationProject::statedParticipants);
    private static final Input<MultiAssociationProject, Long> PARTICIPANTS =
            Input.<MultiAssociationProject, Long>answer("/subProjects", MultiAssociationProject::participants)
                    .named("participants");
    private static final Input<MultiAssociationProject, Integer> STATED_MUNICIPALITIES =
            Input.answer("/statedMunicipalities", MultiAssociationProject::statedMunicipalities);
    private static final Input<MultiAssociationProject, Long> MUNICIPALITIES =
            Input.<MultiAssociationProject, Long>answer("/subProjects", ProjectRules::municipalities)
                    .named("municipalities");
    private static final Input<MultiAssociationProject, Integer> STATED_ASSOCIATIONS =
            Input.answer("/statedAssociations", MultiAssociationProject::statedAssociations);
    private static final Input<MultiAssociationProject, Integer> ASSOCIATIONS =
            Input.<MultiAssociationProject, Integer>answer("/subProjects", ProjectRules::associations)
                    .named("associations");
    private static final Input<MultiAssociationProject, Long> MONTHS = Input.<MultiAssociationProject, Long>answer(
                    "/implementation",
                    project -> project.implementation()
                            .flatMap(StatedPeriod::toEffortPeriod)
                            .map(EffortPeriod::months)
                            .filter(months -> months > 0))
            .named("months");
    private static final Input<MultiAssociationProject, Long> PER_YEAR =
            Input.computed("perYear", PARTICIPANTS, MONTHS, (all, months) -> Optional.of(all * 12 / months));
    private static final Input<MultiAssociationProject, LocalDate> START = Input.answer(
            "/implementation/start", project -> project.implementation().flatMap(StatedPeriod::start));
    private static final Input<MultiAssociationProject, List<LocalDate>> HORIZONTAL =
            Input.list("/horizontalFollowUps", MultiAssociationProject::horizontalFollowUps);
    private static final Input<MultiAssociationProject, List<String>> EMPTY_COLUMNS =
            Input.<MultiAssociationProject, List<String>>answer(
                            "/theoryOfChange",
                            project -> project.theoryOfChange().map(ProjectRules::emptyColumns))
                    .named("emptyColumns");
    private static final Input<MultiAssociationProject, Set<Method>> METHODS =
            Input.<MultiAssociationProject, Set<Method>>answer("/subProjects", ProjectRules::methods)
                    .named("methods");
    private static final Input<MultiAssociationProject, List<RelatedEffort>> RELATED =
            Input.list("/relatedProjects", MultiAssociationProject::relatedProjects);

    /** The participants of the parts are the participants of the project. */
    public static final Rule<MultiAssociationProject> PARTICIPANTS_SUM = Rule.<MultiAssociationProject>rule(
                    "sub-project-participants-sum", ERROR)
            .from("K05")
            .cites(new PublishedRef(REPORT, "s. 15–30"))
            .reads(STATED_PARTICIPANTS, PARTICIPANTS)
            .holdsWhen((stated, computed) -> stated.longValue() == computed);

    /** The parts are in as many municipalities as the project states. */
    public static final Rule<MultiAssociationProject> MUNICIPALITY_COUNT = Rule.<MultiAssociationProject>rule(
                    "project-municipality-count", ERROR)
            .from("K06")
            .cites(new PublishedRef(REPORT, "s. 15–30"))
            .reads(STATED_MUNICIPALITIES, MUNICIPALITIES)
            .holdsWhen((stated, computed) -> stated.longValue() == computed);

    /** As many associations have a part as the project states. */
    public static final Rule<MultiAssociationProject> ASSOCIATION_COUNT = Rule.<MultiAssociationProject>rule(
                    "project-association-count", ERROR)
            .from("K06")
            .cites(new PublishedRef(REPORT, "s. 15–30"))
            .reads(STATED_ASSOCIATIONS, ASSOCIATIONS)
            .holdsWhen(Integer::equals);

    /** The project has room for as many participants a year as was aimed at. */
    public static final Rule<MultiAssociationProject> CAPACITY = Rule.<MultiAssociationProject>rule(
                    "participants-per-year-capacity", NOTE)
            .from("K07")
            .cites(new PublishedRef(REPORT, "s. 34"))
            .shows(PARTICIPANTS)
            .shows(MONTHS)
            .reads(PER_YEAR, Input.parameter(FollowUpParameters.PARTICIPANTS_PER_YEAR))
            .holdsWhen((perYear, least) -> perYear >= least);

    /** Gender equality, accessibility and equal treatment are followed up once participants are met. */
    public static final Rule<MultiAssociationProject> HORIZONTAL_PRINCIPLES = Rule.<MultiAssociationProject>rule(
                    "horizontal-principles-followed-up", WARNING)
            .from("L03")
            .cites(new PublishedRef(REPORT, "s. 63"))
            .onlyIf(START, Input.date("today"), (start, today) -> start.isBefore(today))
            .requires(HORIZONTAL);

    /** No column of the theory of change is empty. */
    public static final Rule<MultiAssociationProject> THEORY_COMPLETE = Rule.<MultiAssociationProject>rule(
                    "theory-of-change-complete", WARNING)
            .from("L04")
            .cites(new PublishedRef(REPORT, "s. 63"))
            .reads(EMPTY_COLUMNS)
            .holdsWhen(List::isEmpty);

    /** Where that is expected, one of the methods is evidence-based. */
    public static final Rule<MultiAssociationProject> EVIDENCE_BASED = Rule.<MultiAssociationProject>rule(
                    "evidence-based-methods-expected", WARNING)
            .from("L05")
            .cites(new PublishedRef(REPORT, "s. 10"))
            .reads(METHODS, Input.parameter(FollowUpParameters.EVIDENCE_BASED_METHODS))
            .holdsWhen((methods, expected) -> !expected || methods.stream().anyMatch(Method::isEvidenceBased));

    /** The project does not do for the same people what another one does. Only a person can tell. */
    public static final Rule<MultiAssociationProject> NO_OVERLAP = Rule.<MultiAssociationProject>rule(
                    "avoid-overlap-with-other-projects", WARNING)
            .from("L06")
            .cites(new PublishedRef(REPORT, "s. 40"))
            .judged(RELATED);

    /** The rules, numbers first. */
    public static final List<Rule<MultiAssociationProject>> ALL = List.of(
            PARTICIPANTS_SUM,
            MUNICIPALITY_COUNT,
            ASSOCIATION_COUNT,
            CAPACITY,
            HORIZONTAL_PRINCIPLES,
            THEORY_COMPLETE,
            EVIDENCE_BASED,
            NO_OVERLAP);

    private ProjectRules() {}

    private static Optional<Long> municipalities(MultiAssociationProject project) {
        boolean all = !project.subProjects().isEmpty()
                && project.subProjects().stream()
                        .noneMatch(part -> part.municipalities().isEmpty());
        return all ? Optional.of(project.municipalities()) : Optional.empty();
    }

    private static Optional<Integer> associations(MultiAssociationProject project) {
        boolean all = !project.subProjects().isEmpty()
                && project.subProjects().stream()
                        .allMatch(part -> part.association().isPresent());
        return all
                ? Optional.of((int) project.subProjects().stream()
                        .map(SubProject::association)
                        .distinct()
                        .count())
                : Optional.empty();
    }

    private static Optional<Set<Method>> methods(MultiAssociationProject project) {
        return Optional.of(project.subProjects().stream()
                        .flatMap(part -> part.methods().stream())
                        .collect(Collectors.<Method, Set<Method>>toCollection(LinkedHashSet::new)))
                .filter(methods -> !methods.isEmpty());
    }

    private static List<String> emptyColumns(TheoryOfChange theory) {
        List<String> empty = new ArrayList<>();
        note(empty, "resurser", theory.resources());
        note(empty, "insatser", theory.efforts());
        note(empty, "resultat", theory.results());
        note(empty, "effekter på mellanlång sikt", theory.midTermEffects());
        note(empty, "effekter på lång sikt", theory.longTermEffects());
        return empty;
    }

    private static void note(List<String> empty, String column, List<String> cells) {
        if (cells.isEmpty()) {
            empty.add(column);
        }
    }
}
