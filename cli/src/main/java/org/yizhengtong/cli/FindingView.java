package org.yizhengtong.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.PackInForce;
import org.yizhengtong.policy.Text;

/** A finding as {@code --json} prints it: see {@code docs/schema/finding.schema.json}. */
record FindingView(
        String place,
        String on,
        String lawOn,
        List<PackView> law,
        @Nullable ResultView registration,
        @Nullable PermitView permit,
        List<ServiceView> services,
        @Nullable ResultView settlement,
        @Nullable PointsView points,
        List<DutyView> duties,
        List<FlagView> flags,
        List<String> ask) {

    static FindingView of(Scope scope) {
        var finding = scope.finding();
        Map<String, String> versions =
                finding.law().stream().collect(Collectors.toMap(PackInForce::pack, PackInForce::version));
        var permit = scope.permit();
        return new FindingView(
                finding.place(),
                finding.on().toString(),
                finding.lawOn().toString(),
                finding.law().stream().map(PackView::of).toList(),
                ResultView.orNull(scope.registration(), versions),
                permit == null ? null : PermitView.of(permit, finding.term(), versions),
                scope.services().stream()
                        .map(one -> ServiceView.of(one, versions))
                        .toList(),
                ResultView.orNull(scope.settlement(), versions),
                scope.points().map(PointsView::of).orElse(null),
                scope.duties().stream().map(DutyView::of).toList(),
                scope.flags().stream().map(FlagView::of).toList(),
                scope.ask());
    }

    /** A pack that took part. */
    record PackView(String pack, String version, String place, Both title, String status) {
        static PackView of(PackInForce pack) {
            return new PackView(pack.pack(), pack.version(), pack.place(), Both.of(pack.title()), code(pack.status()));
        }
    }

    /** The same words in both languages. */
    record Both(String zh, String en) {
        static Both of(Text text) {
            return new Both(text.zh(), text.en());
        }

        static @Nullable Both orNull(@Nullable Text text) {
            return text == null ? null : of(text);
        }
    }

    /** A named uncertainty of the law. */
    record FlagView(String code, Both words, @Nullable String reading, List<OtherwiseView> otherwise) {
        static FlagView of(Flag flag) {
            return new FlagView(
                    flag.code(),
                    Both.of(flag.words()),
                    flag.reading(),
                    flag.otherwise().stream().map(OtherwiseView::of).toList());
        }
    }

    /** What another reading would give. */
    record OtherwiseView(
            String reading,
            Both words,
            String answer,
            @Nullable String from) {
        static OtherwiseView of(Flag.Otherwise other) {
            return new OtherwiseView(
                    other.reading(), Both.of(other.words()), other.answer().code(), ResultView.day(other.from()));
        }
    }

    /** The machine code of an engine's word: {@code IN_FORCE} is {@code in_force}. */
    static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
