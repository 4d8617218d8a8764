package org.openbeian.review;

import java.time.LocalDate;

/** One condition of an approval as the approver sets it. */
public record ConditionInput(String code, String evidence, String owner, LocalDate dueOn) {}
