/**
 * What every page stands in, whoever serves it: the request and its authority, signing in and who one is, words, errors,
 * and the tags. It knows no page and no feature's act; who may do what is the domain's to say.
 */
package org.openbeian.web.frame;
