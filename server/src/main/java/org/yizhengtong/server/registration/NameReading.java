package org.yizhengtong.server.registration;

import java.util.Locale;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * How a name is read (姓名拼音), to be searched for.
 *
 * @param pinyin without tones or spaces: {@code shiyangjia}
 * @param initials its first letters: {@code syj}
 */
public record NameReading(String pinyin, String initials) {
    /** Signs that are read otherwise where they are a surname. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("解", "xie"),
            Map.entry("仇", "qiu"),
            Map.entry("区", "ou"),
            Map.entry("曾", "zeng"),
            Map.entry("查", "zha"),
            Map.entry("朴", "piao"),
            Map.entry("任", "ren"),
            Map.entry("盖", "ge"),
            Map.entry("乐", "yue"),
            Map.entry("员", "yun"),
            Map.entry("缪", "miao"),
            Map.entry("翟", "zhai"),
            Map.entry("覃", "qin"),
            Map.entry("冼", "xian"),
            Map.entry("召", "shao"),
            Map.entry("折", "she"),
            Map.entry("黑", "he"),
            Map.entry("秘", "bi"),
            Map.entry("燕", "yan"),
            Map.entry("曲", "qu"));

    private static final HanyuPinyinOutputFormat FORMAT = format();

    public static NameReading of(String name) {
        var pinyin = new StringBuilder();
        var initials = new StringBuilder();
        var first = true;
        for (var point : name.codePoints().toArray()) {
            var read = read(Character.toString(point), first);
            first = false;
            pinyin.append(read);
            if (!read.isEmpty()) initials.appendCodePoint(read.codePointAt(0));
        }
        return new NameReading(pinyin.toString(), initials.toString());
    }

    /** A rare sign beyond the table is left out: such a name is found by its other signs, or by its writing. */
    private static String read(String sign, boolean surname) {
        if (surname && SURNAMES.containsKey(sign)) return SURNAMES.get(sign);
        if (sign.length() > 1) return "";
        var letter = sign.charAt(0);
        if (letter < 128) return Character.isLetterOrDigit(letter) ? sign.toLowerCase(Locale.ROOT) : "";
        try {
            var readings = PinyinHelper.toHanyuPinyinStringArray(letter, FORMAT);
            return readings == null || readings.length == 0 ? "" : readings[0];
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HanyuPinyinOutputFormat format() {
        var format = new HanyuPinyinOutputFormat();
        format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
