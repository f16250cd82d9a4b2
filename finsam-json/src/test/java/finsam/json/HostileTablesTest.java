package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of hostile inputs together: many, each its own, and leading to most of what a reading can find. */
class HostileTablesTest {
    static Stream<HostileCase> all() {
        return Stream.of(
                        HostileStructureTest.inputs(),
                        HostileNumbersTest.inputs(),
                        HostileTextsTest.inputs(),
                        HostileKeysTest.inputs(),
                        HostileEncodingsTest.inputs())
                .flatMap(inputs -> inputs);
    }

    @Test
    void thereAreHundredsOfThem() {
        assertThat(all()).hasSizeGreaterThan(1000);
        assertThat(all().map(HostileCase::name)).doesNotHaveDuplicates();
    }

    @Test
    void theyLeadToMostFindingsOfForm() {
        Set<String> codes = new HashSet<>();
        all().forEach(one -> FinsamJson.read(one.json(), Application.class)
                .findings()
                .forEach(finding -> codes.add(finding.code())));

        assertThat(codes)
                .contains(
                        "json-syntax",
                        "json-encoding",
                        "json-empty",
                        "json-trailing",
                        "json-type",
                        "json-unknown-property",
                        "json-duplicate-property",
                        "json-unknown-constant",
                        "json-missing-kind",
                        "json-pointer-readable",
                        "document-type-missing",
                        "document-type-unknown",
                        "schema-version-unknown",
                        "json-too-deep",
                        "json-string-too-long",
                        "amount-readable",
                        "share-readable",
                        "date-readable",
                        "period-readable",
                        "year-readable",
                        "age-range-readable",
                        "email-readable",
                        "postal-code-readable",
                        "written-form");
    }
}
