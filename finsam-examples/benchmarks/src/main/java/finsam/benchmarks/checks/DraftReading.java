package finsam.benchmarks.checks;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.application.SignatureBuilder;
import finsam.core.cost.CostCompilationBuilder;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostLineBuilder;
import finsam.core.cost.CostTableBuilder;
import finsam.core.effort.EffortName;
import finsam.core.effort.EffortOrganisationBuilder;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.effort.TargetGroupsBuilder;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.party.EffortOwnerBuilder;
import finsam.core.party.EmailAddress;
import finsam.core.party.OfficeUseBuilder;
import finsam.core.party.Party;
import finsam.core.party.PartyBuilder;
import finsam.core.party.PostalCode;
import finsam.core.party.RegistryNumber;
import finsam.core.person.AgeRange;
import finsam.core.time.FormDate;
import finsam.core.time.StatedPeriodBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes an application of a draft, with the scalars of the library. */
final class DraftReading {
    private final List<Finding> findings = new ArrayList<>();
    private final List<JsonPointer> unread = new ArrayList<>();

    private DraftReading() {}

    static Reading<Application> read(Draft draft) {
        DraftReading reading = new DraftReading();
        Application application = reading.application(draft);
        return Reading.of(application, reading.findings);
    }

    private Application application(Draft draft) {
        ApplicationBuilder application = new ApplicationBuilder()
                .office(new OfficeUseBuilder()
                        .registryNumber(read(RegistryNumber::parse, draft.registryNumber(), Places.REGISTRY_NUMBER))
                        .arrivalDate(read(FormDate::parse, draft.arrivalDate(), Places.ARRIVAL_DATE))
                        .build())
                .effortName(given(draft.effortName()).map(EffortName::of))
                .period(new StatedPeriodBuilder()
                        .start(read(FormDate::parse, draft.start(), Places.START))
                        .end(read(FormDate::parse, draft.end(), Places.END))
                        .build())
                .requestedAmount(read(Sek::parse, draft.requestedAmount(), Places.REQUESTED))
                .backgroundAndPurpose(given(draft.background()))
                .genderDifferences(given(draft.genderDifferences()))
                .workingMethod(given(draft.workingMethod()))
                .participantPerspective(given(draft.participantPerspective()))
                .connections(given(draft.connections()))
                .organisation(new EffortOrganisationBuilder()
                        .referringParties(parties(draft))
                        .build());
        owner(draft, application);
        targetGroup(draft, application);
        signature(draft, application);
        costs(draft, application);
        return application.addAllUnread(unread).build();
    }

    private void owner(Draft draft, ApplicationBuilder application) {
        application.owner(new EffortOwnerBuilder()
                .organisation(given(draft.organisation()))
                .workplace(given(draft.workplace()))
                .contactPerson(given(draft.contactPerson()))
                .phone(given(draft.phone()))
                .email(read(EmailAddress::parse, draft.email(), Places.EMAIL))
                .postalCode(read(PostalCode::parse, draft.postalCode(), Places.POSTAL_CODE))
                .town(given(draft.town()))
                .address(given(draft.address()))
                .build());
    }

    private void targetGroup(Draft draft, ApplicationBuilder application) {
        Optional<Integer> from = number(draft.ageFrom(), Places.AGES);
        Optional<Integer> to = number(draft.ageTo(), Places.AGES);
        application.targetGroup(new TargetGroupsBuilder()
                .direct(new IndividualsBuilder()
                        .ages(from.flatMap(lowest -> to.map(highest -> AgeRange.of(lowest, highest))))
                        .build())
                .count(number(draft.count(), Places.COUNT))
                .build());
    }

    private void signature(Draft draft, ApplicationBuilder application) {
        application.signature(new SignatureBuilder()
                .place(given(draft.signaturePlace()))
                .email(read(EmailAddress::parse, draft.signatureEmail(), Places.SIGNATURE_EMAIL))
                .date(read(FormDate::parse, draft.signatureDate(), Places.SIGNATURE_DATE))
                .signed(draft.signed().equals("ja"))
                .build());
    }

    private void costs(Draft draft, ApplicationBuilder application) {
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < draft.costs().size(); i++) {
            Draft.Cost cost = draft.costs().get(i);
            lines.add(new CostLineBuilder()
                    .kind(given(cost.kind()).map(CostKind::of))
                    .specification(given(cost.specification()))
                    .total(read(Sek::parse, cost.amount(), i, "total"))
                    .build());
        }
        application.costCompilation(new CostCompilationBuilder()
                .addTables(new CostTableBuilder().lines(lines).build())
                .totalCost(read(Sek::parse, draft.totalCost(), Places.TOTAL))
                .build());
    }

    private static List<Party> parties(Draft draft) {
        List<Party> parties = new ArrayList<>();
        for (Draft.Cooperation party : draft.parties()) {
            parties.add(new PartyBuilder()
                    .name(given(party.name()))
                    .role(given(party.role()))
                    .build());
        }
        return parties;
    }

    private static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private Optional<Integer> number(String text, JsonPointer place) {
        Integer number = Written.number(text);
        if (number == null) {
            findings.add(Finding.of(
                    TwentyFourRules.NUMBER_READABLE, Severity.ERROR, place, Map.of("written", text), List.of()));
            unread.add(place);
        }
        return Optional.ofNullable(number);
    }

    private <V> Optional<V> read(Function<String, Reading<V>> parse, String text, JsonPointer place) {
        return taken(parse.apply(text), place);
    }

    /** Reads an answer of a line; its place is made only if there is something to tell of it. */
    private <V> Optional<V> read(Function<String, Reading<V>> parse, String text, int line, String property) {
        Reading<V> reading = parse.apply(text);
        return reading.findings().isEmpty()
                ? reading.value()
                : taken(reading, Places.LINES.element(line).property(property));
    }

    private <V> Optional<V> taken(Reading<V> reading, JsonPointer place) {
        if (!reading.findings().isEmpty()) {
            reading.findings().forEach(finding -> findings.add(finding.below(place)));
            if (reading.hasErrors()) {
                unread.add(place);
            }
        }
        return reading.value();
    }

    /** Where the answers of a draft stand in an application. */
    static final class Places {
        static final JsonPointer REGISTRY_NUMBER = JsonPointer.of("/office/registryNumber");
        static final JsonPointer ARRIVAL_DATE = JsonPointer.of("/office/arrivalDate");
        static final JsonPointer START = JsonPointer.of("/period/start");
        static final JsonPointer END = JsonPointer.of("/period/end");
        static final JsonPointer REQUESTED = JsonPointer.of("/requestedAmount");
        static final JsonPointer EMAIL = JsonPointer.of("/owner/email");
        static final JsonPointer POSTAL_CODE = JsonPointer.of("/owner/postalCode");
        static final JsonPointer AGES = JsonPointer.of("/targetGroup/direct/ages");
        static final JsonPointer COUNT = JsonPointer.of("/targetGroup/count");
        static final JsonPointer SIGNATURE_EMAIL = JsonPointer.of("/signature/email");
        static final JsonPointer SIGNATURE_DATE = JsonPointer.of("/signature/date");
        static final JsonPointer LINES = JsonPointer.of("/costCompilation/tables/0/lines");
        static final JsonPointer TOTAL = JsonPointer.of("/costCompilation/totalCost");

        private Places() {}
    }
}
