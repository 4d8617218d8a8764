package org.openbeian.lint.sample.one;

import org.openbeian.lint.sample.other.NeedsTheOne;

/** A sample that breaks the rule against circles. */
public class NeedsTheOther {
    NeedsTheOne other;
}
