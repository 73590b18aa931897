/**
 * The law at the command line: {@code decide} and {@code ask} find for one person, {@code years} keeps the account of years,
 * {@code packs} shows, checks, tries and compares the law. Start at {@link org.yizhengtong.cli.Main}.
 *
 * <p>What is printed as JSON is published in {@code docs/schema}: it is written from records of this package, so that
 * the engine may change without changing it.
 */
@NullMarked
package org.yizhengtong.cli;

import org.jspecify.annotations.NullMarked;
