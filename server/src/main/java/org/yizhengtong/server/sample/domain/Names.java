package org.yizhengtong.server.sample.domain;

import java.util.List;

/** Names (姓名) as they are met at a counter: mostly common, some rare, a few that older software cannot write. */
final class Names {
    private static final List<String> SURNAMES = characters(
            "王王王李李李张张张刘刘陈陈杨赵黄周吴徐孙孙胡朱高林何郭马罗梁宋郑谢韩唐冯于于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文曲初迟衣战宫逄亓仉麴");
    private static final List<String> GIVEN =
            characters("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国志文玉兰红梅春雪海波辉鹏飞浩宇轩晨阳婷欣怡佳琪梦瑶雨涵子凡家豪俊峰立新永福德生金凤淑珍彩云小东学礼光荣树林长江宝山爱民庆丰善义友信");
    /** Four bytes each in GB 18030: the names that get lost. */
    private static final List<String> RARE = characters("𠮷𬍛𫖯𬘭𬀩𫍯㛃㻞𬸚𬱖");

    private static final List<String> UNCOMMON = characters("珺祎璟玥垚犇翀喆昉䶮");
    private static final List<String> DOUBLE = List.of("欧阳", "司马", "上官", "诸葛", "尉迟");

    private Names() {}

    static String surname(Dice dice) {
        return dice.chance(1) ? dice.of(DOUBLE) : dice.of(SURNAMES);
    }

    static String given(Dice dice) {
        if (dice.chance(2)) return dice.of(RARE);
        if (dice.chance(4)) return dice.of(GIVEN) + dice.of(UNCOMMON);
        return dice.chance(20) ? dice.of(GIVEN) : dice.of(GIVEN) + dice.of(GIVEN);
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
