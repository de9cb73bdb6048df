// Above a page that shows the fleet at another date: which one, and the way back. Hidden while the
// fleet of now is shown. GUI thread.
#pragma once

#include "models/tables/devices/estate_then.h"

#include <QWidget>

namespace views::widgets {
class TextLabel;
}

namespace views::inspector {

class ThenBar final : public QWidget
{
    Q_OBJECT

public:
    /// `estate` outlives it; `name`: what its parts are called by tests.
    ThenBar(models::tables::EstateThen& estate, const QString& name, QWidget* parent = nullptr);

private:
    void follow();

    models::tables::EstateThen& m_estate;
    widgets::TextLabel* m_words;
};

} // namespace views::inspector
