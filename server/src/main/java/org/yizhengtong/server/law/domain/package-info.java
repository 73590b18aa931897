/** What the law module keeps, without saying how. */
@NullMarked
package org.yizhengtong.server.law.domain;

import org.jspecify.annotations.NullMarked;
