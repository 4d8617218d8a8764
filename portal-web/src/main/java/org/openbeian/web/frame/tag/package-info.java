/**
 * What the tags of pages need: fields by their id, marks of states.
 */
package org.openbeian.web.frame.tag;
