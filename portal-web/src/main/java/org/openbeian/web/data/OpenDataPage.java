package org.openbeian.web.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.openbeian.api.opendata.DataSet;
import org.openbeian.api.register.WholeRegister;
import org.openbeian.register.RegisterQuery;

/** What programs can read here, and how. */
@Named
@ApplicationScoped
public class OpenDataPage {

    private static final String PACKED = ".gz";

    public List<DataSet> getSets() {
        return DataSet.ALL;
    }

    public boolean isPacked(String shape) {
        return shape.endsWith(PACKED);
    }

    /** A shape as people call it, such as CSV. */
    public String name(String shape) {
        String plain = shape.replace(PACKED, "").toUpperCase(Locale.ROOT);
        return plain.equals("ATOM") ? "Atom" : plain;
    }

    public int getDownloadsAtOnce() {
        return WholeRegister.AT_ONCE;
    }

    public long getDownloadMinutes() {
        return WholeRegister.LONGEST.toMinutes();
    }

    public int getMostOnAPage() {
        return RegisterQuery.MOST;
    }
}
