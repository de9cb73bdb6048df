// The jobs, newest first: what was committed, pushed or asked of devices, how far it is, and what each device
// said (panos 8). GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "views/panes/list_page.h"

namespace views::panes {

class LogPage final : public ListPage
{
    Q_OBJECT

public:
    explicit LogPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    [[nodiscard]] bool showsFleetStrip() const override { return false; }

private:
    void refresh() override;
    void showDetails(const QString& key) override;
    void cancelCurrent();
    [[nodiscard]] const models::lifecycle::Job* job(const QString& key) const;
    [[nodiscard]] DetailsSection deviceSection(const models::lifecycle::Job& job) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    QAction* m_cancel;
};

} // namespace views::panes
