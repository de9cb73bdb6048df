// Beside the ladder: the checks of both sides in order, the chosen message's fields and bytes, the chain link
// by link, the lookups of revocation, and what is other than in the last good attempt. GUI thread.
#pragma once

#include "models/lifecycle/devices/device_stories.h"
#include "models/tables/handshake/message_details.h"

#include <QTabWidget>

#include <optional>

namespace models::tables {
class RowsModel;
}
namespace views::widgets {
class CheckList;
class ScrollPage;
class TableView;
class TextLabel;
} // namespace views::widgets

namespace views::inspector {

class HexView;
class LookupTimeline;

class HandshakeTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit HandshakeTabs(QWidget* parent = nullptr);

    /// `good`: the last attempt that came up, nullopt when there is none.
    void setStory(const models::lifecycle::HandshakeStory& story,
                  const std::optional<models::lifecycle::HandshakeStory>& good);
    /// The message of the story that Fields and Bytes are about; nothing for one that is not there.
    void showMessage(int row);

private:
    struct Table
    {
        models::tables::RowsModel* rows = nullptr;
        widgets::TableView* view = nullptr;
    };

    void addChecks();
    void showFailedCheck();
    void addFields();
    void addChain();
    void addLookups();
    void addBytes();
    void addComparison();
    Table makeTable(const QStringList& titles, const QString& name, const QString& words);
    widgets::TextLabel* makeSentence(const QString& name);
    void showDeviceChecks(const models::lifecycle::HandshakeStory& story);
    void fieldChosen(int row);
    void byteChosen(qulonglong byte);
    void nameField(int field);

    std::optional<models::lifecycle::HandshakeStory> m_story;
    models::tables::MessageDetails m_details;
    widgets::ScrollPage* m_checks = nullptr;
    widgets::CheckList* m_ourChecks = nullptr;
    widgets::CheckList* m_theirChecks = nullptr;
    widgets::TextLabel* m_theirSentence = nullptr;
    widgets::TextLabel* m_fieldsTitle = nullptr;
    Table m_fields;
    Table m_chain;
    widgets::TextLabel* m_chainSentence = nullptr;
    widgets::TextLabel* m_lookupSentence = nullptr;
    LookupTimeline* m_timeline = nullptr;
    Table m_lookups;
    widgets::TextLabel* m_bytesNote = nullptr;
    HexView* m_bytes = nullptr;
    widgets::TextLabel* m_field = nullptr; ///< of the marked bytes
    widgets::TextLabel* m_compareSentence = nullptr;
    Table m_comparison;
};

} // namespace views::inspector
