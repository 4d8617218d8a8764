package org.openbeian.notification;

import java.util.List;

/** A letter ready to be posted. The id is the message's own, so that a letter posted twice is recognised as one. */
public record Mail(String id, List<String> to, String subject, String text) {}
