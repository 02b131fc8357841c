package org.beadle.teams;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.beadle.teams.StandInConnector.Call;

/**
 * The tenant behind {@link StandInConnector}: its conversations with their activities, and what
 * calls do to them.
 */
public final class StandInTenant {
  public static final String TENANT = "11111111-2222-3333-4444-555555555555";
  public static final String OTHER_TENANT = "99999999-2222-3333-4444-555555555555";
  public static final String BOT = "28:" + StandInLogin.APP;

  /** Bytes of an activity in UTF-16 above which Teams refuses it. */
  static final int LARGEST = 100 * 1024;

  /** An answer; without a body where {@code json} is empty. */
  record Result(int status, Optional<JsonElement> json) {
    static Result refused(int status, String code) {
      JsonObject error = new JsonObject();
      error.addProperty("code", code);
      error.addProperty("message", "The stand-in says " + code + ".");
      JsonObject json = new JsonObject();
      json.add("error", error);
      return new Result(status, Optional.of(json));
    }

    static Result of(int status, JsonElement json) {
      return new Result(status, Optional.of(json));
    }
  }

  private record Standing(String conversation, JsonObject activity) {}

  private final StandInPeople people = new StandInPeople();
  private final Map<String, Result> refusals = new ConcurrentHashMap<>();
  private final Set<String> begun = ConcurrentHashMap.newKeySet();
  private final List<Standing> standing = new CopyOnWriteArrayList<>();
  private final List<String> spoilt = new CopyOnWriteArrayList<>();
  private final AtomicLong ids = new AtomicLong(1_785_000_000_000L);
  private volatile Optional<Set<String>> places = Optional.empty();
  private volatile Function<JsonObject, List<String>> rules = activity -> List.of();

  /** The people and channels of this tenant, and guests. */
  public StandInPeople people() {
    return people;
  }

  /** The id of the conversation of two with a person. */
  public static String personal(String object) {
    return "a:1" + object;
  }

  /** Makes these the only conversations, beside those that are begun; until then any is one. */
  public void hasOnly(String... conversations) {
    places = Optional.of(Set.of(conversations));
  }

  /** Refuses all that is asked of a conversation, or that would begin one with a person. */
  public void refuses(String conversationOrObject, int status, String code) {
    refusals.put(conversationOrObject, Result.refused(status, code));
  }

  /** Beadle is not in a conversation, or not any more. */
  public void isWithout(String conversation) {
    refuses(conversation, 403, "BotNotInConversationRoster");
  }

  /** Takes what goes against the rules of cards for spoilt. */
  public void knowsTheRulesOfCards() {
    rules(activity -> CardRules.broken(activity, TeamsMessages.LARGEST));
  }

  /** Faults of an activity that Teams would not tell of, and that fail the test. */
  public void rules(Function<JsonObject, List<String>> rules) {
    this.rules = rules;
  }

  /**
   * The activities that stand in exactly this conversation, the oldest first. A thread, named with
   * {@code ;messageid=…}, is a conversation of its own.
   */
  public List<JsonObject> messages(String conversation) {
    return standing.stream()
        .filter(each -> each.conversation().equals(conversation))
        .map(Standing::activity)
        .toList();
  }

  /** The activities that stand in a channel and in all its threads, the oldest first. */
  public List<JsonObject> everything(String channel) {
    return standing.stream()
        .filter(each -> channel(each.conversation()).equals(channel))
        .map(Standing::activity)
        .toList();
  }

  List<String> spoilt() {
    return spoilt;
  }

  /** Forgets what was spoilt, for a test that spoils on purpose. */
  public void forgives() {
    spoilt.clear();
  }

  static String channel(String conversation) {
    return conversation.replaceFirst(";messageid=.*", "");
  }

  Result result(Call call, String body) {
    Result refusal = refusals.get(channel(call.where()));
    if (refusal != null) return refusal;
    return switch (call.operation()) {
      case SEND, REPLY -> at(call, () -> sized(body, () -> post(call.where(), call.json())));
      case UPDATE -> at(call, () -> sized(body, () -> update(call)));
      case DELETE -> at(call, () -> delete(call));
      case BEGIN -> sized(body, () -> begin(call.json()));
      case MEMBERS -> at(call, () -> people.members(call));
      case MEMBER -> at(call, () -> people.member(call));
      case CHANNELS -> people.channels(call.where());
    };
  }

  private interface Doing {
    Result now();
  }

  private Result at(Call call, Doing doing) {
    String place = channel(call.where());
    boolean known = places.isEmpty() || places.get().contains(place) || begun.contains(place);
    return known ? doing.now() : Result.refused(404, "ConversationNotFound");
  }

  private static Result sized(String body, Doing doing) {
    return body.getBytes(UTF_16LE).length > LARGEST
        ? Result.refused(413, "MessageSizeTooBig")
        : doing.now();
  }

  private Result post(String conversation, JsonObject activity) {
    Optional<Result> fault = fault(activity);
    if (fault.isPresent()) return fault.get();
    String id = String.valueOf(ids.incrementAndGet());
    stands(conversation, id, activity);
    return Result.of(201, of("id", id));
  }

  private void stands(String conversation, String id, JsonObject activity) {
    JsonObject kept = activity.deepCopy();
    kept.addProperty("id", id);
    standing.add(new Standing(conversation, kept));
  }

  /** Teams posts words and cards of one activity apart, and tells the id of only one of them. */
  private Optional<Result> fault(JsonObject activity) {
    if (!activity.has("type")) return Optional.of(Result.refused(400, "BadSyntax"));
    if (activity.get("type").getAsString().equals("typing")) return Optional.empty();
    boolean text = activity.has("text") && !activity.get("text").getAsString().isEmpty();
    int cards = activity.has("attachments") ? activity.getAsJsonArray("attachments").size() : 0;
    if (!text && cards == 0) return Optional.of(Result.refused(400, "BadArgument"));
    if (text && cards > 0) spoilt.add("words beside a card: " + activity);
    if (cards > 1) spoilt.add("several cards in an activity: " + activity);
    spoilt.addAll(rules.apply(activity));
    return Optional.empty();
  }

  private Result update(Call call) {
    Optional<Result> fault = fault(call.json());
    if (fault.isPresent()) return fault.get();
    for (int each = 0; each < standing.size(); each++) {
      Standing old = standing.get(each);
      if (!isMeant(old, call)) continue;
      JsonObject kept = call.json().deepCopy();
      kept.addProperty("id", call.what());
      standing.set(each, new Standing(old.conversation(), kept));
      return Result.of(200, of("id", call.what()));
    }
    return Result.refused(404, "ActivityNotFoundInConversation");
  }

  private Result delete(Call call) {
    boolean gone = standing.removeIf(each -> isMeant(each, call));
    return gone
        ? new Result(200, Optional.empty())
        : Result.refused(404, "ActivityNotFoundInConversation");
  }

  private static boolean isMeant(Standing each, Call call) {
    return channel(each.conversation()).equals(channel(call.where()))
        && each.activity().get("id").getAsString().equals(call.what());
  }

  private Result begin(JsonObject asked) {
    return asked.has("isGroup") && asked.get("isGroup").getAsBoolean()
        ? beginThread(asked)
        : beginPersonal(asked);
  }

  private Result beginThread(JsonObject asked) {
    JsonObject channel = asked.getAsJsonObject("channelData").getAsJsonObject("channel");
    String id = channel.get("id").getAsString();
    if (refusals.containsKey(id)) return refusals.get(id);
    if (places.filter(known -> !known.contains(id)).isPresent())
      return Result.refused(404, "ConversationNotFound");
    Result posted = post(id, asked.getAsJsonObject("activity"));
    if (posted.status() != 201) return posted;
    String activity = posted.json().orElseThrow().getAsJsonObject().get("id").getAsString();
    JsonObject begun = of("id", id + ";messageid=" + activity);
    begun.addProperty("activityId", activity);
    return Result.of(201, begun);
  }

  private Result beginPersonal(JsonObject asked) {
    JsonArray members = asked.getAsJsonArray("members");
    if (members == null || members.size() != 1) return Result.refused(400, "BadSyntax");
    Optional<JsonObject> person =
        people.person(members.get(0).getAsJsonObject().get("id").getAsString());
    if (person.isEmpty()) return Result.refused(400, "BadArgument");
    String object = person.get().get("objectId").getAsString();
    if (refusals.containsKey(object)) return refusals.get(object);
    // Teams lets a bot begin no conversation with a person of another tenant.
    if (!person.get().get("tenantId").getAsString().equals(tenant(asked)))
      return Result.refused(403, "ForbiddenOperationException");
    begun.add(personal(object));
    JsonObject answer = of("id", personal(object));
    if (asked.has("activity")) {
      JsonElement posted =
          post(personal(object), asked.getAsJsonObject("activity")).json().orElseThrow();
      answer.add("activityId", posted.getAsJsonObject().get("id"));
    }
    return Result.of(201, answer);
  }

  private static String tenant(JsonObject asked) {
    if (asked.has("tenantId")) return asked.get("tenantId").getAsString();
    if (!asked.has("channelData")) return "";
    JsonObject tenant = asked.getAsJsonObject("channelData").getAsJsonObject("tenant");
    return tenant == null ? "" : tenant.get("id").getAsString();
  }

  static JsonObject of(String name, String value) {
    JsonObject json = new JsonObject();
    json.addProperty(name, value);
    return json;
  }
}
