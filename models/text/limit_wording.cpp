#include "models/text/limit_wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace models::text {

namespace {

struct LimitSentence
{
    std::string_view name;
    const char* reason;
};

constexpr LimitSentence limitSentences[] = {
    {"connections",
     QT_TRANSLATE_NOOP("text", "A process may hold 20,000 descriptors; the rest is for store and lookups.")},
    {"connections-per-address", QT_TRANSLATE_NOOP("text", "A whole fleet may stand behind one address.")},
    {"handshakes-per-shard",
     QT_TRANSLATE_NOOP("text", "A quarter of a second of work: who waits at the gate is served soon.")},
    {"beginners-per-address",
     QT_TRANSLATE_NOOP("text", "Who has no session yet holds at most half of the handshakes of one shard.")},
    {"handshake-deadline",
     QT_TRANSLATE_NOOP("text", "Three round trips on a bad link, and a turn among the others.")},
    {"hello-deadline",
     QT_TRANSLATE_NOOP("text", "A device may look up this manager's revocation for a minute first.")},
    {"judged-anew-after", QT_TRANSLATE_NOOP("text", "A revocation that nobody told of is found within it.")},
    {"stalled-writer",
     QT_TRANSLATE_NOOP("text", "Two heartbeats: a link that is dead for less comes back by itself.")},
    {"write-queue", QT_TRANSLATE_NOOP("text", "Four of the largest frames wait for one peer.")},
    {"client-frame", QT_TRANSLATE_NOOP("text", "A certificate request or a result fits many times over.")},
    {"messages", QT_TRANSLATE_NOOP("text", "A device says a few things a minute.")},
    {"message-burst", QT_TRANSLATE_NOOP("text", "At its start a device tells of all its channels at once.")},
    {"records",
     QT_TRANSLATE_NOOP("text", "One sender of log records takes less than a tenth of a core from others.")},
    {"record-burst", QT_TRANSLATE_NOOP("text", "Two seconds of log records at once.")},
    {"message-bytes",
     QT_TRANSLATE_NOOP("text", "One of the largest messages of a device each quarter of a second.")},
    {"message-byte-burst", QT_TRANSLATE_NOOP("text", "Four of the largest messages of a device at once.")},
    {"record-bytes", QT_TRANSLATE_NOOP("text", "Log records of more than a kilobyte at their rate.")},
    {"record-byte-burst", QT_TRANSLATE_NOOP("text", "Several whole configurations of an HA peer at once.")},
    {"ended-in-a-tick",
     QT_TRANSLATE_NOOP("text",
                       "When a disconnect wait ends, those that stay are served between those that go.")},
    {"ended-within", QT_TRANSLATE_NOOP("text", "Nobody stays longer than a minute past a disconnect wait.")},
    {"return-time",
     QT_TRANSLATE_NOOP("text",
                       "What a core needs for a full handshake: who is sent away comes back in turn.")},
    {"longest-return", QT_TRANSLATE_NOOP("text", "Nobody is told to stay away for longer.")},
};

} // namespace

QString limitReason(std::string_view name)
{
    const auto* const found = std::ranges::find(limitSentences, name, &LimitSentence::name);
    return found == std::end(limitSentences) ? QString() : QCoreApplication::translate("text", found->reason);
}

} // namespace models::text
