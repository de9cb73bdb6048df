#include "views/widgets/layouts.h"

#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QFormLayout>
#include <QLayout>
#include <QWidget>

#include <memory>

namespace views::widgets {

void clearLayout(QLayout* layout)
{
    while (layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout->takeAt(0));
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
    }
}

void alignLabels(const QFormLayout& form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* words = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem* field = form.itemAt(row, QFormLayout::FieldRole);
        QWidget* label = words ? words->widget() : nullptr;
        if (!label || !field || field->sizeHint().height() < theme::scaled(theme::size::control))
            continue;
        theme::atEachTextScale(label,
                               [label] { label->setMinimumHeight(theme::scaled(theme::size::control)); });
    }
}

} // namespace views::widgets
