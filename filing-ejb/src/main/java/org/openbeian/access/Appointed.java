package org.openbeian.access;

/**
 * What an appointment answers.
 *
 * @param invited whether the person had an account already, and accepts after signing in
 */
public record Appointed(String membershipId, boolean invited) {}
