// What a handshake came to: the verdict in one sentence, its cause, what this manager found and, apart from
// it, what the device said (K4), and at most two buttons that mend it. GUI thread.
#pragma once

#include "models/lifecycle/devices/device_stories.h"
#include "models/tables/devices/device_status.h"
#include "models/tables/handshake/story_fixes.h"

#include <QWidget>

#include <map>
#include <optional>

class QBoxLayout;
class QPushButton;

namespace views::widgets {
class GlyphLabel;
class TextLabel;
} // namespace views::widgets

namespace views::inspector {

class VerdictCard final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget* parent = nullptr);

    /// `problem`: why the last fix could not be done, "" for nothing.
    void setStory(const models::lifecycle::HandshakeStory& story);
    void setProblem(const QString& problem);

Q_SIGNALS:
    void fixWanted(models::tables::StoryFix fix);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Told
    {
        widgets::TextLabel* caption = nullptr;
        widgets::TextLabel* text = nullptr;
    };
    Told addTold(const QString& caption, const QString& name);
    void fill(const Told& told, const QString& text);
    void arrangeFixes();
    void addFix(models::tables::StoryFix fix, const QString& name, const QString& words);

    std::optional<models::tables::DeviceStatus> m_refusal;
    widgets::GlyphLabel* m_glyph;
    widgets::TextLabel* m_headline;
    widgets::TextLabel* m_sentence;
    Told m_found;
    Told m_said;
    widgets::TextLabel* m_clock;
    widgets::TextLabel* m_problem;
    QBoxLayout* m_buttons;
    std::map<models::tables::StoryFix, QPushButton*> m_fixes;
};

} // namespace views::inspector
