package finsam.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes a document and changes one to three places of it: another value, another name, one more, one less. */
final class MutatedDocuments {
    static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "2.5",
            "12",
            "2024",
            "2024.5",
            "3000000000",
            "1e3",
            "100.005",
            "92233720368547760",
            "[]",
            "{}",
            "[null]",
            "[{}]",
            "[\"x\"]",
            "{\"kind\": \"INDIVIDUALS\"}",
            "{\"kind\": \"tjänstemän\"}",
            "{\"kind\": \"\"}",
            "{\"2024\": 5}",
            "{\"2 024\": \"5 kr\"}",
            "{\"snart\": 5}",
            "\"\"",
            "\" \"",
            "\"\u00a0\"",
            "\"x\"",
            "\"ja\"",
            "\"NO\"",
            "\"kanske\"",
            "\"12\"",
            "\" 12 \"",
            "\"12,5\"",
            "\"-12\"",
            "\"2024-09-01\"",
            "\"2024-02-30\"",
            "\"1 September 2024\"",
            "\"20240901\"",
            "\"2024 09 01\"",
            "\"24.09.01\"",
            "\"1 brumaire 2024\"",
            "\"2024-09-01 - 2026-08-30\"",
            "\"1 maj 2024 till 2 juni 2025\"",
            "\"3 222 836 Kr\"",
            "\"3\u202f222\u00a0836 kronor\"",
            "\"100,50:- SEK\"",
            "\"−5\"",
            "\"1.000.000\"",
            "\"5 euro\"",
            "\"75 %\"",
            "\"1/3\"",
            "\"0,75 tjänst\"",
            "\"1/0\"",
            "\"hälften\"",
            "\"18–64\"",
            "\"mellan 19 och 29 år\"",
            "\"Från 16 år\"",
            "\"under 30\"",
            "\"alla åldrar\"",
            "\"vuxna\"",
            "\"200–10\"",
            "\"åsa@example.org\"",
            "\"åsa@\"",
            "\"824 30\"",
            "\"SE-82430\"",
            "\"024 30\"",
            "\"PAPER\"",
            "\"papper\"",
            "\"E-POST\"",
            "\"IPS\"",
            "\"INDIVIDUALS\"",
            "\"ansökan\"",
            "\"APPLICATION\"",
            "\"FINAL_REPORT\"",
            "\"1.0\"",
            "\"1.1\"",
            "\"/goals/0\"",
            "\"goals\"",
            "\"-\"",
            "\"–\"",
            "\"202x\"",
            "\"2 024\"",
            "\"åååå\"",
            "\"MEMBER\"",
            "130",
            "131",
            "420",
            "420.5",
            "1e-50",
            "\"130 år\"",
            "\"131\"",
            "\"24 år\"",
            "\"1979-05\"",
            "\"maj 1979\"",
            "\"13/1979\"",
            "\"1879-12\"",
            "\"2184\"",
            "\"980\"",
            "\"Hudiksvalls kommun\"",
            "\"Region Gotland\"",
            "\"9999\"",
            "\"21\"",
            "\"9\"",
            "\"Gävleborgs län\"",
            "\"2024-Q3\"",
            "\"kvartal 3, 2024\"",
            "\"2024-Q5\"",
            "\"9999999999-Q1\"",
            "\"04-01\"",
            "\"den 1 april\"",
            "\"02-30\"",
            "\"P4Y\"",
            "\"P1Y6M\"",
            "\"p\"",
            "\"1 år och 6 månader\"",
            "\"999999999 veckor\"",
            "\"20 timmar per vecka\"",
            "\"200 h/v\"",
            "\"101 %\"",
            "\"-1 %\"",
            "\"1 234,5\"",
            "\"HUD-0007\"",
            "\"20000229-2399\"",
            "\"212000-0803\"",
            "\"SE212000080301\"",
            "\"212000-0804\"",
            "\"MOVED\"",
            "\"Flytt\"",
            "{\"scheme\": \"SUS\", \"code\": \"7\"}",
            "{\"start\": \"2024-01-01\"}",
            "\"" + "x".repeat(301) + "\"");
    private static final List<String> NAMES = List.of(
            "xyzzy",
            "kind",
            "documentType",
            "schemaVersion",
            "unread",
            "goals",
            "period",
            "text",
            "name",
            "2024",
            "year");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Random random;

    MutatedDocuments(Random random) {
        this.random = random;
    }

    String mutate(String json) {
        JsonNode root = MAPPER.readTree(json);
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            mutate(root);
        }
        return root.toString();
    }

    private void mutate(JsonNode root) {
        List<JsonNode> places = new ArrayList<>();
        containers(root, places);
        JsonNode place = pick(places);
        if (place instanceof ArrayNode list) {
            if (random.nextInt(4) == 0) {
                list.add(value());
            } else if (!list.isEmpty()) {
                list.set(random.nextInt(list.size()), value());
            }
        } else if (place instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.isEmpty() ? "xyzzy" : pick(names);
            switch (random.nextInt(8)) {
                case 0 -> object.set(pick(NAMES), value());
                case 1 -> object.remove(name);
                default -> object.set(name, value());
            }
        }
    }

    private static void containers(JsonNode node, List<JsonNode> found) {
        if (node.isContainer()) {
            found.add(node);
            node.forEach(child -> containers(child, found));
        }
    }

    private JsonNode value() {
        return MAPPER.readTree(pick(VALUES));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
