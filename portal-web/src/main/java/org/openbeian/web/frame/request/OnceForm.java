package org.openbeian.web.frame.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * The id of a form, drawn when the form is shown and kept in it. It does not live in the view: a page that is sent again, or
 * whose view was lost, would have another one.
 */
@Named
@RequestScoped
public class OnceForm {

    private String key = UUID.randomUUID().toString();

    /** What is shown next is another form. */
    public void renew() {
        key = UUID.randomUUID().toString();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
