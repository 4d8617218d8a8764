package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openbeian.review.CaseCondition;
import org.openbeian.web.frame.signin.Member;
import org.openbeian.web.frame.text.Language;
import org.openbeian.web.frame.text.Texts;

/**
 * {@code #{conditionWords}}: what a condition asks for, in the reader's language where its approver has left it as it was
 * proposed in theirs; else in the approver's own words.
 */
@Named("conditionWords")
@RequestScoped
public class ConditionWords {

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    public String evidence(CaseCondition condition) {
        String key = "evidence." + condition.getCode();
        return isProposed(key, condition.getEvidence()) ? language.text(key) : condition.getEvidence();
    }

    /** Who has to see to it: proposed is the holder, who reads the own name in the own language. */
    public String owner(CaseCondition condition) {
        return Member.of(request)
                .filter(member -> !member.isStaff())
                .filter(member -> List.of(
                                String.valueOf(member.organisationZh()), String.valueOf(member.organisationEn()))
                        .contains(condition.getOwner()))
                .map(member -> language.of(member.organisationZh(), member.organisationEn()))
                .orElse(condition.getOwner());
    }

    private static boolean isProposed(String key, String said) {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .map(Texts::in)
                .anyMatch(texts -> texts.containsKey(key) && texts.get(key).equals(said));
    }
}
