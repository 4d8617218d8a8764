package org.openbeian.web.registration;

/** Where the pages of a filing lead; each a redirect, so that going back or reloading sends nothing twice. */
final class FilingLinks {

    static final String TO_SYSTEMS = "/app/home?faces-redirect=true";

    private FilingLinks() {}

    static String toTasks(String id) {
        return to("tasks", id);
    }

    static String toSection(String id, String code, String back) {
        return to("section", id) + "&code=" + code + (back == null ? "" : "&back=" + back);
    }

    static String to(String page, String id) {
        return "/app/registration/" + page + "?faces-redirect=true&id=" + id;
    }
}
