// What is other in one attempt than in another.
#include "models/tables/handshake/handshake_rows.h"

#include "models/lifecycle/devices/message_content.h"
#include "models/tables/devices/device_status.h"
#include "models/tables/words.h"
#include "models/text/handshake_wording.h"
#include "models/text/times.h"
#include "models/text/wording.h"
#include "session/base/host_port.h"

#include <QLocale>

#include <algorithm>

namespace models::tables {

using lifecycle::HandshakeStory;
using session::engine::Attempt;

namespace {

QString helloField(const HandshakeStory& story, const char* wanted, const char* field)
{
    const auto& trace = story.attempt->trace;
    if (!trace)
        return {};
    for (std::size_t place = 0; place < trace->messages.size(); ++place) {
        if (messageName(trace->messages[place]) != wanted)
            continue;
        for (const auto& one : lifecycle::contentOf(story, place))
            if (one.name == field)
                return QString::fromUtf8(one.value);
    }
    return {};
}

QString offeredVersions(const HandshakeStory& story)
{
    const QString listed = helloField(story, "client-hello", "supported_versions");
    return listed.isEmpty() ? helloField(story, "client-hello", "legacy_version") : listed;
}

QString comparedLeaf(const Attempt& attempt, QString (*textOf)(const session::pki::Certificate& leaf))
{
    return attempt.evidence.chain.empty() ? Words::tr("none") : textOf(attempt.evidence.chain.front());
}

QString clockDifference(const Attempt& attempt)
{
    if (!attempt.clockOffset)
        return {};
    return Words::tr("%1 s").arg(QLocale().toString(double(attempt.clockOffset->count()) / 1000, 'f', 1));
}

struct Compared
{
    QString what;
    QString (*textOf)(const HandshakeStory& story);
    bool isCounted = true; ///< it is other each time, and says nothing by that
};

std::vector<Compared> compared()
{
    using Story = const HandshakeStory&;
    using Leaf = const session::pki::Certificate&;
    return {
        {Words::tr("Outcome"), [](Story story) { return text::verdictHeadline(story); }},
        {Words::tr("TLS"), [](Story story) { return QString::fromStdString(story.attempt->tlsVersion); }},
        {Words::tr("Cipher"), [](Story story) { return QString::fromStdString(story.attempt->cipher); }},
        {Words::tr("Versions offered"), offeredVersions},
        {Words::tr("Suites offered"),
         [](Story story) { return helloField(story, "client-hello", "cipher_suites"); }},
        {Words::tr("World"),
         [](Story story) {
             return QString::fromUtf8(session::trust::toText(story.attempt->evidence.world).data());
         }},
        {Words::tr("Certificate"),
         [](Story story) {
             return comparedLeaf(*story.attempt, [](Leaf leaf) { return QString::fromUtf8(leaf.subject()); });
         }},
        {Words::tr("Issuer"),
         [](Story story) {
             return comparedLeaf(*story.attempt, [](Leaf leaf) { return QString::fromUtf8(leaf.issuer()); });
         }},
        {Words::tr("Valid until"),
         [](Story story) {
             return comparedLeaf(*story.attempt, [](Leaf leaf) { return text::localTime(leaf.notAfter()); });
         }},
        {Words::tr("SHA-256"),
         [](Story story) {
             return comparedLeaf(*story.attempt,
                                 [](Leaf leaf) { return QString::fromStdString(leaf.sha256()); });
         }},
        {Words::tr("Certificates sent"),
         [](Story story) { return QString::number(story.attempt->evidence.chain.size()); }},
        {Words::tr("Ours, SHA-256"),
         [](Story story) { return QString::fromStdString(story.attempt->ownFingerprint); }},
        {Words::tr("From host"),
         [](Story story) {
             return QString::fromStdString(session::base::hostOf(story.attempt->peerAddress));
         }},
        {Words::tr("Its clock, minus ours"), [](Story story) { return clockDifference(*story.attempt); },
         false},
        {Words::tr("Handshake took"),
         [](Story story) {
             return Words::tr("%1 ms").arg(
                 QLocale().toString(double(story.attempt->phases.handshake.count()) / 1000, 'f', 1));
         },
         false},
        {Words::tr("Judged"), [](Story story) { return text::localTime(story.attempt->judgedAt); }, false},
    };
}

} // namespace

QStringList compareTitles()
{
    return {Words::tr("What"), Words::tr("This attempt"), Words::tr("Last good")};
}

std::vector<Row> compareRows(const HandshakeStory& story, const HandshakeStory& other)
{
    std::vector<Row> rows;
    for (const Compared& one : compared()) {
        const QString here = one.textOf(story);
        const QString there = one.textOf(other);
        const bool isOther = one.isCounted && here != there;
        rows.push_back(
            {.key = one.what,
             .cells = {{.text = one.what,
                        .sort = isOther ? 0 : 1,
                        .status = QVariant::fromValue(isOther ? DeviceStatus::Failed : DeviceStatus::Offline),
                        .cause = isOther ? Words::tr("other") : QString()},
                       {.text = here, .toolTip = here},
                       {.text = there, .toolTip = there}}});
    }
    std::ranges::stable_sort(rows, {}, [](const Row& row) { return row.cells.front().sort.toInt(); });
    return rows;
}

} // namespace models::tables
