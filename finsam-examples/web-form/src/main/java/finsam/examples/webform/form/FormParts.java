package finsam.examples.webform.form;

import finsam.core.finding.JsonPointer;
import finsam.examples.webform.form.Shape.Group;
import finsam.examples.webform.form.Shape.Label;
import finsam.examples.webform.form.Shape.Property;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a form by section, and what a document can hold beside them.
 *
 * @param sections  the sections in the order of the form
 * @param beside  the answers for which the form has no field
 * @param places  where the answers of fields stand; a field leaves out what another field shows
 */
public record FormParts(List<Section> sections, List<Field> beside, Set<JsonPointer> places) {

    static FormParts of(FormLayout layout, Group document) {
        Set<JsonPointer> places = new HashSet<>();
        Map<String, List<Field>> sections = new LinkedHashMap<>();
        for (FormField field : layout.fields()) {
            Found found = find(document, field);
            if (places.add(found.path())) {
                sections.computeIfAbsent(Section.nameOf(field.number()), name -> new ArrayList<>())
                        .add(shown(field, found));
            }
        }
        List<Field> beside = new ArrayList<>();
        besides(document, JsonPointer.ROOT, places, beside);
        return new FormParts(
                sections.entrySet().stream()
                        .map(section -> new Section(section.getKey(), List.copyOf(section.getValue())))
                        .toList(),
                List.copyOf(beside),
                Set.copyOf(places));
    }

    private static Field shown(FormField field, Found found) {
        Label label = new Label(field.label(), found.property().label().english());
        return new Field(
                field.number(),
                label,
                found.path(),
                field.required(),
                found.property().shape());
    }

    /** Returns the answer at a field's path; where that lies within rows or one of several kinds, the whole of them. */
    private static Found find(Group document, FormField field) {
        Group group = document;
        JsonPointer path = JsonPointer.ROOT;
        Found found = null;
        for (String name : field.path().toString().substring(1).split("/", -1)) {
            Optional<Property> property = group.property(name);
            if (property.isEmpty()) {
                break;
            }
            path = path.property(name);
            found = new Found(path, property.get());
            if (!(property.get().shape() instanceof Group below)) {
                break;
            }
            group = below;
        }
        if (found == null) {
            throw new IllegalArgumentException("layout: no answer at " + field.path());
        }
        return found;
    }

    private static void besides(Group group, JsonPointer at, Set<JsonPointer> places, List<Field> beside) {
        for (Property property : group.properties()) {
            JsonPointer path = at.property(property.name());
            if (places.contains(path)) {
                continue;
            }
            boolean isParted = places.stream().anyMatch(path::covers);
            if (isParted && property.shape() instanceof Group below) {
                besides(below, path, places, beside);
            } else {
                beside.add(new Field("", property.label(), path, false, property.shape()));
            }
        }
    }

    private record Found(JsonPointer path, Property property) {}
}
