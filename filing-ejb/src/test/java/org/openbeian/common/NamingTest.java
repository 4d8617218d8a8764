package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "欧阳若兰 | 138 0000 4711 | 欧阳 若兰反映，图片没有标识",
                "欧阳若兰 | 138 0000 4711 | 可拨打138-0000-4711核实",
                "欧阳若兰 | １３８００００４７１１ | 电话13800004711",
                "欧阳若兰 | 手机13800004711，晚上 | 手机 13800004711，晚上",
                "欧阳若兰 | 手机 13800004711，晚上联系 | 请回电 13800004711",
                "Li Wei | li.wei@example.org | Why did li  wei get no answer?",
                "Li Wei | li.wei@example.org | Please write to LI.WEI@EXAMPLE.ORG",
                "Ou | mail ou@example.org, evenings | Tell ou@example.org why.",
                "Li | none given | What was Mr. Li told?"
            })
    void words_that_give_the_complainant_away_are_found(String name, String contact, String words) {
        assertThat(Naming.names(name, contact, words)).isTrue();
    }

    @Test
    void of_somebody_without_a_name_the_contact_is_found() {
        assertThat(Naming.names("", "138 0000 4711", "请回电 13800004711")).isTrue();
        assertThat(Naming.names("", "138 0000 4711", "需要核实经过")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "欧阳若兰 | 138 0000 4711 | 请说明 4711 号样本为何没有标识",
                "Li | li@example.org | Explain the quality of the labels in this application.",
                "An | phone 555 01 | Explain another answer of 1 May, by phone if you like.",
                "欧 | 晚上 | 请说明欧洲版晚上为何没有标识"
            })
    void other_words_are_not(String name, String contact, String words) {
        assertThat(Naming.names(name, contact, words)).isFalse();
    }
}
