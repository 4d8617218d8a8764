package org.openbeian.review;

/**
 * Somebody to whom work can be handed over.
 *
 * @param username by which two of the same name are told apart
 */
public record Colleague(String id, String nameZh, String nameEn, String username) {}
