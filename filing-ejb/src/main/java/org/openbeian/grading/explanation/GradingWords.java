package org.openbeian.grading.explanation;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openbeian.common.Json;
import org.openbeian.grading.rulebook.RuleBook;

/**
 * What the codes of the grading mean, in both languages. The words belong to the rules and not to a page, because the
 * public interface and letters speak them too.
 */
public final class GradingWords {

    private static final JsonObject WORDS = read();

    private GradingWords() {}

    public static Phrase obligation(String code) {
        return word("obligations", code);
    }

    /** When an obligation of T04 must be met. */
    public static Phrase timing(String text) {
        return word("timings", text);
    }

    public static Phrase redLine(String code) {
        return word("red_lines", code);
    }

    public static Phrase category(String code) {
        return word("categories", code);
    }

    public static Phrase registration(String code) {
        return word("registrations", code);
    }

    public static Phrase track(String code) {
        return word("tracks", code);
    }

    public static Phrase condition(String code) {
        return word("conditions", code);
    }

    public static Phrase foreignFlag(String code) {
        return word("foreign_flags", code);
    }

    public static Phrase completenessError(String code) {
        return word("completeness", code);
    }

    /** Who gives the outcome of an obligation, as the rules name it. */
    public static Phrase competentAuthority(String text) {
        return word("competent_authorities", text);
    }

    /** A band, level or choice such as {@code U2} or {@code solely_automated}. */
    public static Phrase value(String code) {
        return word("values", code);
    }

    public static Phrase sector(String code) {
        var sector = RuleBook.newest().sector(code);
        return new Phrase(sector.nameZh(), sector.nameEn());
    }

    /** The code itself where no word is known, so that a new rule never fails for want of a word. */
    private static Phrase word(String group, String code) {
        JsonObject word = WORDS.getJsonObject(group).getJsonObject(code);
        return word == null ? Phrase.plain(code) : Phrase.of(word);
    }

    /** What a fact is called, such as "registered users". */
    static Phrase name(String input) {
        JsonObject fact = WORDS.getJsonObject("facts").getJsonObject(input);
        return fact == null ? Phrase.plain(input) : Phrase.of(fact);
    }

    static boolean isFlag(String input) {
        return WORDS.getJsonObject("flags").containsKey(input);
    }

    /** "it is offered to the public". */
    static Phrase flag(String input, boolean yes) {
        JsonObject flag = WORDS.getJsonObject("flags").getJsonObject(input);
        String answer = yes ? "yes" : "no";
        return new Phrase(flag.getString(answer + "_zh"), flag.getString(answer + "_en"));
    }

    /** "registered users 1,000,000", or the sentence of a yes-or-no fact. */
    static Phrase statement(String input, Object value) {
        if (value instanceof Boolean yes && isFlag(input)) {
            return flag(input, yes);
        }
        Phrase name = name(input);
        Phrase what = said(input, value);
        return new Phrase(name.zh() + "为" + what.zh(), name.en() + " is " + what.en());
    }

    /** A value as people write it. */
    static Phrase said(String input, Object value) {
        if (value == null) {
            return value("unknown");
        }
        if (value instanceof List<?> codes) {
            return codes.isEmpty() ? value("none") : joined(codes, code -> value(code.toString()), "、", ", ");
        }
        if (value instanceof String code) {
            return input.equals("sector") ? sector(code) : value(code);
        }
        if (value instanceof BigDecimal number && input.equals("trainingComputeFlop")) {
            return Phrase.plain(scientific(number) + " FLOP");
        }
        if (value instanceof Number number) {
            return Phrase.plain(
                    new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number));
        }
        return Phrase.plain(value);
    }

    /** 1.02×10^25; exact, so that one FLOP more than a threshold is seen. */
    static String scientific(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (number.signum() == 0 || exponent < 6) {
            return shortest.toPlainString();
        }
        String mantissa = shortest.scaleByPowerOfTen(-exponent).toPlainString();
        return mantissa.equals("1") ? "10^" + exponent : mantissa + "×10^" + exponent;
    }

    static <T> Phrase joined(List<T> parts, Function<T, Phrase> phrase, String zhComma, String enComma) {
        return new Phrase(
                parts.stream().map(phrase).map(Phrase::zh).collect(Collectors.joining(zhComma)),
                parts.stream().map(phrase).map(Phrase::en).collect(Collectors.joining(enComma)));
    }

    private static JsonObject read() {
        try (InputStream in = GradingWords.class.getResourceAsStream("/domain/grading-words.json");
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
