/** What signing in means: numbers, codes, tries and waits. */
@NullMarked
package org.yizhengtong.server.account.domain;

import org.jspecify.annotations.NullMarked;
