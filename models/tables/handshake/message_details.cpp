#include "models/tables/handshake/message_details.h"

#include "models/lifecycle/devices/message_content.h"
#include "models/text/handshake_wording.h"
#include "models/text/wording.h"

#include <QCoreApplication>

namespace models::tables {

using lifecycle::HandshakeStory;
using session::engine::HandshakeMessage;

namespace {

struct DetailWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageDetails)
};

void addLeaf(MessageDetails& details, const HandshakeStory& story)
{
    const auto& chain = story.attempt->evidence.chain;
    details.fields.push_back({.name = QStringLiteral("certificate_list"),
                              .value = DetailWords::tr("%n certificate(s)", nullptr, int(chain.size()))});
    if (chain.empty()) {
        details.bytesNote = DetailWords::tr("The list is empty: no certificate was presented.");
        return;
    }
    for (const auto& part : session::pki::partsOf(chain.front()))
        details.fields.push_back({.name = QString::fromStdString(part.name),
                                  .value = QString::fromUtf8(part.value) +
                                           (part.isCritical ? QStringLiteral(" (critical)") : QString()),
                                  .from = part.from,
                                  .count = part.count});
    details.bytes = chain.front().der();
    details.bytesNote = DetailWords::tr("The first certificate of the list, DER, %n byte(s)", nullptr,
                                        int(details.bytes.size()));
}

void addVerdict(MessageDetails& details, const HandshakeStory& story)
{
    const auto* failure = story.attempt->verdict.firstFailure();
    if (!failure)
        return;
    QString decision = text::verdictHeadline(story);
    if (story.alert)
        decision += QStringLiteral(" → ") + QString::fromStdString(story.alert->name);
    details.fields.push_back({.name = DetailWords::tr("Decision"), .value = decision});
    details.fields.push_back(
        {.name = DetailWords::tr("Rule"), .value = QString::fromStdString(failure->rule)});
}

} // namespace

MessageDetails detailsOf(const HandshakeStory& story, std::size_t place)
{
    const auto& trace = *story.attempt->trace;
    const HandshakeMessage& message = trace.messages.at(place);
    MessageDetails details;
    details.title = DetailWords::tr("Message %1 · %2").arg(place + 1).arg(text::messageLabel(message));
    if (lifecycle::isCertificate(message) && !message.isSent) {
        addLeaf(details, story);
    } else {
        for (const auto& field : lifecycle::contentOf(story, place))
            details.fields.push_back({.name = QString::fromStdString(field.name),
                                      .value = QString::fromUtf8(field.value),
                                      .from = field.from,
                                      .count = field.count});
        details.bytes = std::string(trace.bytesOf(message));
        if (lifecycle::isCertificate(message))
            details.bytesNote =
                DetailWords::tr("What this manager presents is under Certificates, SHA-256 %1.")
                    .arg(QString::fromStdString(story.attempt->ownFingerprint));
        else if (details.bytes.empty())
            details.bytesNote = message.kind == HandshakeMessage::Kind::Frame
                                    ? DetailWords::tr("Inside the session; its bytes are not kept.")
                                    : DetailWords::tr("Of a session that came up only the hellos are kept.");
        else if (details.bytes.size() < message.size)
            details.bytesNote =
                DetailWords::tr("The first %1 of %2 bytes").arg(details.bytes.size()).arg(message.size);
        else
            details.bytesNote = DetailWords::tr("All %n byte(s)", nullptr, int(message.size));
    }
    if (session::engine::failedMessage(story) == place)
        addVerdict(details, story);
    return details;
}

int fieldAt(const MessageDetails& details, std::size_t byte)
{
    int best = -1;
    for (std::size_t i = 0; i < details.fields.size(); ++i) {
        const DetailField& field = details.fields[i];
        if (byte < field.from || byte >= field.from + field.count)
            continue;
        if (best < 0 || field.count < details.fields[std::size_t(best)].count)
            best = int(i);
    }
    return best;
}

} // namespace models::tables
