package org.openbeian.review;

import org.openbeian.registration.FilingState;

/** One open case that newer rules would grade otherwise. */
public record RerunRow(RulesRerun rerun, String number, String systemZh, String systemEn, FilingState state) {}
