package org.openbeian.benchmark;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.SearchTerms;

/** An entry of the register that nobody filed: names as such systems have them, the same for the same ordinal. */
final class FictionalEntry {

    /** Stands in every tenth of the first thousand names and in none after: as rare in a large register as in a small. */
    static final String RARE_ZH = "雪鸮";

    static final String RARE_EN = "Snowyowl";

    private static final List<String> PLACES = List.of(
            "北海 Beihai",
            "南岭 Nanling",
            "东川 Dongchuan",
            "西陵 Xiling",
            "青湖 Qinghu",
            "云州 Yunzhou",
            "临江 Linjiang",
            "平原 Pingyuan",
            "长丰 Changfeng",
            "安河 Anhe",
            "石桥 Shiqiao",
            "龙泉 Longquan");
    private static final String BRANDS = "云岫砚知暮笙寒川晨曦远山星河明镜思齐博雅华章锦程瑞霖子衿若水清音天枢玄武听雨松涛鹿鸣鹤归";
    private static final List<String> USES = List.of(
            "智能客服 Intelligent Customer Service",
            "影像辅助诊断 Imaging Diagnosis Support",
            "信贷评估 Credit Assessment",
            "内容推荐 Content Recommendation",
            "语音合成 Speech Synthesis",
            "文生图 Text to Image",
            "电网调度 Grid Dispatching",
            "招聘筛选 Recruitment Screening",
            "作文批改 Essay Marking",
            "法律检索 Legal Research",
            "代码生成 Code Generation",
            "新闻摘要 News Summary",
            "交通信号优化 Traffic Signal Optimisation",
            "心理陪伴 Companionship");
    private static final List<String> KINDS =
            List.of("系统 System", "平台 Platform", "大模型 Large Model", "助手 Assistant", "引擎 Engine");
    private static final List<String> TRADES =
            List.of("科技 Technology", "智能 Intelligence", "信息技术 Information Technology", "数据 Data", "网络 Network");
    private static final List<String> SECTORS = List.of(
            "GOV_SERVICE",
            "ENERGY",
            "TRANSPORT",
            "HEALTH_CLINICAL",
            "FINANCE_CREDIT",
            "EMPLOYMENT",
            "EDUCATION",
            "NEWS_MEDIA",
            "LEGAL",
            "CONTENT_SOCIAL",
            "RETAIL",
            "OFFICE",
            "CUSTOMER_SERVICE",
            "ENTERTAINMENT");
    private static final List<String> CATEGORIES = List.of(
            "KEY_DOMAIN", "ANTHROPOMORPHIC", "SENSITIVE_SECTOR", "GENERATIVE_PUBLIC", "ALGORITHM", "OTHER_PUBLIC");
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 9, 9);

    private final int ordinal;
    private final Random random;

    final String systemZh;
    final String systemEn;
    final String applicantZh;
    final String applicantEn;
    final String number;
    final String category;
    final String sector;
    final String state;
    final int grade;
    final LocalDate registeredOn;

    FictionalEntry(int ordinal) {
        this.ordinal = ordinal;
        this.random = new Random(ordinal * 2_654_435_761L);
        String[] place = pick(PLACES);
        String brand = brand();
        String[] use = pick(USES);
        String[] kind = pick(KINDS);
        String[] trade = pick(TRADES);
        boolean rare = ordinal < 1000 && ordinal % 10 == 7;
        String company = brand();
        this.systemZh = (rare ? RARE_ZH : brand) + use[0] + kind[0];
        this.systemEn =
                (rare ? RARE_EN : "Brand" + Integer.toString(random.nextInt(1296), 36)) + " " + use[1] + " " + kind[1];
        this.applicantZh = place[0] + company + trade[0] + "（虚构）有限公司";
        this.applicantEn = place[1] + " " + company.codePointAt(0) + " " + trade[1] + " (Fictional) Co., Ltd.";
        this.number = "AIR-990900-Z-%04d-%06d-0".formatted(1000 + ordinal / 1_000_000, ordinal % 1_000_000);
        this.category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        this.sector = SECTORS.get(random.nextInt(SECTORS.size()));
        int hundredth = random.nextInt(100);
        this.state =
                hundredth < 88 ? "REGISTERED" : hundredth < 92 ? "SUSPENDED" : hundredth < 97 ? "EXPIRED" : "REVOKED";
        this.grade = 1 + (int) Math.floor(5 * Math.pow(random.nextDouble(), 2));
        this.registeredOn = FIRST_DAY.plusDays(ordinal % 800);
    }

    private String[] pick(List<String> names) {
        return names.get(random.nextInt(names.size())).split(" ", 2);
    }

    private String brand() {
        return "" + BRANDS.charAt(random.nextInt(BRANDS.length())) + BRANDS.charAt(random.nextInt(BRANDS.length()));
    }

    private String[] names() {
        return new String[] {systemZh, systemEn, applicantZh, applicantEn, RegisterEntry.serial(number)};
    }

    String filingId() {
        return "fictional-%012d".formatted(ordinal);
    }

    /** The first applicants have twenty systems each, whatever the size of the register. */
    String uscc() {
        return "91990900FX%08d".formatted(ordinal < 10_000 ? ordinal % 500 : ordinal);
    }

    String searchText() {
        return SearchTerms.textOf(names());
    }

    Set<String> terms() {
        Set<String> terms = new LinkedHashSet<>(SearchTerms.ofNames(names()));
        terms.addAll(SearchTerms.ofFacets(state, grade, category, sector));
        return terms;
    }
}
