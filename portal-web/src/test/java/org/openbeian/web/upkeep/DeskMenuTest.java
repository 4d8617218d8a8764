package org.openbeian.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbeian.upkeep.DeskCountService;
import org.openbeian.upkeep.DeskCounts;

class DeskMenuTest {

    @Test
    void nothing_is_no_number_and_more_than_can_be_counted_is_more() {
        assertThat(DeskMenu.words(0)).isEmpty();
        assertThat(DeskMenu.words(1)).isEqualTo("1");
        assertThat(DeskMenu.words(99)).isEqualTo("99");
        assertThat(DeskMenu.words(100)).isEqualTo("99+");
    }

    /** What an administrator is told in the menu, and what on the first page alone, for it looks at each open complaint. */
    @Test
    void what_only_an_administrator_can_set_going_is_counted() {
        DeskMenu menu = new DeskMenu();
        menu.service = new DeskCountService() {
            @Override
            public DeskCounts counts() {
                return new DeskCounts(0, 2, 0, 3);
            }

            @Override
            public int unreachable() {
                return 1;
            }
        };
        assertThat(menu.getStuck()).isEqualTo("2");
        assertThat(menu.getUnreachable()).isEqualTo("1");
        assertThat(menu.getMembers()).isEqualTo("3");
    }
}
