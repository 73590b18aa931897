/** The pages on which share codes are made, opened and ended. */
@NullMarked
package org.yizhengtong.server.share.web;

import org.jspecify.annotations.NullMarked;
