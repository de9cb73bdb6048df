// The doctor: what was looked at on this computer, how it is, why, and what can be done; and the messages of
// this run. Looks soon after the start, when the page is seen later, and when it is asked to. GUI thread; the
// looking is done elsewhere.
#pragma once

#include "models/lifecycle/doctor/doctor.h"
#include "session/base/log_ring.h"
#include "views/main_window/page.h"

#include <QElapsedTimer>

#include <vector>

class QGridLayout;
class QTabWidget;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class Card;
class TextLabel;
} // namespace views::widgets

namespace views::panes {

class MessagesView;

class DoctorPage final : public main_window::Page
{
    Q_OBJECT

public:
    struct Parts
    {
        models::lifecycle::Lifecycle& lifecycle;
        const session::base::LogRing* messages = nullptr; ///< null: nobody keeps any
        bool followsCrash = false;                        ///< the last manager was cut off
    };
    explicit DoctorPage(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("doctor"); }
    [[nodiscard]] QString title() const override { return tr("Doctor"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("monitor_heart"); }
    [[nodiscard]] main_window::Section section() const override { return main_window::Section::Bottom; }
    [[nodiscard]] bool showsFleetStrip() const override { return false; }
    [[nodiscard]] QString filterPlaceholder() const override { return tr("Filter messages by any word"); }
    void setFilterText(const QString& text) override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_copy, m_again}; }

    [[nodiscard]] bool isSettled() const override { return m_hasLooked && !m_isLooking; }

    /// It does so by itself soon after the start, so that the rail tells of trouble.
    void examine();
    void showMessages();

Q_SIGNALS:
    void examined(const std::vector<models::lifecycle::DoctorCheck>& checks);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeChecks();
    void showChecks(const std::vector<models::lifecycle::DoctorCheck>& checks);
    void copyForSupport();

    models::lifecycle::Lifecycle& m_lifecycle;
    models::lifecycle::Doctor m_doctor;
    bool m_followsCrash;
    std::vector<models::lifecycle::DoctorCheck> m_checks;
    QAction* m_again;
    QAction* m_copy;
    QTabWidget* m_tabs;
    MessagesView* m_messages;
    widgets::Card* m_card = nullptr;
    QGridLayout* m_grid = nullptr;
    widgets::TextLabel* m_summary = nullptr;
    bool m_isLooking = false;
    bool m_hasLooked = false;
    QElapsedTimer m_sinceLook;
};

} // namespace views::panes
