package finsam.core.battery;

import finsam.core.citation.FormRef;
import finsam.core.citation.PublishedRef;
import finsam.core.citation.StatuteRef;
import finsam.core.cost.AmountRow;
import finsam.core.cost.CostKind;
import finsam.core.cost.YearAmounts;
import finsam.core.effort.EffortName;
import finsam.core.effort.Instrument;
import finsam.core.effort.Method;
import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Position;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.party.EmailAddress;
import finsam.core.party.PostalCode;
import finsam.core.party.RegistryNumber;
import finsam.core.time.EffortPeriod;
import finsam.core.time.YearLabel;
import finsam.core.time.YearQuarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examples of what is valid by construction, and of findings. */
final class ScalarExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(Sek.class, () -> Sek.of(119872), () -> new Sek(1)),
            new Example<>(Share.class, () -> Share.of(6, 8), () -> Share.of(1, 3)),
            new Example<>(YearLabel.class, () -> YearLabel.of(2024), () -> new YearLabel("202x")),
            new Example<>(YearQuarter.class, () -> new YearQuarter(2024, 3), () -> new YearQuarter(2025, 1)),
            new Example<>(
                    EffortPeriod.class,
                    () -> EffortPeriod.of(LocalDate.of(2024, 9, 1), LocalDate.of(2026, 8, 30)),
                    () -> EffortPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 8, 31))),
            new Example<>(
                    EmailAddress.class,
                    () -> EmailAddress.of(Example.PERSON + "@example.org"),
                    () -> EmailAddress.of(Example.PERSON + "2@example.org")),
            new Example<>(PostalCode.class, () -> PostalCode.of("82430"), () -> PostalCode.of("82431")),
            new Example<>(
                    RegistryNumber.class, () -> RegistryNumber.of("2016/00403"), () -> RegistryNumber.of("2016/403")),
            new Example<>(
                    EffortName.class, () -> EffortName.of("Räkna med mig!"), () -> EffortName.of("Räkna med mig")),
            new Example<>(Method.class, () -> Method.of("IPS"), () -> Method.of("egen")),
            new Example<>(Instrument.class, () -> Instrument.of("SUS"), () -> Instrument.of("egen")),
            new Example<>(CostKind.class, () -> CostKind.of("resor"), () -> CostKind.of("glass")),
            new Example<>(AmountRow.class, () -> row(2500), () -> row(2000)),
            new Example<>(YearAmounts.class, () -> years(2024), () -> years(2025)),
            new Example<>(FormRef.class, () -> new FormRef("Ansökan", "3.2"), () -> new FormRef("Slutrapport", "5.1")),
            new Example<>(
                    PublishedRef.class,
                    () -> new PublishedRef("Utlysning 2022", "Mål"),
                    () -> new PublishedRef("Plan 2021", "s. 4")),
            new Example<>(
                    StatuteRef.class, () -> StatuteRef.finsam("7"), () -> StatuteRef.socialInsuranceCode(33, "18")),
            new Example<>(Position.class, () -> new Position(1, 2), () -> new Position(3, 4)),
            new Example<>(JsonPointer.class, () -> JsonPointer.of("/goals/0"), () -> JsonPointer.of("/goals/1")),
            new Example<>(
                    FindingType.class,
                    () -> FindingType.of("date-readable", ReadingFindings.MESSAGES),
                    () -> FindingType.of("date-readable", ReadingFindings.MESSAGES)
                            .variant("x")),
            new Example<>(Finding.class, () -> note("2 024"), () -> note("2024 ")),
            new Example<>(
                    Reading.class, () -> Reading.of(2024, List.of(note("2 024"))), () -> Reading.of(2024, List.of())));

    private ScalarExamples() {}

    static AmountRow row(long kronor) {
        return AmountRow.of(List.of(Optional.empty(), Optional.of(Sek.of(kronor))));
    }

    static YearAmounts years(int year) {
        return YearAmounts.of(Map.of(year, Sek.of(119872)));
    }

    static Finding note(String written) {
        return ReadingFindings.writtenForm(written, 2024);
    }
}
