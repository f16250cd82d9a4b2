package finsam.examples.webform.web;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Messages;
import finsam.examples.office.OfficeReading;
import finsam.json.FinsamJson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was read from files, as JSON. */
final class ReadFiles {
    private ReadFiles() {}

    static String json(Document document, List<Finding> findings, Map<String, String> cells, Locale locale) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.set("document", JsonMapper.shared().readTree(FinsamJson.write(document)));
        ArrayNode told = answer.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode one = told.addObject();
            one.put("code", finding.code());
            one.put("severity", finding.severity().name());
            one.put("path", finding.path().toString());
            one.put("message", finding.message(locale));
            Object cell = finding.arguments().get(OfficeReading.CELL);
            if (cell != null) {
                one.put("cell", Messages.show(cell, locale));
            }
        }
        ObjectNode places = answer.putObject("cells");
        cells.forEach(places::put);
        return answer.toString();
    }
}
