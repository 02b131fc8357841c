package org.beadle.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of a plan holds, by the words that boards put above it. The first that fits counts,
 * so the order matters: {@code Action No.} is a ref, {@code Action lead} a lead.
 */
enum Column {
  REF(
      "(action |item |objective |task |rec |recommendation )?(no|nos|number|num|ref|refs|reference|id|#)( no| number| #)?"),
  PRIORITY(
      "(strategic |board |key )?(priority|priorities|theme|aim|goal|workstream)( no| number| area)?"),
  STATUS("(.* )?(b?rag|colour|rating)( .*)?|(current |action |overall )?status"),
  LEAD(
      "(.* )?(leads?|owners?|led by|responsib\\w+|accountab\\w+)( .*)?|(.* )?by whom|(by )?who(m)?( will do it| by| is responsible)?|(for )?action by|actioned by|(.* )?(assigned|allocated) to|(lead )?(agency|agencies|partners?|officer)"),
  TIMESCALE(
      "(?!.*\\b(start(s|ing)?|begin(s|ning)?|from)( dates?)?$)((.* )?(timescales?|time scale|timeframes?|deadline|due|by when|target date"
          + "|completion date|end date|due date|finish date|date for completion)( .*)?|when|dates?|by"
          + "|(to be completed|complete|completion|finish|required|needed|action) by( date)?|((planned )?dates? )?(end|finish))"),
  PROGRESS(
      "(.* )?(progress|updates?|comments?|commentary|actions? taken|position|achieved)( .*)?|notes?|status (at|as at|to|on) .*"),
  OUTCOME(
      "(.* )?(outcomes?|impact|difference|success|benefits?|measures? of success|result)( .*)?"),
  TITLE(
      "(the )?(key |agreed |planned |required |specific |smart |our )*(actions?( s)?|tasks?|activity|activities|recommendations?)( required| needed| to be taken| points?| agreed| title| description)?|what( will we do| we will do| needs to happen| will be done)?|description");

  private static final int LONGEST_HEADING = 90;

  private final Pattern headings;

  Column(String headings) {
    this.headings = Pattern.compile(headings);
  }

  /** The column that {@code heading} stands above; empty where it is none that a plan needs. */
  static Optional<Column> under(String heading) {
    if (heading.length() > LONGEST_HEADING) return Optional.empty();
    String plain = plain(heading);
    return Arrays.stream(values())
        .filter(each -> each.headings.matcher(plain).matches())
        .findFirst();
  }

  /** A heading for comparing: Latin letters, small, without stops and doubled spaces. */
  static String plain(String heading) {
    return LookAlikes.toLatin(heading)
        .toLowerCase(Locale.UK)
        .replaceAll("[^\\p{L}\\p{N}#]+", " ")
        .strip();
  }
}
