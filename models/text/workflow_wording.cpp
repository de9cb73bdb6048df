#include "models/text/named_words.h"
#include "models/text/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace models::text {

namespace {

constexpr NamedWords statuses[] = {
    {"custom", QT_TRANSLATE_NOOP("text", "Custom certificate")},
    {"predefined", QT_TRANSLATE_NOOP("text", "Predefined certificate")},
    {"disconnect-wait", QT_TRANSLATE_NOOP("text", "Disconnect wait")},
    {"handshaking", QT_TRANSLATE_NOOP("text", "Handshaking")},
    {"failed", QT_TRANSLATE_NOOP("text", "Authentication failed")},
    {"blocked", QT_TRANSLATE_NOOP("text", "Blocked by policy")},
    {"offline", QT_TRANSLATE_NOOP("text", "Offline")},
    {"not-eligible", QT_TRANSLATE_NOOP("text", "Not eligible")},
};

constexpr NamedWords notEligibleWords[] = {
    {"wildfire", QT_TRANSLATE_NOOP("text", "WildFire management has no custom certificates")},
    {"version", QT_TRANSLATE_NOOP("text", "Needs PAN-OS 8.0 or later")},
};

constexpr NamedWords downReasons[] = {
    {"closed-by-peer", QT_TRANSLATE_NOOP("text", "The device closed the session")},
    {"disconnect-wait-ended", QT_TRANSLATE_NOOP("text", "The disconnect wait ended")},
    {"heartbeat-lost", QT_TRANSLATE_NOOP("text", "No sign of life")},
    {"replaced", QT_TRANSLATE_NOOP("text", "Replaced by a newer session")},
    {"not-managed", QT_TRANSLATE_NOOP("text", "No longer managed")},
    {"no-longer-allowed", QT_TRANSLATE_NOOP("text", "Its certificate is no longer accepted")},
    {"slow-reader", QT_TRANSLATE_NOOP("text", "The device took nothing of what was sent")},
    {"stopped", QT_TRANSLATE_NOOP("text", "The manager stopped")},
    {"protocol", QT_TRANSLATE_NOOP("text", "Protocol error")},
    {"answered", QT_TRANSLATE_NOOP("text", "The request was answered")},
    {"delivered", QT_TRANSLATE_NOOP("text", "Settings were carried to the device")},
    {"settings-changed", QT_TRANSLATE_NOOP("text", "The settings have changed")},
    {"cut-off", QT_TRANSLATE_NOOP("text", "The device was cut off")},
    {"rebooting", QT_TRANSLATE_NOOP("text", "The device restarts")},
};

constexpr NamedWords fates[] = {
    {"stays", QT_TRANSLATE_NOOP("text", "Stays connected")},
    {"re-authenticates", QT_TRANSLATE_NOOP("text", "Re-authenticates")},
    {"drops", QT_TRANSLATE_NOOP("text", "Drops")},
    {"unknown", QT_TRANSLATE_NOOP("text", "Unknown")},
};

constexpr NamedWords fatesOfRefused[] = {
    {"re-authenticates", QT_TRANSLATE_NOOP("text", "Will be let in")},
    {"drops", QT_TRANSLATE_NOOP("text", "Stays refused")},
};

constexpr NamedWords fixes[] = {
    {"push",
     QT_TRANSLATE_NOOP("text", "Its template has settings for it that it does not run yet: push them.")},
    {"software",
     QT_TRANSLATE_NOOP("text", "Install software of 8.0 or later, then push its template: only then can it "
                               "have a custom certificate.")},
    {"clock",
     QT_TRANSLATE_NOOP(
         "text", "Its own clock is wrong: by it, valid certificates are not valid. Set the clock first.")},
    {"bundle-refused",
     QT_TRANSLATE_NOOP("text", "Nothing reaches it over the network while it is refused: carry a bundle with "
                               "a fresh certificate to it.")},
    {"bundle-offline",
     QT_TRANSLATE_NOOP("text", "Nothing reaches it over the network: carry a bundle to it, or take it out of "
                               "management.")},
    {"remove",
     QT_TRANSLATE_NOOP("text", "Custom certificates can't be enforced while it is managed: take it out of "
                               "management first.")},
};

constexpr NamedWords firstSteps[] = {
    {"ca", QT_TRANSLATE_NOOP("text", "A CA of your own: generated here, or imported")},
    {"server-certificate",
     QT_TRANSLATE_NOOP("text", "A server certificate that the manager presents to devices")},
    {"device", QT_TRANSLATE_NOOP("text", "The first managed device, committed")},
    {"session", QT_TRANSLATE_NOOP("text", "The first session: a device has come in")},
    {"migration", QT_TRANSLATE_NOOP("text", "The migration: every device shows a custom certificate")},
};

constexpr NamedWords waveNames[] = {
    {"canary", QT_TRANSLATE_NOOP("text", "Canary")},
};

} // namespace

QString firstStep(std::string_view step)
{
    return lookUp(firstSteps, step);
}

QString statusLabel(std::string_view statusName)
{
    return lookUp(statuses, statusName);
}

QString notEligible(std::string_view why)
{
    return lookUp(notEligibleWords, why);
}

QString downReason(std::string_view reason)
{
    return lookUp(downReasons, reason);
}

QString fate(std::string_view name, std::string_view now)
{
    const bool isRefused =
        now == "refused" &&
        std::ranges::any_of(fatesOfRefused, [name](const NamedWords& row) { return row.name == name; });
    return isRefused ? lookUp(fatesOfRefused, name) : lookUp(fates, name);
}

QString fixAdvice(std::string_view fix)
{
    return lookUp(fixes, fix);
}

QString waveName(std::string_view name)
{
    return lookUp(waveNames, name);
}

} // namespace models::text
