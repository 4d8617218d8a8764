package org.openbeian.grading.rulebook;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openbeian.common.Json;

/**
 * One published version of the grading rules as text: tables, rules, sources, sectors. A version is a file of the
 * product and never changes once published; an authority's own version is a short file that names the version it is
 * based on and the rows that it puts in their place. The decision engine evaluates its own form of the same rows; this
 * book says where each row comes from.
 */
public final class RuleBook {

    private static final Pattern NUMBER = Pattern.compile("(?:(\\d+)\\*)?10\\*\\*(\\d+)|(\\d+)");
    /** "same, item 6 of level 4": that item of the text named last as a whole. */
    private static final String PART = "same, ";

    private static final Map<String, RuleBook> BY_VERSION = readAll();

    private final String version;
    private final String basedOn;
    private final String authority;
    private final boolean dated;
    private final LocalDate effectiveFrom;
    private final BigDecimal frontierThreshold;
    private final Map<String, RuleTable> tables;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<Sector> sectors;

    private RuleBook(
            String version,
            String basedOn,
            String authority,
            boolean dated,
            LocalDate effectiveFrom,
            BigDecimal frontierThreshold,
            Map<String, RuleTable> tables,
            List<Sector> sectors) {
        this.version = version;
        this.basedOn = basedOn;
        this.authority = authority;
        this.dated = dated;
        this.effectiveFrom = effectiveFrom;
        this.frontierThreshold = frontierThreshold;
        this.tables = tables;
        this.sectors = List.copyOf(sectors);
        tables.values().forEach(table -> table.rules().forEach(rule -> rules.put(rule.id(), rule)));
    }

    /** The newest version of those that are no authority's own. */
    public static RuleBook newest() {
        return BY_VERSION.values().stream()
                .filter(book -> book.authority == null)
                .max(Comparator.comparing(RuleBook::getEffectiveFrom))
                .orElseThrow();
    }

    /** The book of that version, if there is one. */
    public static Optional<RuleBook> find(String version) {
        return version == null ? Optional.empty() : Optional.ofNullable(BY_VERSION.get(version));
    }

    /** The book of that version; refuses an unknown one. */
    public static RuleBook version(String version) {
        RuleBook book = BY_VERSION.get(version);
        if (book == null) {
            throw new IllegalArgumentException("no rule book " + version);
        }
        return book;
    }

    /** The versions made for an authority, oldest first; those of the default when it has none of its own. */
    public static List<RuleBook> forAuthority(String authorityCode) {
        List<RuleBook> own = BY_VERSION.values().stream()
                .filter(book -> authorityCode.equals(book.authority))
                .sorted(Comparator.comparing(RuleBook::getEffectiveFrom))
                .toList();
        return own.isEmpty()
                ? BY_VERSION.values().stream()
                        .filter(book -> book.authority == null)
                        .sorted(Comparator.comparing(RuleBook::getEffectiveFrom))
                        .toList()
                : own;
    }

    /** The version by which an authority grades on that day; its first one before any is in force. */
    public static RuleBook inForce(String authorityCode, LocalDate day) {
        List<RuleBook> books = forAuthority(authorityCode);
        return books.stream()
                .filter(book -> !book.effectiveFrom.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(books.get(0));
    }

    /** Sector codes are the same in every version, so that a draft survives a change of rules. */
    public static List<String> sectorCodes() {
        return newest().sectors.stream().map(Sector::code).toList();
    }

    public String getVersion() {
        return version;
    }

    /** The version whose tables it shares but for the rows that it replaces; its own where it replaces none. */
    public String getBasedOn() {
        return basedOn;
    }

    /**
     * Whether it knows on which days its laws are in force, and what follows from the facts of an incident. Cases of a
     * version that does not are graded and timed as they were.
     */
    public boolean isDated() {
        return dated;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    /** More training compute than this makes a frontier model. */
    public BigDecimal getFrontierThreshold() {
        return frontierThreshold;
    }

    public List<RuleTable> getTables() {
        return List.copyOf(tables.values());
    }

    public RuleTable table(String id) {
        return Optional.ofNullable(tables.get(id)).orElseThrow(() -> new IllegalArgumentException("no table " + id));
    }

    /** The numbers at which the rules of a table begin or end for one input, smallest first. */
    public List<BigDecimal> thresholds(String table, String input) {
        int column = table(table).inputs().indexOf(input);
        return table(table).rules().stream()
                .map(rule -> rule.when().get(column))
                .flatMap(cell -> NUMBER.matcher(cell).results())
                .map(RuleBook::number)
                .distinct()
                .sorted()
                .toList();
    }

    /** 1000000, 10**25 or 5*10**24. */
    private static BigDecimal number(MatchResult number) {
        if (number.group(3) != null) {
            return new BigDecimal(number.group(3));
        }
        BigDecimal power = BigDecimal.TEN.pow(Integer.parseInt(number.group(2)));
        return number.group(1) == null ? power : power.multiply(new BigDecimal(number.group(1)));
    }

    public Rule rule(String id) {
        return Optional.ofNullable(rules.get(id)).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }

    public List<Sector> getSectors() {
        return sectors;
    }

    public Sector sector(String code) {
        return sectors.stream()
                .filter(sector -> sector.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sector " + code));
    }

    private static Map<String, RuleBook> readAll() {
        Map<String, JsonObject> tables = new HashMap<>();
        Map<String, RuleBook> books = new LinkedHashMap<>();
        for (JsonObject set : json("rule-sets.json").getJsonArray("rule_sets").getValuesAs(JsonObject.class)) {
            String version = set.getString("version");
            String basedOn = set.getString("based_on");
            JsonObject shared = tables.computeIfAbsent(basedOn, folder -> json(folder + "/decisions.json"));
            books.put(
                    version,
                    new RuleBook(
                            version,
                            basedOn,
                            set.isNull("authority") ? null : set.getString("authority"),
                            shared.containsKey("effective_dates"),
                            LocalDate.parse(set.getString("effective_from")),
                            new BigDecimal(set.getString("frontier_threshold_flop")),
                            tables(shared.getJsonArray("tables"), set.getJsonArray("replaced_rules")),
                            sectors(shared.getJsonArray("sectors"))));
        }
        return books;
    }

    private static Map<String, RuleTable> tables(JsonArray shared, JsonArray replaced) {
        Map<String, JsonObject> replacements = new LinkedHashMap<>();
        replaced.getValuesAs(JsonObject.class).forEach(rule -> replacements.put(rule.getString("id"), rule));
        Map<String, RuleTable> tables = new LinkedHashMap<>();
        for (JsonObject table : shared.getValuesAs(JsonObject.class)) {
            String id = table.getString("id");
            List<Rule> rules = new ArrayList<>();
            String preceding = "-";
            String whole = "-";
            for (JsonObject row : table.getJsonArray("rules").getValuesAs(JsonObject.class)) {
                JsonObject rule = replacements.getOrDefault(row.getString("id"), row);
                String source = rule.getString("source");
                preceding = source.startsWith(PART)
                        ? whole + source.substring("same".length())
                        : resolved(source, preceding);
                whole = source.startsWith(PART) ? whole : preceding;
                rules.add(rule(id, rule, preceding));
            }
            tables.put(
                    id,
                    new RuleTable(
                            id,
                            table.getString("name_zh"),
                            table.getString("name_en"),
                            table.getString("hit_policy"),
                            names(table.getJsonArray("inputs"), "expression"),
                            names(table.getJsonArray("outputs"), "name"),
                            rules));
        }
        return tables;
    }

    private static Rule rule(String table, JsonObject rule, String source) {
        return new Rule(
                rule.getString("id"),
                table,
                rule.getJsonArray("when").getValuesAs(JsonString::getString),
                rule.getJsonArray("then").getValuesAs(RuleBook::output),
                source,
                rule.getString("confidence"),
                rule.getString("note"),
                day(rule, "effective_from"),
                day(rule, "effective_to"));
    }

    private static LocalDate day(JsonObject rule, String name) {
        return rule.containsKey(name) && !rule.isNull(name) ? LocalDate.parse(rule.getString(name)) : null;
    }

    private static Object output(JsonValue value) {
        return value instanceof JsonNumber number ? (Object) number.intValueExact() : ((JsonString) value).getString();
    }

    /** "same" means the source of the row above; "same (Art. 3)" means that text, but this article of it. */
    static String resolved(String source, String preceding) {
        if (source.equals("same")) {
            return preceding;
        }
        if (source.startsWith("same (")) {
            return withoutArticle(preceding) + source.substring("same".length());
        }
        return source;
    }

    private static String withoutArticle(String source) {
        if (!source.endsWith(")")) {
            return source;
        }
        int depth = 0;
        for (int i = source.length() - 1; i >= 0; i--) {
            depth += source.charAt(i) == ')' ? 1 : source.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return source.substring(0, i).strip();
            }
        }
        return source;
    }

    private static List<Sector> sectors(JsonArray sectors) {
        return sectors.getValuesAs(JsonObject.class).stream()
                .map(sector -> new Sector(
                        sector.getString("code"),
                        sector.getString("name_zh"),
                        sector.getString("name_en"),
                        sector.getString("sector_class")))
                .toList();
    }

    private static List<String> names(JsonArray objects, String key) {
        return objects.getValuesAs(JsonObject.class).stream()
                .map(object -> object.getString(key))
                .toList();
    }

    private static JsonObject json(String file) {
        try (InputStream in = RuleBook.class.getResourceAsStream("/domain/" + file);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
