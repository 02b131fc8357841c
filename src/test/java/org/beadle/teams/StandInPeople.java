package org.beadle.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.beadle.teams.StandInConnector.Call;
import org.beadle.teams.StandInTenant.Result;

/** The people, teams and channels behind {@link StandInConnector}. */
public final class StandInPeople {
  /** Members on a page where nobody says how many. */
  private static final int PAGE = 200;

  private final Map<String, JsonObject> people = new LinkedHashMap<>();
  private final Map<String, Set<String>> rosters = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> teams = new ConcurrentHashMap<>();

  /** Adds a person of this tenant; Teams' id is {@link #user}. */
  public synchronized JsonObject knows(String object, String name, String email) {
    return knows(object, StandInTenant.TENANT, name, email, email, "user");
  }

  /** Adds a person; the record that comes back may be changed. */
  public synchronized JsonObject knows(
      String object, String tenant, String name, String principal, String email, String role) {
    JsonObject person = new JsonObject();
    person.addProperty("id", user(object));
    person.addProperty("name", name);
    person.addProperty("objectId", object);
    person.addProperty("aadObjectId", object);
    person.addProperty("userPrincipalName", principal);
    person.addProperty("email", email);
    person.addProperty("tenantId", tenant);
    person.addProperty("userRole", role);
    people.put(object, person);
    return person;
  }

  /** Teams' id of a person. */
  public static String user(String object) {
    return "29:" + object;
  }

  /** The members of a conversation; until this is called all who are known are in each. */
  public void hasMembers(String conversation, String... objects) {
    rosters.put(conversation, Set.copyOf(Arrays.asList(objects)));
  }

  /** A channel of a team; the first, with the team's own id, is the general one. */
  public void hasChannel(String team, String channel, String name) {
    teams
        .computeIfAbsent(team, key -> Collections.synchronizedMap(new LinkedHashMap<>()))
        .put(channel, name);
  }

  synchronized Optional<JsonObject> person(String id) {
    return people.values().stream()
        .filter(
            each ->
                each.get("id").getAsString().equals(id)
                    || each.get("objectId").getAsString().equals(id))
        .findFirst();
  }

  private synchronized List<JsonObject> roster(String conversation) {
    Set<String> members =
        rosters.getOrDefault(StandInTenant.channel(conversation), people.keySet());
    return people.entrySet().stream()
        .filter(each -> members.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  Result members(Call call) {
    List<JsonObject> roster = roster(call.where());
    int from = Integer.parseInt(call.query().getOrDefault("continuationToken", "0"));
    int size = Integer.parseInt(call.query().getOrDefault("pageSize", "" + PAGE));
    int to = Math.min(roster.size(), from + size);
    JsonArray page = new JsonArray();
    roster.subList(from, to).forEach(page::add);
    JsonObject answer = new JsonObject();
    answer.add("members", page);
    if (to < roster.size()) answer.addProperty("continuationToken", "" + to);
    return Result.of(200, answer);
  }

  Result member(Call call) {
    List<JsonObject> found = new ArrayList<>(roster(call.where()));
    found.retainAll(person(call.what()).stream().toList());
    return found.isEmpty()
        ? Result.refused(404, "MemberNotFoundInConversation")
        : Result.of(200, found.getFirst());
  }

  Result channels(String team) {
    if (!teams.containsKey(team)) return Result.refused(404, "ConversationNotFound");
    JsonArray channels = new JsonArray();
    teams
        .get(team)
        .forEach(
            (id, name) -> {
              JsonObject channel = StandInTenant.of("id", id);
              // Teams gives the general channel no name, since it differs from tongue to tongue.
              if (!id.equals(team)) channel.addProperty("name", name);
              channels.add(channel);
            });
    JsonObject answer = new JsonObject();
    answer.add("conversations", channels);
    return Result.of(200, answer);
  }
}
