// One handshake whole: the ladder at the left, verdict and details at the right. Shows what it is given and
// tells what is wanted. GUI thread.
#pragma once

#include "models/lifecycle/devices/device_stories.h"
#include "models/tables/handshake/message_model.h"
#include "models/tables/handshake/story_fixes.h"

#include <QWidget>

#include <optional>

namespace views::widgets {
class Card;
class TextLabel;
} // namespace views::widgets

namespace views::inspector {

class HandshakeTabs;
class LadderView;
class VerdictCard;

class HandshakeView final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        models::lifecycle::HandshakeStory story;
        std::optional<models::lifecycle::HandshakeStory> good; ///< to compare with
        QString device;                                        ///< "fw-004"
        QString manager;                                       ///< "127.0.0.1:3978"
    };

    explicit HandshakeView(QWidget* parent = nullptr);

    /// The chosen message stays chosen where the new attempt has the same one at its place.
    void setContent(const Content& content);
    void setProblem(const QString& problem);
    /// Left of the ladder's head: what chooses the attempt.
    void setChooser(QWidget* chooser);

Q_SIGNALS:
    void fixWanted(models::tables::StoryFix fix);

private:
    QWidget* makeLadder();
    QWidget* makeDetails();
    void choose(int row);

    models::tables::MessageModel m_messages;
    widgets::Card* m_ladderCard = nullptr;
    widgets::TextLabel* m_device = nullptr;
    widgets::TextLabel* m_manager = nullptr;
    LadderView* m_ladder = nullptr;
    VerdictCard* m_verdict = nullptr;
    HandshakeTabs* m_tabs = nullptr;
};

} // namespace views::inspector
