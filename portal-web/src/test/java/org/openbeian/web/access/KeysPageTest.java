package org.openbeian.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.access.KeyScope;
import org.openbeian.web.frame.text.Texts;

class KeysPageTest {

    /** A key that is to look and nothing else does not get more because a tick was not taken away. */
    @Test
    void a_key_may_look_unless_more_is_ticked() {
        assertThat(new KeysPage().getScopes()).containsExactly(KeyScope.READ.name());
    }

    /** What a key may do is told in one line, so no scope excludes the others by its name. */
    @Test
    void no_scope_says_that_it_is_the_only_one() {
        for (KeyScope scope : KeyScope.values()) {
            assertThat(Texts.in(Locale.CHINESE).get("key_scope." + scope)).doesNotContain("只");
            assertThat(Texts.in(Locale.ENGLISH).get("key_scope." + scope)).doesNotContainIgnoringCase("only");
        }
    }
}
