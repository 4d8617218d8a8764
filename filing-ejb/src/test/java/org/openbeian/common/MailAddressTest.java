package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "contact@example.cn,contact@example.cn",
        "a.b+c_d@mail.example.com,a.b+c_d@mail.example.com",
        "ａ＠ｂ.ｃｎ,a@b.cn",
        "duty@例子.中国,duty@xn--fsqu00a.xn--fiqs8s",
        "duty@bücher.example,duty@xn--bcher-kva.example"
    })
    void what_can_be_mailed_is_taken_and_posted_as_dns_knows_it(String typed, String posted) {
        assertThat(MailAddress.forPosting(MailAddress.read(typed))).isEqualTo(posted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.cn\u00a0", "\u3000a@b.cn", " a@b.cn\r\n"})
    void blanks_around_it_are_not_part_of_it(String typed) {
        assertThat(MailAddress.read(typed)).isEqualTo("a@b.cn");
        assertThat(MailAddress.forPosting(typed)).isEqualTo("a@b.cn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "@b.cn",
                "a@",
                "a@@b.cn",
                "a b@c.cn",
                "a@b c.cn",
                "a@b.cn,c@d.cn",
                "a@b..cn",
                "a@.b.cn",
                ".a@b.cn",
                "a.@b.cn",
                "a..b@c.cn",
                "a@-b.cn",
                "a@b-.cn",
                "a@b.c",
                "a@1.2.3.4",
                "a@[1.2.3.4]",
                "\"a\"@b.cn",
                "a@b_c.cn",
                "a\u200b@b.cn",
                "a@b\u202e.cn",
                "Name <a@b.cn>",
                "a@𬬻.\ud800"
            })
    void what_cannot_be_mailed_is_refused(String typed) {
        assertThatThrownBy(() -> MailAddress.read(typed)).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"用户@例子.中国", "müller@example.de"})
    void letters_that_most_mail_servers_do_not_take_are_refused_with_the_reason(String typed) {
        assertThatThrownBy(() -> MailAddress.read(typed))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo("field.email_local"));
    }
}
