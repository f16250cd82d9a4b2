package finsam.json;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An input that nobody means well with, and what is special about it. */
record HostileCase(String name, byte[] json) {
    static final String TYPE = "{\"documentType\":\"APPLICATION\",";

    /** Places of scalars, with what is written before and after the value. */
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("amount", "\"requestedAmount\": ¤}");
        PLACES.put("cell", "\"costCompilation\": {\"tables\": [{\"totals\": [¤]}]}}");
        PLACES.put("count", "\"targetGroup\": {\"count\": ¤}}");
        PLACES.put("share", "\"organisation\": {\"leader\": {\"extent\": ¤}}}");
        PLACES.put("date", "\"signature\": {\"date\": ¤}}");
        PLACES.put("period", "\"period\": ¤}");
        PLACES.put("year", "\"activityPlan\": {\"years\": [{\"year\": ¤}]}}");
        PLACES.put("name", "\"effortName\": ¤}");
        PLACES.put("registry", "\"office\": {\"registryNumber\": ¤}}");
        PLACES.put("word", "\"submissionForms\": [¤]}");
        PLACES.put("open word", "\"methods\": [¤]}");
        PLACES.put("kind", "\"targetGroup\": {\"direct\": {\"kind\": ¤}}}");
        PLACES.put("ages", "\"targetGroup\": {\"direct\": {\"kind\": \"INDIVIDUALS\", \"ages\": ¤}}}");
        PLACES.put("email", "\"owner\": {\"email\": ¤}}");
        PLACES.put("postal code", "\"owner\": {\"postalCode\": ¤}}");
        PLACES.put("yes", "\"signature\": {\"signed\": ¤}}");
        PLACES.put("pointer", "\"unread\": [¤]}");
        PLACES.put("version", "\"schemaVersion\": ¤}");
        PLACES.put("text", "\"workingMethod\": ¤}");
        PLACES.put("group", "\"targetGroup\": {\"indirect\": ¤}}");
        PLACES.put("object", "\"owner\": ¤}");
    }

    /** Returns an application that goes on in a given way. */
    static HostileCase of(String name, String rest) {
        return new HostileCase(name, (TYPE + rest).getBytes(StandardCharsets.UTF_8));
    }

    static Collection<String> places() {
        return PLACES.keySet();
    }

    /** Returns applications with each of some values in each of some places. */
    static Stream<HostileCase> in(Collection<String> places, List<String> values, String category) {
        return places.stream()
                .flatMap(place -> values.stream()
                        .map(value -> of(
                                category + " " + place + " " + value,
                                PLACES.get(place).replace("¤", value))));
    }

    @Override
    public String toString() {
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}
