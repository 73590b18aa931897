package org.yizhengtong.credential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yizhengtong.credential.sdjwt.Digest;

/** One of sd-jwt-python's cases: claims of which some are marked {@code !sd}, what is shown, and what is then read. */
final class SdJwtVector {
    private final Map<?, ?> specification;
    private final Map<Hidden, String> disclosures = new IdentityHashMap<>();
    private int salt;

    SdJwtVector(String yaml) {
        specification = new Yaml(new Marked()).load(yaml);
    }

    /** A name or an element marked {@code !sd}; two that look alike are two. */
    private static final class Hidden {
        private final @Nullable Object what;

        Hidden(@Nullable Object what) {
            this.what = what;
        }
    }

    private static final class Marked extends SafeConstructor {
        Marked() {
            super(new LoaderOptions());
            yamlConstructors.put(new Tag("!sd"), new AbstractConstruct() {
                @Override
                public @Nullable Object construct(Node node) {
                    return new Hidden(plain(node));
                }
            });
        }

        private @Nullable Object plain(Node node) {
            if (node instanceof SequenceNode sequence) return constructSequence(sequence);
            if (node instanceof MappingNode mapping) return constructMapping(mapping);
            var scalar = (ScalarNode) node;
            var tag = new Resolver().resolve(NodeId.scalar, scalar.getValue(), scalar.isPlain());
            return Objects.requireNonNull(yamlConstructors.get(tag)).construct(node);
        }
    }

    boolean has(String name) {
        return specification.containsKey(name);
    }

    boolean isIn(String format) {
        return format.equals(specification.get("serialization_format"));
    }

    Map<String, Object> signed() {
        var signed = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) Objects.requireNonNull(folded(specification.get("user_claims"))))
                .forEach((name, value) -> signed.put(name.toString(), value));
        return signed;
    }

    List<String> shown() {
        var shown = new ArrayList<String>();
        choose(specification.get("user_claims"), specification.get("holder_disclosed_claims"), shown);
        return shown;
    }

    Object expected() {
        return Objects.requireNonNull(specification.get("expect_verified_user_claims"));
    }

    private @Nullable Object folded(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) return foldedMap(map);
        if (!(value instanceof List<?> list)) return value;
        var folded = new ArrayList<@Nullable Object>();
        for (var element : list) {
            folded.add(
                    element instanceof Hidden hidden
                            ? Map.of("...", digest(hidden, "salt" + salt++, folded(hidden.what)))
                            : folded(element));
        }
        return folded;
    }

    private Map<String, @Nullable Object> foldedMap(Map<?, ?> map) {
        var folded = new HashMap<String, @Nullable Object>();
        var digests = new ArrayList<String>();
        map.forEach((name, value) -> {
            if (name instanceof Hidden hidden) digests.add(digest(hidden, "salt" + salt++, hidden.what, folded(value)));
            else folded.put(String.valueOf(name), folded(value));
        });
        if (!digests.isEmpty()) folded.put("_sd", digests);
        return folded;
    }

    private String digest(Hidden hidden, @Nullable Object... parts) {
        var disclosure = PresentationForger.disclosure(parts);
        disclosures.put(hidden, disclosure);
        return Digest.of(disclosure);
    }

    private void choose(@Nullable Object value, @Nullable Object wish, List<String> shown) {
        if (value instanceof Map<?, ?> map && wish instanceof Map<?, ?> wishes) {
            map.forEach((name, inner) -> {
                if (name instanceof Hidden hidden) choose(hidden, inner, wishes.get(hidden.what), shown);
                else choose(inner, wishes.get(name), shown);
            });
        }
        if (value instanceof List<?> list && wish instanceof List<?> wishes) {
            for (int i = 0; i < Math.min(list.size(), wishes.size()); i++) {
                if (list.get(i) instanceof Hidden hidden) choose(hidden, hidden.what, wishes.get(i), shown);
                else choose(list.get(i), wishes.get(i), shown);
            }
        }
    }

    private void choose(Hidden hidden, @Nullable Object inner, @Nullable Object wish, List<String> shown) {
        if (wish == null || wish.equals(false)) return;
        shown.add(Objects.requireNonNull(disclosures.get(hidden)));
        choose(inner, wish, shown);
    }
}
