#include "models/tables/handshake/message_model.h"

#include "models/text/handshake_wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace models::tables {

using session::engine::HandshakeMessage;

namespace {

struct LadderWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageModel)
};

QString timeText(const HandshakeMessage& message)
{
    return LadderWords::tr("%1 ms").arg(QLocale().toString(double(message.at) / 1000, 'f', 1));
}

QString sizeText(std::uint32_t bytes)
{
    return bytes < 1000 ? LadderWords::tr("%1 B").arg(bytes)
                        : LadderWords::tr("%1 KB").arg(QLocale().toString(double(bytes) / 1000, 'f', 1));
}

} // namespace

void MessageModel::setStory(std::optional<lifecycle::HandshakeStory> story)
{
    beginResetModel();
    m_story = std::move(story);
    const auto failed = m_story ? session::engine::failedMessage(*m_story) : std::nullopt;
    m_failed = failed ? int(*failed) : -1;
    endResetModel();
}

int MessageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_story || !m_story->attempt->trace
               ? 0
               : int(m_story->attempt->trace->messages.size());
}

/// The one that it is about, and the alert or frame that said so.
bool MessageModel::isFailed(int row) const
{
    const HandshakeMessage& message = m_story->attempt->trace->messages[std::size_t(row)];
    const bool saysSo = (message.kind == HandshakeMessage::Kind::Alert && message.isFatal) ||
                        (message.kind == HandshakeMessage::Kind::Frame &&
                         message.type == std::uint8_t(session::engine::OpeningFrame::Refused));
    return row == m_failed || (saysSo && !m_story->attempt->verdict.allowed);
}

QString MessageModel::line(int row) const
{
    const HandshakeMessage& message = m_story->attempt->trace->messages[std::size_t(row)];
    QStringList parts{timeText(message),
                      message.isSent ? LadderWords::tr("manager to device")
                                     : LadderWords::tr("device to manager"),
                      text::messageLabel(message)};
    if (const QString summary = text::messageSummary(*m_story, std::size_t(row)); !summary.isEmpty())
        parts << summary;
    parts << sizeText(message.size);
    if (message.isEncrypted)
        parts << LadderWords::tr("encrypted");
    if (isFailed(row))
        parts << LadderWords::tr("failed");
    return parts.join(QStringLiteral(", "));
}

QVariant MessageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HandshakeMessage& message = m_story->attempt->trace->messages[std::size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return line(index.row());
    switch (MessageRole(role)) {
    case MessageRole::Time:
        return timeText(message);
    case MessageRole::Label:
        return text::messageLabel(message);
    case MessageRole::Summary:
        return text::messageSummary(*m_story, std::size_t(index.row()));
    case MessageRole::Size:
        return sizeText(message.size);
    case MessageRole::IsSent:
        return bool(message.isSent);
    case MessageRole::IsEncrypted:
        return bool(message.isEncrypted);
    case MessageRole::IsFailed:
        return isFailed(index.row());
    case MessageRole::IsFrame:
        return message.kind == HandshakeMessage::Kind::Frame;
    }
    return {};
}

} // namespace models::tables
