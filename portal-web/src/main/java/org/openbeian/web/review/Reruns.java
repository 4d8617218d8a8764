package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.grading.GradingDifference;
import org.openbeian.review.RulesRerun;
import org.openbeian.review.RulesRerunService;
import org.openbeian.web.frame.text.Language;

/** {@code #{reruns}}: what newer rules would say otherwise of a case, in sentences. */
@Named
@RequestScoped
public class Reruns {

    @Inject
    RulesRerunService service;

    @Inject
    CasePage page;

    @Inject
    Language language;

    private RulesRerun here;
    private boolean read;

    /** Of the case on the page; null when nothing would be different. */
    public RulesRerun getHere() {
        if (!read) {
            read = true;
            here = service.of(page.getId())
                    .filter(one -> !one.getDifferences().isEmpty())
                    .orElse(null);
        }
        return here;
    }

    /** Nothing without one: a form that is checked walks through parts that are not shown, too. */
    public List<String> words(RulesRerun rerun) {
        return rerun == null
                ? List.of()
                : rerun.getDifferences().stream().map(this::words).toList();
    }

    private String words(GradingDifference difference) {
        return language.text(
                "rerun." + difference.kind(),
                word(difference.kind(), difference.was()),
                word(difference.kind(), difference.is()));
    }

    private String word(GradingDifference.Kind kind, String code) {
        return switch (kind) {
            case GRADE -> code;
            case TRACK -> language.text("track." + code);
            case CATEGORY -> language.text("category." + code);
            case REGISTRATION -> language.text("registration." + code);
            case OBLIGATION_ADDED, OBLIGATION_GONE -> language.text("obligation." + code);
            case CONDITION_ADDED, CONDITION_GONE -> language.text("condition." + code);
            case RED_LINE_ADDED, RED_LINE_GONE -> language.text("red_line." + code);
            case NOT_EVALUABLE -> "";
        };
    }
}
