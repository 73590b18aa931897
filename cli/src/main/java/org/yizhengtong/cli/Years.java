package org.yizhengtong.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.pack.HistoryFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The account of years of one person. */
@Command(
        name = "years",
        description = "The account of years: the unbroken run, all days, each gap, the next endorsement.",
        footer = {
            "",
            "./yizhengtong years --place 370600 --on 2018-03-01 --history history.yaml",
            "A history is a list of events: - { on: 2016-03-01, event: registered, place: \"370602\" }",
            "Events: registered, moved, left, returned, permit_issued, endorsed, suspended, endorsed_late, expired,",
            "converted (from a temporary permit, with since).",
            "Exit status: 0; 2 for a mistake in what was given; 1 for one of ours."
        })
final class Years implements Callable<Integer> {
    private final Surroundings around;

    @Option(
            names = "--place",
            required = true,
            paramLabel = "PLACE",
            description = "whose law: a division code such as 370600, or a name such as 烟台市")
    private String place = "";

    @Option(names = "--on", paramLabel = "DAY", description = "the day of the account; today")
    private @Nullable LocalDate on;

    @Option(
            names = "--history",
            required = true,
            paramLabel = "FILE",
            description = "what happened, as YAML; - reads standard input")
    private String history = "";

    @Option(
            names = "--reading",
            paramLabel = "NAME=VALUE",
            description = "follow another reading of an unsettled point; may be given several times")
    private final Map<String, String> readings = new LinkedHashMap<>();

    @Mixin
    private final CommonOptions common;

    Years(Surroundings around) {
        this.around = around;
        this.common = new CommonOptions(around);
    }

    @Override
    public Integer call() {
        var language = common.language();
        var places = new Places();
        var text = InputText.of(history, around.in());
        var read = HistoryFile.read(text.name(), text.text());
        var day = on == null ? around.today() : on;
        var account = common.policy().years(Places.code(place), day, read, readings);
        var out = common.out();
        if (common.json()) Json.print(out, YearsView.of(account));
        else new YearsPage(out, language, places).print(account);
        return 0;
    }
}
