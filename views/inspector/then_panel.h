// One device as it is judged for another date, in the place of the inspector: its state then and why. Nothing
// can be done from here. GUI thread. X-4.
#pragma once

#include "models/tables/devices/estate_then.h"

#include <QWidget>

namespace views::widgets {
class Banner;
class KeyValueList;
class TextLabel;
} // namespace views::widgets

namespace views::inspector {

class ThenPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `estate` outlives it.
    ThenPanel(models::tables::EstateThen& estate, const QString& name, QWidget* parent = nullptr);

    /// One that is not among them: nothing.
    void showDevice(const session::base::Serial& serial);

private:
    void refresh();

    models::tables::EstateThen& m_estate;
    session::base::Serial m_serial;
    widgets::TextLabel* m_nothing;
    QWidget* m_object;
    widgets::TextLabel* m_name;
    widgets::TextLabel* m_place;
    widgets::Banner* m_banner;
    widgets::KeyValueList* m_rows;
};

} // namespace views::inspector
