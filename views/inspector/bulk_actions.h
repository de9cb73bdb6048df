// What can be done to several chosen devices at once, each with the number that it would reach: it says so
// again before it does anything, and what came of it is seen in jobs and in the candidate. GUI thread.
#pragma once

#include "models/tables/devices/selection_facts.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::inspector {

class WishDialog;

class BulkActions final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `owner`, which owns this too.
    BulkActions(models::lifecycle::Lifecycle& lifecycle, QWidget* owner);

    void setFacts(const models::tables::SelectionFacts& facts);
    /// In the order of the menu, the one that takes devices away last.
    [[nodiscard]] QList<QAction*> all() const { return {m_push, m_software, m_clock, m_remove}; }

private:
    [[nodiscard]] QAction* make(const QString& name, const QString& icon, void (BulkActions::*act)());
    void push();
    void installSoftware();
    void setClock();
    void remove();
    void follow(WishDialog* dialog, const session::base::Result<session::base::JobId>& job);

    models::lifecycle::Lifecycle& m_lifecycle;
    QWidget* m_owner;
    models::tables::SelectionFacts m_facts;
    QAction* m_push;
    QAction* m_software;
    QAction* m_clock;
    QAction* m_remove;
};

} // namespace views::inspector
