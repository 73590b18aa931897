@NullMarked
package org.yizhengtong.server.paper.web;

import org.jspecify.annotations.NullMarked;
