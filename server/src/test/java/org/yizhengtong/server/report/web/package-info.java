@NullMarked
package org.yizhengtong.server.report.web;

import org.jspecify.annotations.NullMarked;
