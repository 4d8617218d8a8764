package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.deadline.CaseKind;
import org.openbeian.worklist.WorkListRow;
import org.openbeian.worklist.WorkListService;

/** What waits for somebody of the staff, from the first page to the last. */
@ApplicationScoped
public class WhatWaits {

    @Inject
    People people;

    @Inject
    WorkListService work;

    /** All of one kind, in the order of the list. */
    public List<WorkListRow> of(String who, String authority, boolean mineOnly, CaseKind kind) {
        List<WorkListRow> all = new ArrayList<>();
        List<WorkListRow> page;
        do {
            String after = all.isEmpty() ? null : all.get(all.size() - 1).getId();
            page = people.ask(who + "." + authority, authority, () -> work.waiting(mineOnly, kind, after));
            all.addAll(page);
        } while (page.size() == WorkListService.PAGE);
        assertThat(all).extracting(WorkListRow::getId).as("no line twice").doesNotHaveDuplicates();
        return all;
    }

    /** What of that case waits for them, whoever has it. */
    public List<WorkListRow> on(String caseId, String who, String authority, CaseKind kind) {
        return of(who, authority, false, kind).stream()
                .filter(row -> row.getCaseId().equals(caseId))
                .toList();
    }

    /** The same in the words of its kind. */
    public List<String> asked(String caseId, String who, String authority, CaseKind kind) {
        return on(caseId, who, authority, kind).stream()
                .map(WorkListRow::getAsked)
                .toList();
    }
}
