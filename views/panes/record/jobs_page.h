// The jobs, newest first: what was committed, pushed or asked of devices, how far it is, and what each device
// said (panos 8). Its id stays "log", as scripts know it; the log itself is event_log_page.h. GUI thread.
#pragma once

#include "models/lifecycle/job.h"
#include "views/panes/list_page.h"

namespace models::lifecycle {
class Lifecycle;
}

namespace views::panes {

class JobsPage final : public ListPage
{
    Q_OBJECT

public:
    explicit JobsPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

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
