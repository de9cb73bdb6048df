// The messages of one handshake in order, for the ladder: one row each. What is written beside an arrow comes
// by roles; DisplayRole says the whole line to whoever hears it. Main thread.
#pragma once

#include "models/lifecycle/devices/device_stories.h"

#include <QAbstractListModel>

#include <optional>

namespace models::tables {

enum class MessageRole {
    Time = Qt::UserRole + 1, ///< QString, "36.9 ms"
    Label,                   ///< QString, "ClientHello"
    Summary,                 ///< QString
    Size,                    ///< QString, "1.9 KB"
    IsSent,                  ///< bool: by this manager
    IsEncrypted,             ///< bool
    IsFailed,                ///< bool: what was found is about it, or it says so
    IsFrame,                 ///< bool: not of TLS, but of the session's opening
};

class MessageModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setStory(std::optional<lifecycle::HandshakeStory> story);
    [[nodiscard]] const std::optional<lifecycle::HandshakeStory>& story() const { return m_story; }
    /// Of the message that what was found is about; -1 for none.
    [[nodiscard]] int failedRow() const { return m_failed; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isFailed(int row) const;
    [[nodiscard]] QString line(int row) const;

    std::optional<lifecycle::HandshakeStory> m_story;
    int m_failed = -1;
};

} // namespace models::tables
