/** Small things every feature needs: errors in the user's words, ids, exact instants. If something here grows, it gets a name and a room of its own. */
package org.openbeian.common;
