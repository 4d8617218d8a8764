package org.openbeian.access;

import java.sql.SQLException;

/**
 * Ids, numbers and codes are kept in ASCII, and the database refuses to compare them with anything else. What is asked
 * for under such a name is not there, which is no failure.
 */
final class NoSuchText {

    /** MySQL: conversion from one collation into another is impossible, illegal mix of collations. */
    private static final int IMPOSSIBLE = 3988;

    private static final int MIXED = 1267;

    private NoSuchText() {}

    static boolean in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && (refused.getErrorCode() == IMPOSSIBLE || refused.getErrorCode() == MIXED)) {
                return true;
            }
        }
        return false;
    }
}
