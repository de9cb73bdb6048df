// What the pair of managers is doing, above its settings: both sides, whether they are in sync, a split brain
// in words, and what can be done by hand. Hidden while there is no pair. GUI thread.
#pragma once

#include "session/base/error.h"

#include <QWidget>

class QPushButton;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class Banner;
class KeyValueList;
class TextLabel;
} // namespace views::widgets

namespace views::panes {

class PairStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit PairStatus(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

private:
    void follow();
    void askToSuspend();
    void askToTakeOver();
    void showOutcome(const session::base::Result<>& outcome);
    QPushButton* addButton(const QString& text, const char* name);

    models::lifecycle::Lifecycle& m_lifecycle;
    widgets::Banner* m_trouble;
    widgets::KeyValueList* m_facts;
    widgets::TextLabel* m_outcome;
    QPushButton* m_suspend = nullptr;
    QPushButton* m_functional = nullptr;
    QPushButton* m_takeOver = nullptr;
    QPushButton* m_synchronize = nullptr;
};

} // namespace views::panes
