package finsam.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.json.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaVersionTest {
    @ParameterizedTest
    @CsvSource({
        "1.0, 1.0, true",
        "1.3, 1.2, true",
        "1.3, 1.3, true",
        "1.3, 1.4, false",
        "1.3, 2.0, false",
        "2.0, 1.3, false",
        "1.12, 1.9, true",
        "1.9, 1.12, false"
    })
    void olderMinorVersionsOfTheSameShapeAreRead(String known, String written, boolean read) {
        SchemaVersion version = SchemaVersion.parse(known).orElseThrow();

        assertThat(version.reads(SchemaVersion.parse(written).orElseThrow())).isEqualTo(read);
        assertThat(version).hasToString(known);
        String json = "\"" + written + "\"";
        FormReader in = new FormReader(
                JsonText.decode(json.getBytes(StandardCharsets.UTF_8), json.length()), ReadLimits.DEFAULTS);
        in.advance();
        assertThat(version.codec().read(in) != null).isEqualTo(read);
        assertThat(in.findings()).hasSize(read ? 0 : 1);
        in.findings()
                .forEach(finding -> assertThat(finding.message(Locale.ENGLISH)).contains(known, written));
    }

    @ParameterizedTest
    @CsvSource({"1", "1.", ".1", "1.0.0", "1.x", "01.0", "1.00", "-1.0", "'1.0 '", "10000.0", "''", "1,0"})
    void whatIsNoVersionIsNone(String written) {
        assertThat(SchemaVersion.parse(written)).isEmpty();
    }
}
