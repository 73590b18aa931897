package org.yizhengtong.credential.jose;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;

/**
 * JSON (RFC 8259) that a stranger wrote: one value and nothing after it, no name said twice, no deeper and no more than
 * is worth reading. Whole numbers become {@link BigInteger}, other numbers {@link Double}.
 */
public final class Json {
    public static final int MAX_DEPTH = 8;
    public static final int MAX_ITEMS = 4096;
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,20}");
    private static final Gson PLAIN =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final JsonReader reader;
    private int items;

    private Json(String text) {
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
    }

    public static String write(Object value) {
        return PLAIN.toJson(value);
    }

    public static @Nullable Object read(byte[] utf8) throws Rejected {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException broken) {
            throw notJson();
        }
    }

    public static @Nullable Object read(String text) throws Rejected {
        try {
            var json = new Json(text);
            var value = json.value(0);
            if (json.reader.peek() != JsonToken.END_DOCUMENT) throw notJson();
            return value;
        } catch (MalformedJsonException | EOFException | IllegalStateException | NumberFormatException broken) {
            throw notJson();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private @Nullable Object value(int depth) throws IOException, Rejected {
        if (depth > MAX_DEPTH) throw new Rejected(new Rejection.NestedTooDeep(MAX_DEPTH));
        if (++items > MAX_ITEMS) throw new Rejected(new Rejection.TooManyItems(MAX_ITEMS));
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(depth);
            case BEGIN_ARRAY -> array(depth);
            case STRING -> reader.nextString();
            case NUMBER -> number(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> {
                reader.nextNull();
                yield null;
            }
            default -> throw notJson();
        };
    }

    private Map<String, @Nullable Object> object(int depth) throws IOException, Rejected {
        var object = new LinkedHashMap<String, @Nullable Object>();
        reader.beginObject();
        while (reader.hasNext()) {
            var name = reader.nextName();
            if (object.containsKey(name)) throw new Rejected(new Rejection.SaidTwice());
            object.put(name, value(depth + 1));
        }
        reader.endObject();
        return object;
    }

    private List<@Nullable Object> array(int depth) throws IOException, Rejected {
        var array = new ArrayList<@Nullable Object>();
        reader.beginArray();
        while (reader.hasNext()) array.add(value(depth + 1));
        reader.endArray();
        return array;
    }

    private static Object number(String text) {
        return WHOLE.matcher(text).matches() ? new BigInteger(text) : Double.valueOf(text);
    }

    private static Rejected notJson() {
        return new Rejected(new Rejection.NotJson());
    }
}
