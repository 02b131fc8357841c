package org.beadle.email;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.chat.DeliveryId;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/**
 * A letter of Beadle's that did not arrive, though a mail server had taken it (RFC 3464).
 *
 * @param delivery which letter it is
 * @param recipients the address that it was sent to, and the one that it came to from there
 * @param permanent whether it would fail again
 * @param gone whether there is no such mailbox, or it takes nothing any more
 * @param problem what the server says of it
 */
public record ReturnedLetter(
    DeliveryId delivery, Set<String> recipients, boolean permanent, boolean gone, String problem) {
  private static final Pattern NAME = Pattern.compile("<d-([0-9a-z]{1,13})@[^<>\\s]+>");

  public ReturnedLetter {
    recipients = Set.copyOf(recipients);
  }

  /** Whether a message reports what became of another. */
  static boolean isReport(Part message) throws MessagingException {
    return message.isMimeType("multipart/report")
        && "delivery-status"
            .equalsIgnoreCase(
                new ContentType(message.getContentType()).getParameter("report-type"));
  }

  /** One for each recipient whom it failed to reach; none for delays and letters of others. */
  static List<ReturnedLetter> of(Message report) throws MessagingException, IOException {
    Multipart parts = (Multipart) report.getContent();
    Optional<DeliveryId> delivery = Optional.empty();
    List<InternetHeaders> failed = new ArrayList<>();
    for (int at = 0; at < parts.getCount(); at++) {
      Part part = parts.getBodyPart(at);
      if (part.isMimeType("message/delivery-status")) failed.addAll(failed(part));
      else if (delivery.isEmpty()) delivery = returned(part);
    }
    return delivery
        .map(letter -> failed.stream().map(each -> of(letter, each)).toList())
        .orElse(List.of());
  }

  private static List<InternetHeaders> failed(Part part) throws MessagingException, IOException {
    DeliveryStatus status = new DeliveryStatus(part.getInputStream());
    List<InternetHeaders> failed = new ArrayList<>();
    for (int at = 0; at < status.getRecipientDSNCount(); at++)
      if (value(status.getRecipientDSN(at), "Action").equalsIgnoreCase("failed"))
        failed.add(status.getRecipientDSN(at));
    return failed;
  }

  /** The letter that is sent back, whole or its head alone. */
  private static Optional<DeliveryId> returned(Part part) throws MessagingException, IOException {
    if (part.isMimeType("message/rfc822"))
      return delivery(((Message) part.getContent()).getHeader("Message-ID"));
    return part.isMimeType("text/rfc822-headers")
        ? delivery(new InternetHeaders(part.getInputStream()).getHeader("Message-ID"))
        : Optional.empty();
  }

  private static Optional<DeliveryId> delivery(String[] ids) {
    if (ids == null || ids.length != 1) return Optional.empty();
    Matcher name = NAME.matcher(ids[0].strip());
    try {
      return name.matches() ? Optional.of(DeliveryId.parse(name.group(1))) : Optional.empty();
    } catch (NumberFormatException tooLong) {
      return Optional.empty();
    }
  }

  private static ReturnedLetter of(DeliveryId letter, InternetHeaders failed) {
    Set<String> recipients = new LinkedHashSet<>();
    for (String field : List.of("Original-Recipient", "Final-Recipient"))
      Optional.of(address(value(failed, field)))
          .filter(address -> !address.isEmpty())
          .ifPresent(recipients::add);
    String status = value(failed, "Status");
    String said = value(failed, "Diagnostic-Code");
    return new ReturnedLetter(
        letter,
        recipients,
        status.startsWith("5"),
        SmtpFailures.isOfMailbox(status),
        "A mail server sent it back: "
            + SmtpFailures.shortened(said.isEmpty() ? status : afterType(said)));
  }

  /** {@code rfc822; name@domain}. */
  private static String address(String typed) {
    return afterType(typed).replaceAll("^<|>$", "").toLowerCase(Locale.ROOT);
  }

  private static String afterType(String typed) {
    return typed.substring(typed.indexOf(';') + 1).strip();
  }

  private static String value(InternetHeaders headers, String name) {
    return Optional.ofNullable(headers.getHeader(name, null)).orElse("").strip();
  }
}
