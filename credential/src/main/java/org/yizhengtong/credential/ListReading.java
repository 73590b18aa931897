package org.yizhengtong.credential;

/** What came of reading a status list: the list, or the one reason why it is none. */
public sealed interface ListReading permits StatusList, Rejection {}
