"""Prints each event of a calendar as a line, read by Python's icalendar and by its own VTIMEZONE."""

import datetime
import sys

import icalendar

calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}


def told(value):
    moment = value.dt
    if not isinstance(moment, datetime.datetime):
        return "%s whole day" % moment.isoformat()
    wall = moment.replace(tzinfo=None)
    zone = value.params["TZID"]
    utc = zones[zone].localize(wall).astimezone(datetime.timezone.utc)
    return "%s %s = %s" % (wall.strftime("%Y-%m-%dT%H:%M"), zone, utc.strftime("%Y-%m-%dT%H:%MZ"))


for event in calendar.walk("VEVENT"):
    print(
        " | ".join(
            [
                str(event["SUMMARY"]),
                told(event["DTSTART"]),
                told(event["DTEND"]),
                str(event["STATUS"]),
                str(event["SEQUENCE"]),
                str(event.get("LOCATION", "-")),
            ]
        )
    )
