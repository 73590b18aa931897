/** Tests of the sign-in pages and of who may open what. */
@NullMarked
package org.yizhengtong.server.account.web;

import org.jspecify.annotations.NullMarked;
