/**
 * Pages of a filing: its questions, check, signature, status, changes, duties; the grade check for everybody.
 */
package org.openbeian.web.registration;
