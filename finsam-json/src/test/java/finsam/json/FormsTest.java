package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.json.form.Codec;
import finsam.json.form.DocumentForm;
import finsam.json.form.Form;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every accessor of every record is in the form of the record. */
class FormsTest {
    private static final Set<String> NO_ANSWERS = Set.of("documentType", "schemaVersion", "kind");

    @Test
    void everyAccessorHasALineAndEveryLineAnAccessor() throws ClassNotFoundException {
        Set<Class<?>> records = new HashSet<>();
        for (DocumentForm<?, ?> document : Forms.ALL) {
            records.addAll(Records.reachable(document.document()));
        }
        Map<Class<?>, Form<?, ?>> forms = forms();

        assertThat(forms.keySet()).isEqualTo(records);
        for (Class<?> record : records) {
            Set<String> accessors = new TreeSet<>();
            for (Method accessor : Records.attributes(record)) {
                accessors.add(accessor.getName());
            }
            Set<String> names = new TreeSet<>(forms.get(record).names());
            names.removeIf(name -> NO_ANSWERS.contains(name) && !accessors.contains(name));
            assertThat(names).as(record.getSimpleName()).isEqualTo(accessors);
        }
    }

    @Test
    void everyDocumentHasOneForm() {
        assertThat(Forms.ALL).extracting(DocumentForm::document).doesNotHaveDuplicates();
        assertThat(Forms.ALL).extracting(DocumentForm::type).doesNotHaveDuplicates();
    }

    @Test
    void formsDescribeThemselves() {
        for (Form<?, ?> form : forms().values()) {
            for (String name : form.names()) {
                assertThat(form.codec(name).shape().swedish()).isNotBlank();
            }
        }
    }

    /** Every form below the documents, whatever codec leads to it, by its record. */
    private static Map<Class<?>, Form<?, ?>> forms() {
        Map<Class<?>, Form<?, ?>> forms = new HashMap<>();
        Set<Codec<?>> seen = new HashSet<>();
        Forms.ALL.forEach(document -> collect(document.form(), seen, forms));
        return forms;
    }

    private static void collect(Codec<?> codec, Set<Codec<?>> seen, Map<Class<?>, Form<?, ?>> forms) {
        if (seen.add(codec)) {
            if (codec instanceof Form<?, ?> form && Records.isBuilt(form.blank())) {
                forms.put(form.blank().getClass().getInterfaces()[0], form);
            }
            codec.parts().forEach(part -> collect(part, seen, forms));
        }
    }
}
