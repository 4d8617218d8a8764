package org.openbeian.access;

/**
 * Codes that wait for a second administrator.
 *
 * @param proposer person id of who proposed it
 */
public record HandoverRow(
        String membershipId,
        String username,
        String nameZh,
        String nameEn,
        String proposer,
        String proposerZh,
        String proposerEn) {}
