/** What the pages of every kind of case have in common: what is typed on them, the desk's list, the case. */
package org.openbeian.web.casework;
