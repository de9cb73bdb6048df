// The template stacks: what each is made of, how many of its devices run what it says; edit what its devices
// present, push. E3-E12, I2. GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "views/panes/list_page.h"

namespace views::panes {

class TemplatesPage final : public ListPage
{
    Q_OBJECT

public:
    explicit TemplatesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    [[nodiscard]] bool showsFleetStrip() const override { return false; }

private:
    void makeActions();
    void refresh() override;
    void showDetails(const QString& key) override;
    void openRow(const QString& key) override;
    void push();
    [[nodiscard]] const models::config::TemplateStack* stackOf(const QString& key) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    QAction* m_push = nullptr;
};

} // namespace views::panes
