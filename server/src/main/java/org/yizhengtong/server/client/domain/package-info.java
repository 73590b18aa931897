/** What a program's entry is, and where entries are kept. */
@NullMarked
package org.yizhengtong.server.client.domain;

import org.jspecify.annotations.NullMarked;
