#include "views/widgets/layouts.h"

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

} // namespace views::widgets
