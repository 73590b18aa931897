package org.yizhengtong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What decide prints as JSON is what the published schema says")
class SchemaTests {
    private static final Path FILE = Path.of("../docs/schema/finding.schema.json");
    private static final String YANTAI = "decide --place 370600 --on 2012-03-01 --json --facts -";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "residence.intended_days: 3",
                "residence.intended_days: 400\nresident.hukou_place: 371323\nresidence.purpose: work",
                "resident.birth_date: 1942-03-02\nresidence.intended_days: 400\nresident.hukou_place: 371323",
                "permit.kind: temporary\nwork.kind: employed\nwork.contract: false\nresidence.place: 370684",
                "resident.hukou_place: 370602\nresidence.place: 370602\nresidence.intended_days: 400"
            })
    void real_findings_follow_the_schema(String facts) throws IOException {
        for (var only : new String[] {"", " --ask permit", " --ask settlement", " --ask employment_service"}) {
            var ran = Ran.typing(facts.isEmpty() ? "home.kind: own" : facts, YANTAI + only);
            assertThat(ran.err()).isEmpty();
            assertThat(schema().validate(ran.out(), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void a_key_the_schema_does_not_name_is_refused() throws IOException {
        var finding = Ran.typing("home.kind: own", YANTAI).out();
        assertThat(schema().validate(finding.replace("\"law_on\"", "\"lawOn\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(finding.replace("\"prevails\"", "\"prevail\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void it_names_explains_and_requires_every_key() throws IOException {
        var tree = JsonMapper.shared().readTree(Files.readString(FILE));
        var objects = objects(tree);
        assertThat(objects).hasSizeGreaterThan(10);
        for (var object : objects) {
            var required =
                    object.get("required").valueStream().map(JsonNode::asString).toList();
            assertThat(List.copyOf(object.get("properties").propertyNames())).isEqualTo(required);
            assertThat(object.get("additionalProperties").asBoolean()).isFalse();
            assertThat(object.has("description")).isTrue();
            object.get("properties")
                    .forEachEntry((key, value) -> assertThat(value.has("description") || value.has("$ref"))
                            .as(key)
                            .isTrue());
        }
    }

    @Test
    void its_top_keys_come_in_the_order_in_which_they_are_printed() throws IOException {
        var tree = JsonMapper.shared().readTree(Files.readString(FILE));
        var printed = JsonMapper.shared()
                .readTree(Ran.typing("home.kind: own", YANTAI).out());
        assertThat(List.copyOf(printed.propertyNames()))
                .isEqualTo(List.copyOf(tree.get("properties").propertyNames()));
        var permit = tree.get("$defs").get("permit").get("properties").propertyNames();
        assertThat(List.copyOf(printed.get("permit").propertyNames())).isEqualTo(List.copyOf(permit));
        var service = tree.get("$defs").get("service").get("properties").propertyNames();
        assertThat(List.copyOf(printed.get("services").get(0).propertyNames())).isEqualTo(List.copyOf(service));
    }

    private static List<JsonNode> objects(JsonNode tree) {
        var objects = new ArrayList<JsonNode>();
        if (tree.has("properties") && tree.get("properties").isObject() && tree.has("type")) objects.add(tree);
        tree.get("$defs").forEach(one -> {
            if (one.has("properties")) objects.add(one);
        });
        return objects;
    }

    /** The meta schema lies in the library: nothing is fetched. */
    private static Schema schema() throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(Files.readString(FILE));
    }
}
