package finsam.examples.webform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.examples.webform.form.OfferedForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Texts SWEDISH = new Texts(Locale.forLanguageTag("sv"));
    private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{3,6});");

    @Test
    void a_text_never_becomes_markup(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("profile.json");
        String profile = Files.readString(Path.of("../quickstart/documents/exempelby-profil.json"));
        Files.writeString(file, profile.replace("Insatsens namn", "<script>alert(1)</script>\\\" onfocus='x' &"));
        OfferedForms forms = OfferedForms.with(List.of(file));

        String page = FormPage.of(forms.find("exempelby-application-2025").orElseThrow(), DAY, SWEDISH);

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onfocus=&#39;x&#39; &amp;")
                .doesNotContain("<script>alert");
    }

    @Test
    void no_page_holds_a_script_or_a_style_of_its_own_or_from_elsewhere() {
        OfferedForms forms = OfferedForms.with(List.of());
        forms.all()
                .forEach(form -> assertThat(FormPage.of(form, DAY, SWEDISH) + RulesPage.of(form, DAY, SWEDISH))
                        .doesNotContain(
                                "style=\"", "<style", " onclick", " oninput", "http://", "https://", "javascript:")
                        .doesNotContainPattern("<script(?![^>]*src=)"));
    }

    @Test
    void ids_are_unique_and_what_refers_to_one_finds_it() {
        OfferedForms.with(List.of()).all().forEach(form -> {
            String page = FormPage.of(form, DAY, SWEDISH);
            String shown = page.replaceAll("(?s)<template data-variant.*?</template>", "");
            List<String> ids = all(shown, " id=\"([^\"]*)\"");
            assertThat(ids).as(form.id()).doesNotHaveDuplicates();
            assertThat(all(shown, " (?:for|aria-describedby|aria-labelledby|list)=\"([^\"]*)\""))
                    .isNotEmpty()
                    .allMatch(ids::contains);
        });
    }

    @Test
    void every_text_is_in_both_languages() {
        assertThat(new TreeMap<>(SWEDISH.forScripts()).keySet())
                .isEqualTo(new TreeMap<>(new Texts(Locale.ENGLISH).forScripts()).keySet())
                .hasSizeGreaterThan(30);
    }

    @Test
    void colours_of_texts_can_be_told_from_what_is_behind_them() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/style.css"));
        TreeMap<String, String> colours = new TreeMap<>();
        Matcher found = COLOUR.matcher(css);
        while (found.find()) {
            colours.put(found.group(1), found.group(2));
        }
        for (String text : List.of("ink", "soft", "link", "error", "warning", "note", "open")) {
            for (String ground : List.of("paper", "ground")) {
                assertThat(Contrast.between(colours.get(text), colours.get(ground)))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(Contrast.between(colours.get("edge"), colours.get("paper"))).isGreaterThanOrEqualTo(3);
        assertThat(Contrast.between("fff", colours.get("deep"))).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.between("5f6d72", "fff")).as("placeholder").isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void an_element_that_is_left_open_is_told() {
        assertThatThrownBy(() -> new Html().open("p").toString()).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
