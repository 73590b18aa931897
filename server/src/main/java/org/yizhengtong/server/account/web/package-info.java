/** The sign-in pages, what each role may open, and the frame, language and problem page of every page. */
@NullMarked
package org.yizhengtong.server.account.web;

import org.jspecify.annotations.NullMarked;
