package org.openbeian.web.registration;

import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openbeian.catalogue.Catalogues;

/** The risks of one section of the catalogue, to be ticked. */
public record RiskLines(String code, List<RiskLine> lines) {

    static List<RiskLines> of(JsonValue answer) {
        Map<String, List<RiskLine>> sections = RiskLine.all(answer).stream()
                .collect(
                        Collectors.groupingBy(line -> line.getRisk().group(), LinkedHashMap::new, Collectors.toList()));
        return sections.entrySet().stream()
                .map(section -> new RiskLines(section.getKey(), section.getValue()))
                .toList();
    }

    public String name(boolean chinese) {
        return Catalogues.current().sectionName(code, chinese);
    }
}
