package finsam.core.effortcase;

import finsam.core.application.Application;
import finsam.core.call.Call;
import finsam.core.decision.EffortFunding;
import finsam.core.decision.Grant;
import finsam.core.effort.Effort;
import finsam.core.effort.EffortName;
import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.core.followup.FollowUpRegistration;
import finsam.core.limit.LimitedList;
import finsam.core.participation.Participation;
import finsam.core.party.RegistryNumber;
import finsam.core.report.DeviationReport;
import finsam.core.report.FinalReport;
import finsam.core.report.QuarterlyReport;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Everything about one effort over its life (<i>ärende</i>), in the order in which it comes about.
 *
 * What is not there yet is empty. The documents may contradict each other: that is for rules to tell.
 *
 * <pre>{@code
 * EffortCase effortCase = new EffortCaseBuilder()
 *         .application(new ApplicationBuilder().effortName(EffortName.of("Räkna med mig!")).build())
 *         .finalReport(new FinalReportBuilder().effortName(EffortName.of("Räkna med mig")).build())
 *         .build();
 * effortCase.names(); // [Räkna med mig!, Räkna med mig]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface EffortCase extends Document {
    /** The number of the case (<i>diarienummer</i>). */
    Optional<RegistryNumber> registryNumber();

    /** The call that the application answers. */
    Optional<@Valid Call> call();

    /** The application. */
    Optional<@Valid Application> application();

    /** The effort, as the association keeps it. */
    Optional<@Valid Effort> effort();

    /** The decision, the contract, the costs and what was paid. */
    Optional<@Valid EffortFunding> funding();

    /** The participations. */
    @LimitedList
    List<@Valid Participation> participations();

    /** The effort as the national follow-up has it. */
    Optional<@Valid FollowUpRegistration> followUp();

    /** The quarterly reports. */
    @LimitedList
    List<@Valid QuarterlyReport> quarterlyReports();

    /** The deviation reports. */
    @LimitedList
    List<@Valid DeviationReport> deviationReports();

    /** The final report. */
    Optional<@Valid FinalReport> finalReport();

    /** Returns the names that the effort goes by in application, register, decision and final report, in that order. */
    default List<EffortName> names() {
        return Stream.of(
                        application().flatMap(Application::effortName),
                        effort().flatMap(Effort::name),
                        funding().flatMap(EffortFunding::grant).flatMap(Grant::effortName),
                        finalReport().flatMap(FinalReport::effortName))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Hands over each place of the case, and of the documents in it, that could not be read. */
    @Override
    default void eachUnread(JsonPointer here, Consumer<? super JsonPointer> places) {
        Document.super.eachUnread(here, places);
        call().ifPresent(one -> one.eachUnread(here.property("call"), places));
        application().ifPresent(one -> one.eachUnread(here.property("application"), places));
        effort().ifPresent(one -> one.eachUnread(here.property("effort"), places));
        finalReport().ifPresent(one -> one.eachUnread(here.property("finalReport"), places));
        Document.eachUnread(participations(), here.property("participations"), places);
        Document.eachUnread(quarterlyReports(), here.property("quarterlyReports"), places);
        Document.eachUnread(deviationReports(), here.property("deviationReports"), places);
    }
}
