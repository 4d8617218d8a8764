package org.openbeian.lint.sample.other;

import org.openbeian.lint.sample.one.NeedsTheOther;

/** The other half of the circle. */
public class NeedsTheOne {
    NeedsTheOther one;
}
