package org.yizhengtong.policy;

import org.jspecify.annotations.Nullable;

/**
 * A public service or convenience (基本公共服务, 便利) the law opens.
 *
 * @param id stable machine code: {@code compulsory_education}
 * @param department which department answers for it
 * @param where which desk a person goes to
 * @param bring what to bring, or nothing
 * @param icon the name of its picture
 */
public record Service(
        String id,
        Text name,
        Text department,
        Text where,
        @Nullable Text bring,
        String icon) {}
