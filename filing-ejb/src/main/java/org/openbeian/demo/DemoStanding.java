package org.openbeian.demo;

import java.util.List;
import org.openbeian.registration.FilingState;
import org.openbeian.review.FilingTask;

/**
 * How a case of the demo world stands.
 *
 * @param proposed the grade that the rules propose
 * @param asked what is asked of somebody in it, the oldest first
 */
public record DemoStanding(FilingState state, int proposed, List<FilingTask> asked) {}
