package org.beadle.teams;

import com.google.gson.JsonObject;

/** Who hears the activities that have passed all checks. Teams waits for the answer meanwhile. */
interface Activities {
  /**
   * Takes an activity. What it throws is answered with 503, upon which Teams brings the activity
   * again.
   *
   * @param activity as Teams sent it; its service address is verified, its content is not
   * @param tenant the id of the tenant in which it was said, which is allowed to use Beadle; empty
   *     text where the Playground names none
   */
  Reply take(JsonObject activity, String tenant);
}
