package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.common.Invalid;

class TrivialPasswordsTest {

    private static void choose(String password) {
        TrivialPasswords.refuse(
                password, "li.wen", List.of("李文", "Li Wen", "云岫智能科技有限公司", "Yunxiu Technology Co., Ltd.", "beihai"));
    }

    @ParameterizedTest
    @CsvSource({
        "li.wen-has-a-long-one, sign_in.password_known",
        "my_LIWEN_password_is_long, sign_in.password_known",
        "aaaaaaaaaaaa, sign_in.password_repeated",
        "123123123123, sign_in.password_repeated",
        "kxmqzkxmqzkxmqz, sign_in.password_repeated",
        "云岫智能科技有限公司2026, sign_in.password_name",
        "Yunxiu-Technology-1, sign_in.password_name",
        "beihai-beihai-x, sign_in.password_name",
        "BeihaiYunxiu!, sign_in.password_name",
        "123456789012, sign_in.password_common",
        "OpenBeian2026!, sign_in.password_common",
        "openbeian-123456, sign_in.password_common",
        "Password12345678, sign_in.password_common",
        "qwertyuiop123, sign_in.password_common",
        "admin-admin-2026, sign_in.password_common",
        "Yunxiu12345678, sign_in.password_common"
    })
    void what_is_tried_first_is_refused_with_the_reason(String password, String reason) {
        assertThatThrownBy(() -> choose(password))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors()).singleElement().hasToString("/newPassword " + reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody-else-knows-2026",
                "a-word-of-my-own-2026",
                "correct horse battery staple",
                "海上生明月天涯共此时情人怨遥夜",
                "tL9#vq2!Rz7m"
            })
    void a_password_of_ones_own_is_taken(String password) {
        assertThatCode(() -> choose(password)).doesNotThrowAnyException();
    }
}
