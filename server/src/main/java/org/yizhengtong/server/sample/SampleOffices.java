package org.yizhengtong.server.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.Service;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.Office.Kind;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.registration.Division;

/** The sample city's offices: a police station a street, desks for what the law of the place opens, an employer. */
@Component
class SampleOffices {
    static final String PASSWORD = "yantai-2012";
    static final String EMPLOYER = "builders";
    /** The street whose station and people the sample sign-ins are taken from: 毓璜顶街道. */
    static final String STREET = "370602003";

    private static final Map<String, String> STREETS = Map.ofEntries(
            Map.entry("001", "xiangyang"),
            Map.entry("002", "dongshan"),
            Map.entry("003", "yuhuangding"),
            Map.entry("004", "tongshen"),
            Map.entry("005", "fenghuangtai"),
            Map.entry("006", "qishan"),
            Map.entry("007", "baishi"),
            Map.entry("008", "zhifudao"),
            Map.entry("009", "huangwu"),
            Map.entry("010", "zhichu"),
            Map.entry("011", "shihuiyao"),
            Map.entry("012", "xingfu"));

    private final AccountDesk accounts;
    private final LawDesk law;

    SampleOffices(AccountDesk accounts, LawDesk law) {
        this.accounts = accounts;
        this.law = law;
    }

    /** Opens them all; answers an officer for each street's code and a clerk for each service. */
    Map<String, Actor> open(List<Division> streets) {
        var staff = new HashMap<String, Actor>();
        for (var street : streets) staff.put(street.code(), station(street));
        desk(staff, "school", "毓璜顶小学", "Yuhuangding Primary School", "教务 01", "compulsory_education");
        desk(staff, "kindergarten", "毓璜顶幼儿园", "Yuhuangding Kindergarten", "园务 01", "preschool_education");
        desk(staff, "clinic", "毓璜顶社区卫生服务中心", "Yuhuangding Health Centre", "窗口 01", "public_health", "family_planning");
        desk(staff, "jobs", "芝罘区就业服务窗口", "Zhifu Jobs Desk", "窗口 01", "employment_service", "vocational_training");
        desk(staff, "housing", "芝罘区住房保障窗口", "Zhifu Housing Desk", "窗口 01", "public_rental_housing");
        desk(staff, "community", "毓璜顶西社区居委会", "Yuhuangding West Community", "窗口 01", "community_affairs");
        employer();
        return staff;
    }

    /** Its works lie in the street of the sample sign-ins. */
    private void employer() {
        accounts.openOffice(
                new Office(EMPLOYER, Kind.EMPLOYER, "毓璜顶建筑公司", "Yuhuangding Builders", List.of(STREET), List.of()));
        accounts.addStaff(EMPLOYER, PASSWORD, EMPLOYER, "人事 01");
    }

    private Actor station(Division street) {
        var id = "station-" + street.code();
        accounts.openOffice(
                new Office(id, Kind.STATION, nameZh(street), nameEn(street), List.of(street.code()), List.of()));
        var badge = "民警 " + street.code().substring(6);
        var officer = accounts.addStaff(name(street) + "1", PASSWORD, id, badge + "1");
        accounts.addHead(
                name(street) + "-head", PASSWORD, id, "所长 " + street.code().substring(6));
        if (street.code().equals(STREET)) accounts.addStaff(name(street) + "2", PASSWORD, id, badge + "2");
        return officer;
    }

    private void desk(
            Map<String, Actor> staff, String id, String nameZh, String nameEn, String title, String... wanted) {
        var known = law.services().stream().map(Service::id).collect(Collectors.toSet());
        var services = Stream.of(wanted).filter(known::contains).toList();
        if (services.isEmpty()) return;
        accounts.openOffice(new Office(id, Kind.DESK, nameZh, nameEn, List.of(), services));
        var clerk = accounts.addStaff(id, PASSWORD, id, title);
        for (var service : services) staff.put(service, clerk);
    }

    private static String nameZh(Division street) {
        return street.code().equals(STREET) ? "南大街派出所" : street.name().replace("街道", "") + "派出所";
    }

    private static String nameEn(Division street) {
        var name = street.code().equals(STREET) ? "nandajie" : name(street);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " Police Station";
    }

    private static String name(Division street) {
        return STREETS.getOrDefault(street.code().substring(6), "street" + street.code());
    }
}
