package org.yizhengtong.server.temporary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file of old permits may hold (列). */
public enum Column {
    NAME(true, "姓名", "名字", "name", "full name"),
    CITIZEN_NUMBER(true, "公民身份号码", "身份证号", "身份证号码", "身份证", "证件号码", "identity number", "id number"),
    PERMIT_NUMBER(true, "暂住证号", "暂住证编号", "暂住证号码", "暂住证", "证号", "permit number", "temporary permit number"),
    ISSUED_ON(true, "签发日期", "发证日期", "签发日", "办证日期", "issued", "date of issue"),
    VALID_UNTIL(true, "有效期至", "有效期止", "有效期限", "到期日期", "截止日期", "valid until", "expires"),
    PLACE(false, "居住地代码", "行政区划代码", "区划代码", "社区代码", "暂住地代码", "division", "division code"),
    ADDRESS(false, "居住地址", "暂住地址", "现住址", "现住地址", "暂住地", "地址", "address"),
    HUKOU_PLACE(false, "户籍地代码", "户籍地区划", "户口所在地代码", "hukou", "hukou code"),
    LIVED_SINCE(false, "来本地日期", "暂住日期", "居住起始日期", "since", "living here since");

    private final boolean needed;
    private final List<String> headings;

    Column(boolean needed, String... headings) {
        this.needed = needed;
        this.headings = List.of(headings);
    }

    /** As {@code --map} names it: {@code citizen_number}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "import.column." + code();
    }

    /** Whether no row can be taken without it. */
    public boolean needed() {
        return needed;
    }

    /** The column a heading most likely means. */
    public static Optional<Column> headed(String heading) {
        var plain = plain(heading);
        for (var column : values()) {
            if (plain.equals(plain(column.code()))
                    || column.headings.stream().anyMatch(word -> plain(word).equals(plain))) return Optional.of(column);
        }
        return Optional.empty();
    }

    public static Optional<Column> of(String code) {
        for (var column : values()) if (column.code().equals(code)) return Optional.of(column);
        return Optional.empty();
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_*:]", "");
    }
}
