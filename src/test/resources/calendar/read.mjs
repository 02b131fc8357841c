// Prints each event of a calendar as a line, read by ical.js and by the calendar's own VTIMEZONE.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const ICAL = (await import(pathToFileURL(process.argv[2]))).default;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);

function told(time) {
  if (time.isDate) return `${time} whole day`;
  const wall = time.toString().slice(0, 16);
  const utc = time.convertToZone(ICAL.Timezone.utcTimezone).toString().slice(0, 16);
  return `${wall} ${time.zone.tzid} = ${utc}Z`;
}

for (const component of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  console.log(
    [
      event.summary,
      told(event.startDate),
      told(event.endDate),
      component.getFirstPropertyValue("status"),
      event.sequence,
      event.location ?? "-",
    ].join(" | "),
  );
}
