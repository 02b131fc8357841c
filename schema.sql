-- Beadle's record. One schema for SQLite and PostgreSQL.
--
-- Ids come from the application and are unique over all tables. Columns that end in _at (and the
-- column at) are instants, in milliseconds since 1970 UTC; columns that end in _on are local dates;
-- starts_local is a local time of day. A zone is an IANA id. Nothing is deleted in the ordinary run
-- of things: rows are closed, withdrawn or superseded, and say when.
--
-- On SQLite an id that is a primary key is made an INTEGER, which there holds as much as a BIGINT
-- and, other than it, is where the row itself is found.

CREATE TABLE schema_version (
  version        INTEGER      NOT NULL PRIMARY KEY,
  applied_at     BIGINT       NOT NULL
);

-- Boards and their people ------------------------------------------------------------------------

-- revision is raised by every change of the board's people, settings and priorities, so that a copy
-- of them that a program keeps in memory can be told from a newer one.
CREATE TABLE board (
  id             BIGINT       NOT NULL PRIMARY KEY,
  slug           VARCHAR(60)  NOT NULL UNIQUE,
  name           VARCHAR(200) NOT NULL,
  zone           VARCHAR(60)  NOT NULL,
  nation         VARCHAR(20)  NOT NULL CHECK (nation IN ('england', 'wales', 'scotland', 'northern_ireland')),
  created_at     BIGINT       NOT NULL,
  revision       INTEGER      NOT NULL DEFAULT 0
);

-- A board's own value for a setting, or a group's, an agency's or an action's. What has no row is inherited: from
-- the group, then from the board, then it is the default. The whole board's scope_id is 0.
CREATE TABLE policy (
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  scope          VARCHAR(10)  NOT NULL DEFAULT 'board' CHECK (scope IN ('board', 'group', 'agency', 'action')),
  scope_id       BIGINT       NOT NULL DEFAULT 0,
  name           VARCHAR(60)  NOT NULL,
  value          VARCHAR(400) NOT NULL,
  PRIMARY KEY (board_id, scope, scope_id, name)
);

CREATE TABLE agency (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  name           VARCHAR(200) NOT NULL,
  short_name     VARCHAR(60),
  statutory      BOOLEAN      NOT NULL DEFAULT FALSE,
  UNIQUE (board_id, name)
);

CREATE TABLE board_group (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  reports_to     BIGINT       REFERENCES board_group (id),
  name           VARCHAR(200) NOT NULL,
  short_name     VARCHAR(60),
  kind           VARCHAR(20)  NOT NULL CHECK (kind IN ('full_board', 'executive', 'sub_group', 'area_group', 'task_and_finish')),
  statutory      BOOLEAN      NOT NULL DEFAULT FALSE,
  confidential   BOOLEAN      NOT NULL DEFAULT FALSE,
  frequency      VARCHAR(200),
  UNIQUE (board_id, name)
);

-- A person, once over all boards; a member is that person on one board.
CREATE TABLE person (
  id             BIGINT       NOT NULL PRIMARY KEY,
  name           VARCHAR(200) NOT NULL,
  email          VARCHAR(254) UNIQUE,
  created_at     BIGINT       NOT NULL
);

CREATE TABLE member (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  person_id      BIGINT       NOT NULL REFERENCES person (id),
  agency_id      BIGINT       REFERENCES agency (id),
  name           VARCHAR(200) NOT NULL,
  from_on        DATE,
  until_on       DATE,
  UNIQUE (board_id, person_id),
  UNIQUE (board_id, name)
);
CREATE INDEX member_by_person ON member (person_id);

-- The platforms on which a member wants to be reached, the best first, with commas between them.
-- Those that are not named come after them; without a row all come in the installation's order.
CREATE TABLE member_reach (
  member_id      BIGINT       NOT NULL PRIMARY KEY REFERENCES member (id),
  platforms      VARCHAR(200) NOT NULL
);

-- How a platform names a person; gone_at is when the platform said that the account is gone. Only
-- identities that the platform vouches for, or that a join code
-- proved, are kept.
CREATE TABLE identity (
  platform       VARCHAR(20)  NOT NULL,
  workspace      VARCHAR(120) NOT NULL,
  platform_user  VARCHAR(200) NOT NULL,
  person_id      BIGINT       NOT NULL REFERENCES person (id),
  created_at     BIGINT       NOT NULL,
  gone_at        BIGINT,
  PRIMARY KEY (platform, workspace, platform_user)
);
CREATE INDEX identity_by_person ON identity (person_id);

-- Days on which a person is not to be told anything, on any board.
CREATE TABLE days_away (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  person_id      BIGINT       NOT NULL REFERENCES person (id),
  from_on        DATE         NOT NULL,
  until_on       DATE         NOT NULL,
  at             BIGINT       NOT NULL,
  withdrawn_at   BIGINT
);
CREATE INDEX days_away_by_person ON days_away (person_id, until_on);

-- A code that joins a platform's user to a member. Only its SHA-256 is kept.
CREATE TABLE join_code (
  code_hash      VARCHAR(64)  NOT NULL PRIMARY KEY,
  member_id      BIGINT       NOT NULL REFERENCES member (id),
  expires_at     BIGINT       NOT NULL,
  used_at        BIGINT
);

-- A one-use link into the pages, and the session that it opens. Only SHA-256 hashes are kept.
CREATE TABLE sign_in_link (
  token_hash     VARCHAR(64)  NOT NULL PRIMARY KEY,
  person_id      BIGINT       NOT NULL REFERENCES person (id),
  expires_at     BIGINT       NOT NULL,
  used_at        BIGINT
);
CREATE TABLE web_session (
  token_hash     VARCHAR(64)  NOT NULL PRIMARY KEY,
  person_id      BIGINT       NOT NULL REFERENCES person (id),
  created_at     BIGINT       NOT NULL,
  expires_at     BIGINT       NOT NULL,
  ended_at       BIGINT
);

-- A post such as "quality assurance officer" that may lead an action.
CREATE TABLE office (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  name           VARCHAR(200) NOT NULL,
  member_id      BIGINT       REFERENCES member (id),
  UNIQUE (board_id, name)
);

-- Other names by which plans call a group, an agency or a post.
CREATE TABLE party_alias (
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  party_kind     VARCHAR(10)  NOT NULL CHECK (party_kind IN ('group', 'agency', 'office')),
  party_id       BIGINT       NOT NULL,
  name           VARCHAR(200) NOT NULL,
  PRIMARY KEY (board_id, name)
);

-- An agency's, or a named person's, place on a group between two dates.
CREATE TABLE seat (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  group_id       BIGINT       NOT NULL REFERENCES board_group (id),
  agency_id      BIGINT       REFERENCES agency (id),
  member_id      BIGINT       REFERENCES member (id),
  role           VARCHAR(20)  NOT NULL CHECK (role IN ('chair', 'deputy_chair', 'member', 'adviser', 'coordinator', 'observer')),
  from_on        DATE,
  until_on       DATE,
  CHECK (agency_id IS NOT NULL OR member_id IS NOT NULL)
);
CREATE INDEX seat_by_board ON seat (board_id);

-- Where the board, a group or an agency is reached on a platform.
CREATE TABLE channel (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  platform       VARCHAR(20)  NOT NULL,
  workspace      VARCHAR(120) NOT NULL,
  place          VARCHAR(200) NOT NULL,
  name           VARCHAR(120) NOT NULL,
  kind           VARCHAR(10)  NOT NULL CHECK (kind IN ('board', 'group', 'agency')),
  group_id       BIGINT       REFERENCES board_group (id),
  agency_id      BIGINT       REFERENCES agency (id),
  UNIQUE (platform, workspace, place, board_id)
);

-- The plan -----------------------------------------------------------------------------------------

CREATE TABLE plan (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  name           VARCHAR(200) NOT NULL,
  current_plan   BOOLEAN      NOT NULL DEFAULT TRUE,
  created_at     BIGINT       NOT NULL,
  UNIQUE (board_id, name)
);

CREATE TABLE priority (
  id             BIGINT       NOT NULL PRIMARY KEY,
  plan_id        BIGINT       NOT NULL REFERENCES plan (id),
  number         INTEGER      NOT NULL,
  title          VARCHAR(2000) NOT NULL,
  withdrawn_at   BIGINT,
  UNIQUE (plan_id, number)
);

CREATE TABLE action (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  plan_id        BIGINT       NOT NULL REFERENCES plan (id),
  priority_id    BIGINT       NOT NULL REFERENCES priority (id),
  ref            VARCHAR(20)  NOT NULL,
  ref_key        VARCHAR(60)  NOT NULL,
  title          TEXT         NOT NULL,
  outcome        TEXT,
  lead_kind      VARCHAR(10)  NOT NULL CHECK (lead_kind IN ('group', 'agency', 'office', 'member', 'nobody')),
  lead_id        BIGINT       NOT NULL DEFAULT 0,
  lead_source    TEXT,
  lead_inherited BOOLEAN      NOT NULL DEFAULT FALSE,
  timescale      TEXT,
  immediate      BOOLEAN      NOT NULL DEFAULT FALSE,
  ongoing        BOOLEAN      NOT NULL DEFAULT FALSE,
  review_months  INTEGER,
  source_status  TEXT,
  declared_rag   VARCHAR(10)  CHECK (declared_rag IN ('red', 'amber', 'green')),
  declared_by    BIGINT       REFERENCES member (id),
  declared_at    BIGINT,
  set_by_chair   BOOLEAN      NOT NULL DEFAULT FALSE,
  last_update_on DATE,
  snoozed_until_on DATE,
  created_on     DATE         NOT NULL,
  created_at     BIGINT       NOT NULL,
  withdrawn_at   BIGINT,
  version        INTEGER      NOT NULL DEFAULT 0,
  UNIQUE (plan_id, ref_key)
);
CREATE INDEX action_by_board ON action (board_id, plan_id);

-- Refs that an action had before; never given to another.
CREATE TABLE action_alias (
  plan_id        BIGINT       NOT NULL REFERENCES plan (id),
  ref_key        VARCHAR(60)  NOT NULL,
  ref            VARCHAR(20)  NOT NULL,
  action_id      BIGINT       NOT NULL REFERENCES action (id),
  PRIMARY KEY (plan_id, ref_key)
);
CREATE INDEX action_alias_by_action ON action_alias (action_id);

-- "1.3 links to 2.10": kept by ref, since a plan may name a ref that it does not hold.
CREATE TABLE action_link (
  action_id      BIGINT       NOT NULL REFERENCES action (id),
  ref            VARCHAR(20)  NOT NULL,
  PRIMARY KEY (action_id, ref)
);

CREATE TABLE contributor (
  action_id      BIGINT       NOT NULL REFERENCES action (id),
  position       INTEGER      NOT NULL,
  party_kind     VARCHAR(10)  NOT NULL CHECK (party_kind IN ('group', 'agency', 'office', 'member')),
  party_id       BIGINT       NOT NULL,
  PRIMARY KEY (action_id, position)
);

-- promised_on is the day by which the holder last said that a late one would be done, and promises
-- how often he or she did so for the due day.
CREATE TABLE milestone (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  action_id      BIGINT       NOT NULL REFERENCES action (id),
  due_on         DATE         NOT NULL,
  original_due_on DATE        NOT NULL,
  slips          INTEGER      NOT NULL DEFAULT 0,
  slipped_late   BOOLEAN      NOT NULL DEFAULT FALSE,
  promised_on    DATE,
  promises       INTEGER      NOT NULL DEFAULT 0,
  met_at         BIGINT,
  withdrawn_at   BIGINT
);
CREATE INDEX milestone_by_action ON milestone (action_id);
CREATE INDEX milestone_open ON milestone (board_id, due_on) WHERE met_at IS NULL AND withdrawn_at IS NULL;

-- A request to re-date a milestone, where the board wants the chair's approval.
CREATE TABLE date_request (
  id             BIGINT       NOT NULL PRIMARY KEY,
  milestone_id   BIGINT       NOT NULL REFERENCES milestone (id),
  action_id      BIGINT       NOT NULL REFERENCES action (id),
  due_on         DATE         NOT NULL,
  reason         TEXT,
  asked_by       BIGINT       NOT NULL REFERENCES member (id),
  asked_at       BIGINT       NOT NULL,
  answered_by    BIGINT       REFERENCES member (id),
  answered_at    BIGINT,
  granted        BOOLEAN,
  withdrawn_at   BIGINT
);
CREATE INDEX date_request_by_action ON date_request (action_id);
CREATE UNIQUE INDEX date_request_standing ON date_request (action_id) WHERE answered_at IS NULL AND withdrawn_at IS NULL;

CREATE TABLE progress_update (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  action_id      BIGINT       NOT NULL REFERENCES action (id),
  member_id      BIGINT       REFERENCES member (id),
  said_on        DATE         NOT NULL,
  at             BIGINT       NOT NULL,
  rag            VARCHAR(10)  CHECK (rag IN ('red', 'amber', 'green')),
  note           TEXT,
  evidence       VARCHAR(2000),
  withdrawn_at   BIGINT
);
CREATE INDEX progress_update_by_action ON progress_update (action_id, at);

-- An action was finished, by whom and when; accepted by a chair, or reopened. The closure that
-- stands is the one neither reopened nor withdrawn.
CREATE TABLE closure (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  action_id      BIGINT       NOT NULL REFERENCES action (id),
  member_id      BIGINT       REFERENCES member (id),
  closed_on      DATE         NOT NULL,
  at             BIGINT       NOT NULL,
  note           TEXT,
  accepted_by    BIGINT       REFERENCES member (id),
  accepted_at    BIGINT,
  reopened_by    BIGINT       REFERENCES member (id),
  reopened_at    BIGINT,
  reopen_reason  TEXT,
  withdrawn_at   BIGINT
);
CREATE UNIQUE INDEX closure_standing ON closure (action_id) WHERE reopened_at IS NULL AND withdrawn_at IS NULL;

-- What an action waits for: another action, or a party.
CREATE TABLE blocker (
  id             BIGINT       NOT NULL PRIMARY KEY,
  action_id      BIGINT       NOT NULL REFERENCES action (id),
  by_action_id   BIGINT       REFERENCES action (id),
  by_party_kind  VARCHAR(10)  CHECK (by_party_kind IN ('group', 'agency', 'office', 'member')),
  by_party_id    BIGINT,
  note           TEXT,
  member_id      BIGINT       REFERENCES member (id),
  at             BIGINT       NOT NULL,
  lifted_at      BIGINT,
  withdrawn_at   BIGINT
);
CREATE INDEX blocker_by_action ON blocker (action_id);
CREATE UNIQUE INDEX blocker_standing ON blocker (action_id) WHERE lifted_at IS NULL AND withdrawn_at IS NULL;

-- Each day's colours, so that trends and "as at" questions have an answer.
CREATE TABLE rag_day (
  action_id      BIGINT       NOT NULL REFERENCES action (id),
  day_on         DATE         NOT NULL,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  declared       VARCHAR(10),
  computed       VARCHAR(10)  NOT NULL,
  shown          VARCHAR(10)  NOT NULL,
  reason         VARCHAR(200) NOT NULL,
  PRIMARY KEY (action_id, day_on)
);
CREATE INDEX rag_day_by_board ON rag_day (board_id, day_on);

-- Meetings -----------------------------------------------------------------------------------------

-- Two meetings of a group that stand never fall on one day. sequence is raised by every change that a
-- calendar has to hear of. papers_on and minutes_on are the days on which they were sent round.
-- reason says why it was cancelled.
CREATE TABLE meeting (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  group_id       BIGINT       NOT NULL REFERENCES board_group (id),
  held_on        DATE         NOT NULL,
  starts_local   VARCHAR(5),
  place          VARCHAR(400),
  zone           VARCHAR(60)  NOT NULL,
  kind           VARCHAR(10)  NOT NULL CHECK (kind IN ('meeting', 'workshop')),
  state          VARCHAR(10)  NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
  sequence       INTEGER      NOT NULL DEFAULT 0,
  papers_on      DATE,
  minutes_on     DATE,
  reason         TEXT,
  withdrawn_at   BIGINT
);
CREATE UNIQUE INDEX meeting_standing ON meeting (group_id, held_on) WHERE state <> 'cancelled' AND withdrawn_at IS NULL;
CREATE INDEX meeting_by_board ON meeting (board_id, held_on);

-- Attendance of which only counts are known, as older reports give it.
CREATE TABLE attendance_count (
  meeting_id     BIGINT       NOT NULL PRIMARY KEY REFERENCES meeting (id),
  present        INTEGER      NOT NULL CHECK (present >= 0),
  expected       INTEGER      NOT NULL CHECK (expected > 0),
  reported_percent INTEGER,
  withdrawn_at   BIGINT
);

-- Whether a seat will be filled at a meeting to come, as was said last; what was said before is
-- superseded. A deputy is a member of the board or a person named only.
CREATE TABLE meeting_answer (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  meeting_id     BIGINT       NOT NULL REFERENCES meeting (id),
  seat_id        BIGINT       NOT NULL REFERENCES seat (id),
  answer         VARCHAR(10)  NOT NULL CHECK (answer IN ('coming', 'apologies', 'deputy')),
  deputy_id      BIGINT       REFERENCES member (id),
  deputy_name    VARCHAR(200),
  said_by        BIGINT       REFERENCES member (id),
  at             BIGINT       NOT NULL,
  superseded_at  BIGINT
);
CREATE UNIQUE INDEX meeting_answer_standing ON meeting_answer (meeting_id, seat_id) WHERE superseded_at IS NULL;

-- A meeting's register: opened, and confirmed by the chair.
CREATE TABLE register (
  meeting_id     BIGINT       NOT NULL PRIMARY KEY REFERENCES meeting (id),
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  opened_by      BIGINT       REFERENCES member (id),
  opened_at      BIGINT       NOT NULL,
  confirmed_by   BIGINT       REFERENCES member (id),
  confirmed_at   BIGINT,
  withdrawn_at   BIGINT
);

-- The pages of a register that messages show, each with an id of its own for posted_card: a message
-- that shows the register is told from one that shows the meeting.
CREATE TABLE register_card (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  meeting_id     BIGINT       NOT NULL REFERENCES meeting (id),
  page           INTEGER      NOT NULL,
  UNIQUE (meeting_id, page)
);

-- What a register says of one seat, or of somebody in attendance who has none. The later entry for a
-- seat supersedes the earlier, which stays; after the chair's confirmation it bears a reason.
-- holder_id is who held the seat that day, and who_id or who_name a deputy or one in attendance.
CREATE TABLE register_entry (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  meeting_id     BIGINT       NOT NULL REFERENCES meeting (id),
  seat_id        BIGINT       REFERENCES seat (id),
  holder_id      BIGINT       REFERENCES member (id),
  mark           VARCHAR(20)  NOT NULL CHECK (mark IN ('present', 'deputy', 'apologies', 'absent', 'in_attendance', 'not_expected')),
  who_id         BIGINT       REFERENCES member (id),
  who_name       VARCHAR(200),
  arrived_local  VARCHAR(5),
  left_local     VARCHAR(5),
  said_by        BIGINT       REFERENCES member (id),
  at             BIGINT       NOT NULL,
  reason         TEXT,
  superseded_at  BIGINT
);
CREATE INDEX register_entry_by_meeting ON register_entry (meeting_id);
CREATE UNIQUE INDEX register_entry_standing ON register_entry (meeting_id, seat_id) WHERE superseded_at IS NULL AND seat_id IS NOT NULL;

-- What a group discusses: at every meeting (no meeting_id), or at one. A report is due from an agency,
-- a group or a post, by due_on or else with the meeting's papers.
CREATE TABLE agenda_item (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  group_id       BIGINT       NOT NULL REFERENCES board_group (id),
  meeting_id     BIGINT       REFERENCES meeting (id),
  kind           VARCHAR(10)  NOT NULL CHECK (kind IN ('standing', 'themed', 'report')),
  position       INTEGER      NOT NULL,
  title          VARCHAR(400) NOT NULL,
  party_kind     VARCHAR(10)  CHECK (party_kind IN ('group', 'agency', 'office', 'member')),
  party_id       BIGINT,
  due_on         DATE,
  received_on    DATE,
  withdrawn_at   BIGINT
);
CREATE INDEX agenda_item_by_group ON agenda_item (group_id);

-- A calendar that one person reads at a secret address, of which only the SHA-256 is kept: his or her
-- own meetings on all boards (no board_id), a group's, or a board's. It is good until revoked_at.
CREATE TABLE calendar_feed (
  token_hash     VARCHAR(64)  NOT NULL PRIMARY KEY,
  person_id      BIGINT       NOT NULL REFERENCES person (id),
  scope          VARCHAR(10)  NOT NULL CHECK (scope IN ('person', 'group', 'board')),
  board_id       BIGINT       REFERENCES board (id),
  group_id       BIGINT       REFERENCES board_group (id),
  created_at     BIGINT       NOT NULL,
  revoked_at     BIGINT
);
CREATE INDEX calendar_feed_by_person ON calendar_feed (person_id);

-- What was said and done ---------------------------------------------------------------------------

-- One change of the record: one command, import or sweep. Undo makes a further change. entries is
-- how many rows of the journal tell of it.
CREATE TABLE record_change (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  member_id      BIGINT       REFERENCES member (id),
  at             BIGINT       NOT NULL,
  platform       VARCHAR(20)  NOT NULL,
  place          VARCHAR(200) NOT NULL,
  said           VARCHAR(4000) NOT NULL,
  summary        VARCHAR(1000) NOT NULL,
  subject_kind   VARCHAR(20)  NOT NULL,
  subject_id     BIGINT       NOT NULL,
  undoes         BIGINT       REFERENCES record_change (id),
  entries        INTEGER      NOT NULL
);
CREATE INDEX record_change_by_board ON record_change (board_id, at);
CREATE UNIQUE INDEX record_change_undone_once ON record_change (undoes) WHERE undoes IS NOT NULL;

-- The journal: a row for each field of a record that changed, from what to what. A record that came
-- new is one row, its field "created" and its values in after_value. The subject is the action, or
-- other thing, that the record belongs to. Append-only; each row carries a hash over itself, its
-- change and the hash of the row before it on the same board.
CREATE TABLE journal (
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  sequence       BIGINT       NOT NULL,
  change_id      BIGINT       NOT NULL REFERENCES record_change (id),
  record_kind    VARCHAR(30)  NOT NULL,
  record_id      BIGINT       NOT NULL,
  subject_id     BIGINT       NOT NULL,
  field          VARCHAR(200) NOT NULL,
  before_value   TEXT,
  after_value    TEXT,
  hash           VARCHAR(64)  NOT NULL,
  PRIMARY KEY (board_id, sequence)
);
CREATE INDEX journal_by_change ON journal (change_id);
CREATE INDEX journal_by_subject ON journal (subject_id, sequence);
CREATE INDEX journal_of_leads ON journal (board_id, sequence) WHERE field = 'lead_id';

-- The last row of each board's journal, written with it. What comes next is put behind this one, so
-- where rows were removed from the journal's end, a gap stays.
CREATE TABLE journal_head (
  board_id       BIGINT       NOT NULL PRIMARY KEY REFERENCES board (id),
  sequence       BIGINT       NOT NULL,
  hash           VARCHAR(64)  NOT NULL
);

-- Events that a platform delivered, so that one delivered again is answered and not done again.
CREATE TABLE incoming_event (
  platform       VARCHAR(20)  NOT NULL,
  event_id       VARCHAR(200) NOT NULL,
  at             BIGINT       NOT NULL,
  answer         TEXT         NOT NULL,
  PRIMARY KEY (platform, event_id)
);
CREATE INDEX incoming_event_by_time ON incoming_event (at);

-- What is to be sent, and what became of it. thread_of is the action in whose thread at the place it
-- belongs, where the board wants threads, and below_ref the message that begins the thread.
CREATE TABLE delivery (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  unique_key     VARCHAR(200) NOT NULL UNIQUE,
  kind           VARCHAR(20)  NOT NULL CHECK (kind IN ('personal', 'digest', 'escalation', 'refresh', 'notice')),
  platform       VARCHAR(20)  NOT NULL,
  workspace      VARCHAR(120) NOT NULL,
  place          VARCHAR(200) NOT NULL,
  person_id      BIGINT       REFERENCES person (id),
  day_on         DATE         NOT NULL,
  post           TEXT         NOT NULL,
  state          VARCHAR(10)  NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'refused', 'unknown')),
  attempts       INTEGER      NOT NULL DEFAULT 0,
  queued_at      BIGINT       NOT NULL,
  next_try_at    BIGINT       NOT NULL,
  sent_at        BIGINT,
  gave_up_at     BIGINT,
  message_ref    VARCHAR(1000),
  replaces_ref   VARCHAR(1000),
  thread_of      BIGINT       REFERENCES action (id),
  below_ref      VARCHAR(1000),
  problem        VARCHAR(400)
);
CREATE INDEX delivery_waiting ON delivery (platform, workspace, place, id) WHERE state IN ('queued', 'failed', 'sending') AND gave_up_at IS NULL;
CREATE INDEX delivery_given_up ON delivery (board_id, queued_at) WHERE state = 'failed' AND gave_up_at IS NOT NULL;
CREATE INDEX delivery_by_person ON delivery (person_id, day_on);
CREATE INDEX delivery_by_board ON delivery (board_id, queued_at);

-- A place that a platform lets Beadle write to no more: its channel is archived, its person gone. An
-- empty place is the whole workspace. It is closed until opened_at is set.
CREATE TABLE closed_place (
  id             BIGINT       NOT NULL PRIMARY KEY,
  platform       VARCHAR(20)  NOT NULL,
  workspace      VARCHAR(120) NOT NULL,
  place          VARCHAR(200) NOT NULL,
  problem        VARCHAR(400) NOT NULL,
  closed_at      BIGINT       NOT NULL,
  opened_at      BIGINT
);
CREATE UNIQUE INDEX closed_place_standing ON closed_place (platform, workspace, place) WHERE opened_at IS NULL;

-- A nudge that was decided on, once, and the delivery that carries it.
CREATE TABLE nudge (
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  nudge_rule     VARCHAR(40)  NOT NULL,
  record_id      BIGINT       NOT NULL,
  occurrence     VARCHAR(60)  NOT NULL,
  recipient      VARCHAR(60)  NOT NULL,
  delivery_id    BIGINT       NOT NULL REFERENCES delivery (id),
  decided_at     BIGINT       NOT NULL,
  PRIMARY KEY (board_id, nudge_rule, record_id, occurrence, recipient)
);
CREATE INDEX nudge_by_record ON nudge (board_id, record_id, decided_at);
CREATE INDEX nudge_by_delivery ON nudge (delivery_id);

-- Messages about an action, a meeting or a page of a register that stand in a channel, to be brought up to date when it
-- changes.
CREATE TABLE posted_card (
  platform       VARCHAR(20)  NOT NULL,
  workspace      VARCHAR(120) NOT NULL,
  place          VARCHAR(200) NOT NULL,
  message_ref    VARCHAR(1000) NOT NULL,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  record_id      BIGINT       NOT NULL,
  posted_at      BIGINT       NOT NULL,
  PRIMARY KEY (platform, workspace, place, message_ref)
);
CREATE INDEX posted_card_by_record ON posted_card (record_id);

-- The first message about an action at a place, below which later ones go.
CREATE TABLE action_thread (
  platform       VARCHAR(20)  NOT NULL,
  workspace      VARCHAR(120) NOT NULL,
  place          VARCHAR(200) NOT NULL,
  action_id      BIGINT       NOT NULL REFERENCES action (id),
  message_ref    VARCHAR(1000) NOT NULL,
  begun_at       BIGINT       NOT NULL,
  PRIMARY KEY (platform, workspace, place, action_id)
);

-- A week of a channel, as its digest told it.
CREATE TABLE digest_window (
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  audience       VARCHAR(40)  NOT NULL,
  from_on        DATE         NOT NULL,
  until_on       DATE         NOT NULL,
  delivery_id    BIGINT       REFERENCES delivery (id),
  figures        TEXT         NOT NULL,
  PRIMARY KEY (board_id, audience, until_on)
);

-- The local chat's own messages: it is a platform like any other, and this is its server's memory.
-- asker is the user whom it answers, and words what he or she said, which nobody else is shown.
CREATE TABLE local_message (
  id             BIGINT       NOT NULL PRIMARY KEY,
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  place          VARCHAR(200) NOT NULL,
  author         VARCHAR(200) NOT NULL,
  only_for       VARCHAR(60),
  delivery_ref   VARCHAR(60),
  post           TEXT         NOT NULL,
  at             BIGINT       NOT NULL,
  changed_at     BIGINT,
  asker          VARCHAR(60),
  words          TEXT
);
CREATE INDEX local_message_by_place ON local_message (board_id, place, id);
CREATE INDEX local_message_by_delivery ON local_message (delivery_ref);

-- E-mail -------------------------------------------------------------------------------------------

-- A link in an e-mail, for one person: it presses a button once, or, where it has no command, leads
-- to where e-mail is turned off and on. Only its SHA-256 is kept.
CREATE TABLE mail_link (
  token_hash     VARCHAR(64)  NOT NULL PRIMARY KEY,
  person_id      BIGINT       NOT NULL REFERENCES person (id),
  board_id       BIGINT       NOT NULL REFERENCES board (id),
  label          VARCHAR(200) NOT NULL,
  record_id      BIGINT       NOT NULL DEFAULT 0,
  command        VARCHAR(4000),
  question       VARCHAR(400),
  issued_at      BIGINT       NOT NULL,
  expires_at     BIGINT       NOT NULL,
  used_at        BIGINT
);

-- Whether a person wants e-mail unasked, each time that he or she said so; the last word holds, and
-- without one it is yes.
CREATE TABLE mail_choice (
  person_id      BIGINT       NOT NULL REFERENCES person (id),
  at             BIGINT       NOT NULL,
  wanted         BOOLEAN      NOT NULL,
  PRIMARY KEY (person_id, at)
);

-- Slack -------------------------------------------------------------------------------------------

CREATE TABLE slack_installation (
  enterprise_id  VARCHAR(40)  NOT NULL DEFAULT '',
  team_id        VARCHAR(40)  NOT NULL DEFAULT '',
  bot_user_id    VARCHAR(40),
  installation   TEXT         NOT NULL,
  installed_at   BIGINT       NOT NULL,
  removed_at     BIGINT,
  PRIMARY KEY (enterprise_id, team_id)
);

CREATE TABLE slack_oauth_state (
  state          VARCHAR(80)  NOT NULL PRIMARY KEY,
  expires_at     BIGINT       NOT NULL
);

-- Microsoft Teams ---------------------------------------------------------------------------------

-- Where Beadle may write in Teams, as the last verified activity named it. A place is a channel's id,
-- a group chat's, or a person's Entra object id. Posts go to conversation_id below service_url.
-- removed_at is when Beadle was taken out of it.
CREATE TABLE teams_conversation (
  tenant_id      VARCHAR(60)  NOT NULL,
  place          VARCHAR(200) NOT NULL,
  kind           VARCHAR(10)  NOT NULL CHECK (kind IN ('channel', 'group', 'personal')),
  conversation_id VARCHAR(300) NOT NULL,
  service_url    VARCHAR(300) NOT NULL,
  team_id        VARCHAR(200),
  user_id        VARCHAR(200),
  name           VARCHAR(200),
  seen_at        BIGINT       NOT NULL,
  removed_at     BIGINT,
  PRIMARY KEY (tenant_id, place)
);

-- A picture or file that a platform shows by its address. Who has the address may read it until
-- expires_at; then its content, which is in Base64, is wiped. Only the token's SHA-256 is kept.
CREATE TABLE linked_file (
  token_hash     VARCHAR(64)  NOT NULL PRIMARY KEY,
  name           VARCHAR(300) NOT NULL,
  media_type     VARCHAR(200) NOT NULL,
  content        TEXT,
  created_at     BIGINT       NOT NULL,
  expires_at     BIGINT       NOT NULL
);

-- The address of a Power Automate workflow that posts into a channel. It is a secret: who has it can
-- post there.
CREATE TABLE workflow_webhook (
  name           VARCHAR(60)  NOT NULL PRIMARY KEY,
  url            VARCHAR(2000) NOT NULL,
  created_at     BIGINT       NOT NULL,
  removed_at     BIGINT
);
